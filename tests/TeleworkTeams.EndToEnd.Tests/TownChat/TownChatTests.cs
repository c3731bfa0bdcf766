using Microsoft.Playwright;
using TeleworkTeams.EndToEnd.Tests.Browser;
using TeleworkTeams.EndToEnd.Tests.City;
using TeleworkTeams.EndToEnd.Tests.Pages;

namespace TeleworkTeams.EndToEnd.Tests.TownChat;

/// <summary>What needs several people: a colleague and a manager in their chats, and the channel that both see.</summary>
public sealed class TownChatTests(Chromium browser, SharedCity shared)
{
    [Fact]
    public async Task A_colleague_reports_and_corrects_and_the_channel_says_who_works_where()
    {
        var city = await shared.GetAsync();
        var cast = await city.Client.CastAsync();
        await city.Client.MoveToDayOfAsync(cast.Head, new TimeOnly(8, 5));
        var colleague = (await city.Client.UnreportedAsync(cast))[0];
        await using var chat = await TownChatPage.OpenAsync(browser, city.Addresses.TownChat, colleague.Id);
        await city.Client.MoveToAsync(new TimeOnly(8, 15, 1));
        var today = await city.Client.NowAsync();
        var day = $"{today.Month}月{today.Day}日({"日月火水木金土"[(int)today.DayOfWeek]})";

        // Cards of days before may stand in the same chat.
        var morning = await chat.CardAsync($"{day} 始業の報告");
        await morning.GetByRole(AriaRole.Textbox).First.FillAsync("統計の集計");
        await chat.PressAsync($"{day} 始業の報告", "在宅");
        await chat.CardAsync("在宅で勤務中");
        await Screenshots.SaveAsync(chat.Page, "chat-colleague-light");

        await CorrectToMobileAsync(chat);
        var corrected = await chat.CardAsync("モバイルで勤務中");
        (await corrected.InnerTextAsync()).ShouldContain("勤務場所を訂正：在宅 → モバイル");
        await chat.SayAsync("help");
        await chat.CardAsync("できること");
        await Screenshots.SaveAsync(chat.Page, "chat-words-light");

        await chat.BecomeAsync(cast.Head.Id);
        await chat.CardAsync($"{day} 始業の報告");
        await chat.PressAsync($"{day} 始業の報告", "庁舎");
        await chat.CardAsync("庁舎で勤務中");

        await city.Client.MoveToAsync(new TimeOnly(9, 30, 5));
        await chat.GoToChannelAsync(cast.SectionId);
        var digest = await chat.CardAsync($"{day}の勤務場所");
        (await GroupAsync(digest, "モバイル")).ShouldContain(colleague.Name);
        var id = await digest.GetAttributeAsync("data-id");
        await Screenshots.SaveAsync(chat.Page, "chat-channel-light");

        await city.Client.SayAsync(cast.Head.Id, "退勤");
        await city.Client.SayAsync(colleague.Id, "訂正");
        await chat.BecomeAsync(colleague.Id);
        var form = await chat.CardAsync("の訂正");
        await form.GetByRole(AriaRole.Combobox).SelectOptionAsync(new SelectOptionValue { Label = "サテライト" });
        await chat.PressAsync("の訂正", "保存");
        await chat.CardAsync("サテライトで勤務中");

        // News are gathered for a minute, so that a channel is not rewritten with every tap.
        await city.Client.MoveToAsync(new TimeOnly(9, 45));
        await chat.GoToChannelAsync(cast.SectionId);
        await Assertions.Expect(chat.Page.Locator($".message[data-id='{id}']").Filter(new() { HasText = "サテライト" })).ToContainTextAsync("更新済み", new() { Timeout = 30_000 });
        (await GroupAsync(await chat.CardAsync("の勤務場所"), "サテライト")).ShouldContain(colleague.Name);
        (await chat.Messages.Filter(new() { HasText = $"{(await city.Client.NowAsync()).Day}日" }).CountAsync()).ShouldBe(1);

        await using var narrow = await TownChatPage.OpenAsync(browser, city.Addresses.TownChat, colleague.Id, "dark", width: 320);
        await narrow.CardAsync("サテライトで勤務中");
        (await Layout.OverflowAsync(narrow.Page)).ShouldBe("");
        await Axe.NoViolationsAsync(narrow.Page);
        await Screenshots.SaveAsync(narrow.Page, "chat-colleague-dark-320");
        await using var wide = await TownChatPage.OpenAsync(browser, city.Addresses.TownChat, cast.Head.Id, "dark", "en");
        await wide.CardAsync("終業しました");
        await Axe.NoViolationsAsync(wide.Page);
        await Screenshots.SaveAsync(wide.Page, "chat-manager-dark");
    }

    private static async Task CorrectToMobileAsync(TownChatPage chat)
    {
        await chat.PressAsync("在宅で勤務中", "訂正");
        var form = await chat.CardAsync("の訂正");
        await form.GetByRole(AriaRole.Combobox).SelectOptionAsync(new SelectOptionValue { Label = "モバイル" });
        await Screenshots.SaveAsync(chat.Page, "chat-correction-light");
        await chat.PressAsync("の訂正", "保存");
    }

    /// <summary>The line below the place's own.</summary>
    private static async Task<string> GroupAsync(ILocator digest, string place)
    {
        var lines = (await digest.InnerTextAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var at = Array.FindIndex(lines, line => line.StartsWith(place, StringComparison.Ordinal));
        return at < 0 || at + 1 >= lines.Length ? "" : lines[at] + lines[at + 1];
    }
}
