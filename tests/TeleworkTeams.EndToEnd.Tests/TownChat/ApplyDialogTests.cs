using System.Globalization;
using Microsoft.Playwright;
using TeleworkTeams.EndToEnd.Tests.Browser;
using TeleworkTeams.EndToEnd.Tests.City;
using TeleworkTeams.EndToEnd.Tests.Pages;

namespace TeleworkTeams.EndToEnd.Tests.TownChat;

/// <summary>テレワーク申請 from the message box, and the head's 承認 on the card.</summary>
public sealed class ApplyDialogTests(Chromium browser, SharedCity shared)
{
    [Fact]
    public async Task Too_late_keeps_what_was_typed_then_the_head_approves_and_the_applicant_sees_it()
    {
        var city = await shared.GetAsync();
        await city.Client.MoveToAsync(new TimeOnly(10, 5));
        var cast = await city.Client.CastAsync();
        var applicant = cast.Members[^2];
        var tasks = $"統計の集計 {await city.Client.NowAsync():MMddHHmm}";
        var form = await city.Client.AskAsync(applicant.Id, "api/applications/form");
        await using var chat = await TownChatPage.OpenAsync(browser, city.Addresses.TownChat, applicant.Id);

        var dialog = await chat.OpenCommandAsync("テレワーク申請");
        (await dialog.InnerTextAsync()).ShouldContain("申請は");
        await dialog.Locator("input[type=date]").First.FillAsync((await city.Client.NowAsync()).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await dialog.GetByLabel("業務の内容").FillAsync(tasks);
        await dialog.GetByLabel("どこまで行うか").FillAsync("第2章まで");
        await TickAsync(dialog);
        await Screenshots.SaveAsync(chat.Page, "chat-apply-dialog");
        await Axe.NoViolationsAsync(chat.Page);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "申請する" }).ClickAsync();
        await dialog.GetByText("規則により受け付けられません").WaitForAsync();
        (await dialog.GetByLabel("業務の内容").InputValueAsync()).ShouldBe(tasks);
        await Screenshots.SaveAsync(chat.Page, "chat-apply-refused");

        await dialog.Locator("input[type=date]").First.FillAsync(await FreeDayAsync(city, cast, applicant, (string)form["firstDay"]!));
        await dialog.GetByRole(AriaRole.Button, new() { Name = "申請する" }).ClickAsync();
        await dialog.GetByText("承認を待っています").First.WaitForAsync();
        (await dialog.InnerTextAsync()).ShouldContain(cast.Head.Name);
        await Screenshots.SaveAsync(chat.Page, "chat-apply-done");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "閉じる" }).ClickAsync();

        await chat.BecomeAsync(cast.Head.Id);
        var card = await chat.CardAsync(tasks);
        await TickAsync(card);
        await card.GetByRole(AriaRole.Button, new() { Name = "承認", Exact = true }).ClickAsync();
        await Assertions.Expect(card.GetByRole(AriaRole.Button, new() { Name = "承認", Exact = true })).ToHaveCountAsync(0);
        await chat.BecomeAsync(applicant.Id);
        (await (await chat.CardAsync(tasks)).InnerTextAsync()).ShouldContain("承認されました");
    }

    private static async Task TickAsync(ILocator card)
    {
        foreach (var box in await card.GetByRole(AriaRole.Checkbox).AllAsync())
        {
            await box.CheckAsync();
        }
    }

    /// <summary>A business day from the first open one on, without a plan or leave of the person.</summary>
    private static async Task<string> FreeDayAsync(LocalCity city, Cast cast, Actor person, string first)
    {
        var month = DateOnly.Parse(first, CultureInfo.InvariantCulture).AddMonths(1);
        var plan = await city.Client.AskAsync(person.Id, $"api/sections/{cast.SectionId}/plan?month={month.ToString("yyyy-MM", CultureInfo.InvariantCulture)}");
        var own = plan["people"]!.AsArray().Single(p => (string)p!["id"]! == person.Id)!;
        var taken = own["days"]!.AsArray().Concat(own["leaves"]!.AsArray()).Select(d => (string)d!["date"]!).ToHashSet();
        return plan["days"]!.AsArray().Where(d => (bool)d!["businessDay"]!).Select(d => (string)d!["date"]!).Last(d => !taken.Contains(d));
    }
}
