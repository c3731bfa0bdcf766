using Microsoft.Playwright;
using TeleworkTeams.EndToEnd.Tests.Browser;
using TeleworkTeams.EndToEnd.Tests.City;
using TeleworkTeams.EndToEnd.Tests.Pages;

namespace TeleworkTeams.EndToEnd.Tests.Tab;

/// <summary>The main jobs without a mouse, the focus always in sight.</summary>
public sealed class KeyboardTests(Chromium browser, SharedCity shared)
{
    [Fact]
    public async Task One_starts_corrects_and_ends_the_day_by_keyboard()
    {
        var city = await shared.GetAsync();
        var cast = await city.Client.CastAsync();
        await city.Client.MoveToDayOfAsync(cast.Head, new TimeOnly(7, 50));
        await using var tab = await TabPage.OpenAsync(browser, city.Addresses.Tab, cast.Head.Id);

        await tab.PressByKeyAsync(Button(tab.Main, "在宅"));
        await tab.Main.GetByRole(AriaRole.Heading, new() { Name = "在宅で勤務中です" }).WaitForAsync();

        await tab.PressByKeyAsync(Button(tab.Main, "訂正"));
        var form = tab.Page.GetByRole(AriaRole.Dialog);
        await tab.WalkToAsync(form.GetByLabel("始業"));
        await tab.Page.Keyboard.TypeAsync("0740");
        await Screenshots.SaveAsync(tab.Page, "tab-today-correction");
        await tab.PressByKeyAsync(Button(form, "訂正"));
        await form.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await tab.Main.GetByText("7:50 → 7:40").WaitForAsync();

        await tab.PressByKeyAsync(Button(tab.Main, "業務終了"));
        await tab.Main.GetByRole(AriaRole.Heading, new() { Name = "業務を終了しました" }).WaitForAsync();
        await Screenshots.SaveAsync(tab.Page, "tab-today-ended", fullPage: true);
        var day = await city.Client.AskAsync(cast.Head.Id, "api/days/today");
        ((string?)day["checkIn"]!["start"]).ShouldBe("07:40");
        ((string?)day["checkIn"]!["end"]).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_manager_records_a_report_by_phone_by_keyboard()
    {
        var city = await shared.GetAsync();
        await city.Client.MoveToAsync(new TimeOnly(7, 50));
        var cast = await city.Client.CastAsync();
        var caller = (await city.Client.UnreportedAsync(cast))[^1];
        await using var tab = await TabPage.OpenAsync(browser, city.Addresses.Tab, cast.Head.Id);

        await tab.PressByKeyAsync(tab.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "所属", Exact = true }));
        await tab.ReadyAsync();
        await tab.PressByKeyAsync(Button(tab.Main, $"{caller.Name}さんの操作"));
        await tab.PressByKeyAsync(Button(tab.Main, "電話での始業を記録"));
        var form = tab.Page.GetByRole(AriaRole.Dialog);
        await tab.WalkToAsync(form.GetByLabel("始業"));
        await tab.Page.Keyboard.TypeAsync("0745");
        await Screenshots.SaveAsync(tab.Page, "tab-board-phone");
        await tab.PressByKeyAsync(Button(form, "記録する"));
        await form.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await tab.Main.GetByRole(AriaRole.Row).Filter(new() { HasText = caller.Name }).GetByText("7:45").WaitForAsync();

        var day = await city.Client.AskAsync(caller.Id, "api/days/today");
        ((string?)day["checkIn"]!["startSource"]).ShouldBe("phone");
        ((string?)day["checkIn"]!["startEnteredBy"]).ShouldBe(cast.Head.Name);
    }

    [Fact]
    public async Task A_setting_is_changed_and_saved_by_keyboard()
    {
        var city = await shared.GetAsync();
        var cast = await city.Client.CastAsync();
        await using var tab = await TabPage.OpenAsync(browser, city.Addresses.Tab, cast.Head.Id, "settings");

        await tab.PressByKeyAsync(tab.Main.GetByRole(AriaRole.Link, new() { Name = "時刻とカード" }));
        await tab.ReadyAsync();
        var grace = tab.Main.GetByRole(AriaRole.Spinbutton, new() { Name = "終業の要確認までの時間(分)" });
        await tab.WalkToAsync(grace);
        var before = int.Parse(await grace.InputValueAsync(), System.Globalization.CultureInfo.InvariantCulture);
        await tab.Page.Keyboard.PressAsync("ArrowUp");
        await tab.PressByKeyAsync(Button(tab.Main, "保存"));
        await tab.Page.GetByText("設定を保存しました").First.WaitForAsync();

        var settings = await city.Client.AskAsync(cast.Head.Id, $"api/sections/{cast.SectionId}/settings");
        ((int)settings["lateEndGraceMinutes"]!).ShouldBe(before + 1);
    }

    [Fact]
    public async Task Staff_apply_and_the_head_approves_by_keyboard()
    {
        var city = await shared.GetAsync();
        var cast = await city.Client.CastAsync();
        var applicant = cast.Members[^5];
        var date = (await city.Client.FreeDaysAsync(cast, applicant))[0];
        var tasks = $"統計の集計 {date}";
        await using (var staff = await TabPage.OpenAsync(browser, city.Addresses.Tab, applicant.Id, "applications"))
        {
            await ApplicationSteps.ChooseByKeyAsync(staff, date);
            await staff.PressByKeyAsync(Button(staff.Main, "申請する(1日)"));
            await staff.ReadyAsync();
            await staff.WalkToAsync(staff.Main.GetByLabel("業務の内容"));
            await staff.Page.Keyboard.TypeAsync(tasks);
            await staff.WalkToAsync(staff.Main.GetByLabel("どこまで行うか"));
            await staff.Page.Keyboard.TypeAsync("表まで");
            await staff.PressByKeyAsync(Button(staff.Main, "申請する"));
            await staff.Page.GetByText("申請しました").First.WaitForAsync();
        }

        await using var head = await TabPage.OpenAsync(browser, city.Addresses.Tab, cast.Head.Id);
        await head.PressByKeyAsync(head.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "承認", Exact = true }));
        await head.ReadyAsync();
        var card = head.Main.GetByRole(AriaRole.Listitem).Filter(new() { HasText = tasks }).First;
        await head.PressByKeyAsync(card.GetByRole(AriaRole.Button, new() { Name = $"{applicant.Name}さんの申請を承認" }));
        await head.Page.GetByText($"{applicant.Name}さんの申請を承認しました").First.WaitForAsync();
        var latest = (await city.Client.AskAsync(applicant.Id, "api/applications"))["items"]![0]!;
        ((string?)latest["state"]).ShouldBe("approved");
    }

    private static ILocator Button(ILocator within, string name) => within.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
