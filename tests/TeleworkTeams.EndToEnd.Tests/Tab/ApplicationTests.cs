using Microsoft.Playwright;
using TeleworkTeams.EndToEnd.Tests.Browser;
using TeleworkTeams.EndToEnd.Tests.City;
using TeleworkTeams.EndToEnd.Tests.Pages;

namespace TeleworkTeams.EndToEnd.Tests.Tab;

/// <summary>申請 → 承認 → 取下げ, by two people in two browsers.</summary>
public sealed class ApplicationTests(Chromium browser, SharedCity shared)
{
    [Fact]
    public async Task Staff_apply_the_head_approves_and_the_day_is_withdrawn_again()
    {
        var city = await shared.GetAsync();
        var cast = await city.Client.CastAsync();
        var applicant = cast.Members[^1];
        var date = await FreeDayAsync(city, cast, applicant);
        var tasks = $"議会資料の作成 {date}";

        await using var staff = await TabPage.OpenAsync(browser, city.Addresses.Tab, applicant.Id, "applications");
        await ChooseAsync(staff, date);
        await staff.PressByKeyAsync(staff.Main.GetByRole(AriaRole.Button, new() { Name = "申請する(1日)" }));
        await staff.WalkToAsync(staff.Main.GetByLabel("業務の内容"));
        await staff.Page.Keyboard.TypeAsync(tasks);
        await staff.WalkToAsync(staff.Main.GetByLabel("どこまで"));
        await staff.Page.Keyboard.TypeAsync("第1章まで");
        foreach (var box in await staff.Main.GetByRole(AriaRole.Region, new() { Name = "確認", Exact = true }).GetByRole(AriaRole.Checkbox).AllAsync())
        {
            await box.CheckAsync();
        }

        await Screenshots.SaveAsync(staff.Page, "tab-applications-form", fullPage: true);
        await staff.PressByKeyAsync(staff.Main.GetByRole(AriaRole.Button, new() { Name = "申請する", Exact = true }));
        await staff.Page.GetByText("申請しました").First.WaitForAsync();

        await using (var head = await TabPage.OpenAsync(browser, city.Addresses.Tab, cast.Head.Id, "approvals"))
        {
            var card = head.Main.GetByRole(AriaRole.Listitem).Filter(new() { HasText = tasks });
            await card.First.WaitForAsync();
            await Screenshots.SaveAsync(head.Page, "tab-approvals-waiting", fullPage: true);
            await card.GetByRole(AriaRole.Button, new() { Name = $"{applicant.Name}さんの申請を承認" }).ClickAsync();
            await head.Page.GetByText($"{applicant.Name}さんの申請を承認しました").First.WaitForAsync();
        }

        await staff.Page.ReloadAsync();
        await staff.ReadyAsync();
        var item = staff.Main.GetByRole(AriaRole.Listitem).Filter(new() { HasText = tasks }).First;
        await item.GetByText("承認", new() { Exact = true }).First.WaitForAsync();

        await item.GetByRole(AriaRole.Button, new() { Name = "取下げ" }).ClickAsync();
        await staff.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "取下げ" }).ClickAsync();
        await staff.Page.GetByText("取り下げました").First.WaitForAsync();
        await item.GetByText("取下げ", new() { Exact = true }).First.WaitForAsync();
    }

    /// <summary>An open day within the deadline on which the person has neither telework nor leave.</summary>
    internal static async Task<string> FreeDayAsync(LocalCity city, Cast cast, Actor person)
    {
        var form = await city.Client.AskAsync(person.Id, "api/applications/form");
        var first = (string)form["firstDay"]!;
        var month = DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture).AddMonths(1).ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);
        var plan = await city.Client.AskAsync(person.Id, $"api/sections/{cast.SectionId}/plan?month={month}");
        var own = plan["people"]!.AsArray().First(p => (string?)p!["id"] == person.Id)!;
        var taken = own["days"]!.AsArray().Concat(own["leaves"]!.AsArray()).Select(d => (string?)d!["date"]).ToHashSet();
        return (string)plan["days"]!.AsArray().First(d => (bool)d!["businessDay"]! && !taken.Contains((string?)d["date"]))!["date"]!;
    }

    /// <summary>Walks to the day by the page key and chooses it by the space bar.</summary>
    internal static async Task ChooseAsync(TabPage tab, string date)
    {
        var grid = tab.Main.GetByRole(AriaRole.Grid);
        await tab.WalkToAsync(grid.Locator("[tabindex='0']"));
        await tab.Page.Keyboard.PressAsync("PageDown");
        await grid.Locator($"[data-date^='{date[..7]}']").First.WaitForAsync();
        await grid.Locator($"[data-date='{date}']").FocusAsync();
        await grid.Locator($"[data-date='{date}']").ClickAsync();
    }
}
