using Microsoft.Playwright;
using TeleworkTeams.EndToEnd.Tests.Browser;
using TeleworkTeams.EndToEnd.Tests.City;
using TeleworkTeams.EndToEnd.Tests.Pages;

namespace TeleworkTeams.EndToEnd.Tests.Tab;

/// <summary>申請 → 承認 → 取下げ, by two people in two browsers.</summary>
public sealed class ApplicationTests(Chromium browser, SharedCity shared)
{
    [Fact]
    public async Task Staff_apply_the_head_approves_the_day_begins_with_that_place_and_is_withdrawn_again()
    {
        var city = await shared.GetAsync();
        var cast = await city.Client.CastAsync();
        var applicant = cast.Members[^1];
        var date = (await city.Client.FreeDaysAsync(cast, applicant))[0];
        var tasks = $"議会資料の作成 {date}";

        await using var staff = await TabPage.OpenAsync(browser, city.Addresses.Tab, applicant.Id, "applications");
        await ApplicationSteps.ChooseAsync(staff, date);
        await Button(staff.Main, "申請する(1日)").ClickAsync();
        await ApplicationSteps.FillAsync(staff, tasks, "素案を係長に送る");
        await staff.Main.GetByText("規則に合っています。").WaitForAsync();
        await Screenshots.SaveAsync(staff.Page, "tab-applications-form", fullPage: true);
        await Button(staff.Main, "申請する").ClickAsync();
        await staff.Page.GetByText("申請しました").First.WaitForAsync();

        await using (var head = await TabPage.OpenAsync(browser, city.Addresses.Tab, cast.Head.Id, "approvals"))
        {
            var card = Item(head, tasks);
            await card.WaitForAsync();
            await Screenshots.SaveAsync(head.Page, "tab-approvals-waiting", fullPage: true);
            await card.GetByRole(AriaRole.Button, new() { Name = $"{applicant.Name}さんの申請を承認" }).ClickAsync();
            await head.Page.GetByText($"{applicant.Name}さんの申請を承認しました").First.WaitForAsync();
        }

        await city.Client.MoveToAsync(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), new TimeOnly(7, 50));
        await staff.Page.ReloadAsync();
        await staff.RouteAsync("today");
        await staff.Main.GetByText("今日は在宅が承認されています。").WaitForAsync();
        (await staff.Main.GetByRole(AriaRole.Group).First.GetByRole(AriaRole.Button).First.InnerTextAsync()).ShouldBe("在宅");
        await Screenshots.SaveAsync(staff.Page, "tab-today-approved");
        await using (var board = await TabPage.OpenAsync(browser, city.Addresses.Tab, cast.Head.Id, "board"))
        {
            await board.Main.GetByRole(AriaRole.Row).Filter(new() { HasText = applicant.Name }).GetByText("在宅の予定").WaitForAsync();
        }

        await staff.RouteAsync("applications");
        var item = Item(staff, tasks);
        await item.GetByText("承認", new() { Exact = true }).First.WaitForAsync();
        await Button(item, "取下げ").ClickAsync();
        await Button(staff.Page.GetByRole(AriaRole.Dialog), "取下げ").ClickAsync();
        await staff.Page.GetByText("取り下げました").First.WaitForAsync();
        await item.GetByText("取下げ", new() { Exact = true }).First.WaitForAsync();
        await staff.RouteAsync("today");
        (await staff.Main.GetByText("今日は在宅が承認されています。").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task What_is_sent_back_is_corrected_and_goes_round_again()
    {
        var city = await shared.GetAsync();
        var cast = await city.Client.CastAsync();
        var applicant = cast.Members[^2];
        var date = (await city.Client.FreeDaysAsync(cast, applicant))[^1];
        var (tasks, reason) = ($"要綱の見直し {date}", "その日は窓口の当番です。内容を分けてください。");
        await city.Client.ApplyAsync(applicant.Id, date, tasks);

        await using var head = await TabPage.OpenAsync(browser, city.Addresses.Tab, cast.Head.Id, "approvals");
        await Item(head, tasks).GetByRole(AriaRole.Button, new() { Name = $"{applicant.Name}さんの申請を差戻し" }).ClickAsync();
        var dialog = head.Page.GetByRole(AriaRole.Dialog);
        await Button(dialog, "差戻し").ClickAsync();
        await dialog.GetByText("理由を書いてください。").WaitForAsync();
        await dialog.GetByLabel("差戻しの理由").FillAsync(reason);
        await Button(dialog, "差戻し").ClickAsync();
        await head.Page.GetByText($"{applicant.Name}さんの申請を差し戻しました").First.WaitForAsync();

        await using var staff = await TabPage.OpenAsync(browser, city.Addresses.Tab, applicant.Id, "applications");
        await staff.Main.GetByText(reason).First.WaitForAsync();
        await Screenshots.SaveAsync(staff.Page, "tab-applications-sent-back", fullPage: true);
        await Button(Item(staff, tasks), "直して再申請").ClickAsync();
        await staff.ReadyAsync();
        await staff.Main.GetByLabel("業務の内容").FillAsync($"{tasks} 前半");
        await Button(staff.Main, "変更して再申請").ClickAsync();
        await staff.Page.GetByText("申請しました").First.WaitForAsync();

        await head.Page.ReloadAsync();
        await head.ReadyAsync();
        await Item(head, $"{tasks} 前半").GetByText("2回目").WaitForAsync();
    }

    [Fact]
    public async Task The_head_approves_several_at_once()
    {
        var city = await shared.GetAsync();
        var cast = await city.Client.CastAsync();
        var applicants = new[] { cast.Members[^3], cast.Members[^4] };
        foreach (var applicant in applicants)
        {
            await city.Client.ApplyAsync(applicant.Id, (await city.Client.FreeDaysAsync(cast, applicant))[^2], "照会の回答");
        }

        await using var head = await TabPage.OpenAsync(browser, city.Addresses.Tab, cast.Head.Id, "approvals");
        foreach (var applicant in applicants)
        {
            await head.Main.GetByRole(AriaRole.Checkbox, new() { Name = $"{applicant.Name}さんの申請を選ぶ" }).First.CheckAsync();
        }

        await Button(head.Main, "一括承認").ClickAsync();
        var dialog = head.Page.GetByRole(AriaRole.Dialog);
        (await dialog.InnerTextAsync()).ShouldContain(applicants[0].Name);
        await Screenshots.SaveAsync(head.Page, "tab-approvals-together");
        await Button(dialog, "承認").ClickAsync();
        await head.Main.GetByText("2件を承認しました").WaitForAsync();

        foreach (var applicant in applicants)
        {
            var latest = (await city.Client.AskAsync(applicant.Id, "api/applications"))["items"]![0]!;
            ((string?)latest["state"]).ShouldBe("approved");
        }
    }

    private static ILocator Item(TabPage tab, string text) => tab.Main.GetByRole(AriaRole.Listitem).Filter(new() { HasText = text }).First;

    private static ILocator Button(ILocator within, string name) => within.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
