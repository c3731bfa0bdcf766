using Microsoft.Playwright;
using TeleworkTeams.EndToEnd.Tests.Browser;
using TeleworkTeams.EndToEnd.Tests.City;
using TeleworkTeams.EndToEnd.Tests.Pages;

namespace TeleworkTeams.EndToEnd.Tests.TownChat;

/// <summary>誰がどこ beside the message box, without a mouse.</summary>
public sealed class SearchTests(Chromium browser, SharedCity shared)
{
    [Fact]
    public async Task A_colleague_is_found_by_keyboard_and_their_card_stands_in_the_chat()
    {
        var city = await shared.GetAsync();
        var cast = await city.Client.CastAsync();
        var (reader, colleague) = (cast.Members[^1], cast.Members[^3]);
        var known = (await city.Client.AskAsync(reader.Id, $"api/people/search?q={Uri.EscapeDataString(colleague.Name)}"))["items"]![0]!;
        await using var chat = await TownChatPage.OpenAsync(browser, city.Addresses.TownChat, reader.Id);

        await chat.Page.Locator("#more").FocusAsync();
        await chat.Page.Keyboard.PressAsync("Enter");
        await chat.Page.Keyboard.PressAsync("Enter");
        var dialog = chat.Page.GetByRole(AriaRole.Dialog, new() { Name = "誰がどこ" });
        await dialog.WaitForAsync();
        await Assertions.Expect(dialog.GetByRole(AriaRole.Option)).ToHaveCountAsync(cast.Members.Count);
        await Screenshots.SaveAsync(chat.Page, "chat-search-light");
        await Axe.NoViolationsAsync(chat.Page);

        await chat.Page.Keyboard.InsertTextAsync((string)known["kana"]!);
        await Assertions.Expect(dialog.GetByRole(AriaRole.Option)).ToHaveCountAsync(1);
        await Assertions.Expect(dialog.GetByRole(AriaRole.Option)).ToContainTextAsync(colleague.Name);
        await chat.Page.Keyboard.PressAsync("ArrowDown");
        await chat.Page.Keyboard.PressAsync("Enter");

        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        var own = await chat.CardAsync((string)known["extension"]!);
        (await own.InnerTextAsync()).ShouldContain(colleague.Name);
        (await own.GetAttributeAsync("class")).ShouldNotBeNull().ShouldContain("own");
        await Assertions.Expect(chat.Page.Locator("#composer")).ToBeFocusedAsync();

        await using var narrow = await TownChatPage.OpenAsync(browser, city.Addresses.TownChat, reader.Id, "dark", "en", 320);
        var hits = await narrow.OpenSearchAsync("Who is where");
        await hits.GetByRole(AriaRole.Option).First.WaitForAsync();
        (await Layout.OverflowAsync(narrow.Page)).ShouldBe("");
        await Axe.NoViolationsAsync(narrow.Page);
        await Screenshots.SaveAsync(narrow.Page, "chat-search-dark-320");
    }
}
