using Microsoft.Playwright;
using TeleworkTeams.EndToEnd.Tests.Browser;
using TeleworkTeams.EndToEnd.Tests.City;
using TeleworkTeams.EndToEnd.Tests.Pages;

namespace TeleworkTeams.EndToEnd.Tests.Playground;

/// <summary>Dialog and search beside the message box in a client that was not written here.</summary>
public sealed class PlaygroundDialogTests(Chromium browser, SharedCity shared)
{
    [Fact]
    public async Task A_visitor_applies_in_the_dialog_and_learns_who_decides()
    {
        var city = await shared.GetAsync();
        await city.Client.MoveToAsync(new TimeOnly(10, 20));
        await using var chat = await PlaygroundPage.OpenAsync(browser, city.Addresses.Playground.ShouldNotBeNull());

        var dialog = await chat.OpenCommandAsync("telework.apply");
        await FillAsync(dialog, "統計の集計");
        await Screenshots.SaveAsync(chat.Page, "playground-apply-dialog");
        await SendAsync(dialog);
        await dialog.GetByText("承認を待っています").First.WaitForAsync();
        await Screenshots.SaveAsync(chat.Page, "playground-apply-done");
    }

    [Fact]
    public async Task A_visitor_finds_a_colleague_and_puts_the_card_into_the_message()
    {
        var city = await shared.GetAsync();
        await using var chat = await PlaygroundPage.OpenAsync(browser, city.Addresses.Playground.ShouldNotBeNull());
        var colleague = (await city.Client.CastAsync()).Head;
        var extension = (string)(await city.Client.AskAsync(colleague.Id, $"api/people/search?q={Uri.EscapeDataString(colleague.Name)}"))["items"]![0]!["extension"]!;

        var hit = await chat.SearchAsync("people.where", colleague.Name, $"内線 {extension}");
        await Screenshots.SaveAsync(chat.Page, "playground-search");
        await hit.ClickAsync();

        (await (await chat.CardAsync(extension)).InnerTextAsync()).ShouldContain(colleague.Name);
        await Screenshots.SaveAsync(chat.Page, "playground-search-inserted");
    }

    private static async Task FillAsync(ILocator dialog, string tasks)
    {
        await dialog.GetByLabel("業務の内容").FillAsync(tasks);
        await dialog.GetByLabel("どこまで行うか").FillAsync("第2章まで");
    }

    private static Task SendAsync(ILocator dialog) => dialog.GetByRole(AriaRole.Button, new() { Name = "申請する" }).ClickAsync();
}
