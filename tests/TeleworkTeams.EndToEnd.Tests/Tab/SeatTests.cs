using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TeleworkTeams.EndToEnd.Tests.Browser;
using TeleworkTeams.EndToEnd.Tests.City;
using TeleworkTeams.EndToEnd.Tests.Pages;

namespace TeleworkTeams.EndToEnd.Tests.Tab;

/// <summary>A seat at a satellite office, for a day on which nobody of the city is on leave yet.</summary>
public sealed partial class SeatTests(Chromium browser, SharedCity shared)
{
    private const string Route = "seats?site=matsumoto-azusagawa&date=2027-01-06";

    [Fact]
    public async Task A_seat_is_booked_on_the_plan_somebody_else_sees_it_taken_and_it_is_given_back()
    {
        var city = await shared.GetAsync();
        var cast = await city.Client.CastAsync();
        var (owner, other) = (cast.Members[^1], cast.Members[^2]);
        await using var tab = await TabPage.OpenAsync(browser, city.Addresses.Tab, owner.Id, Route);

        await Seat(tab, "席 1 午前 空き 午後 空き").ClickAsync();
        await tab.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "予約する" }).ClickAsync();
        await tab.Page.GetByText("1件予約しました").First.WaitForAsync();
        await Seat(tab, "席 1 午前 自分 午後 自分 8:30–17:15 自分").WaitForAsync();

        await using var theirs = await TabPage.OpenAsync(browser, city.Addresses.Tab, other.Id, Route);
        await Seat(theirs, $"席 1 午前 予約済み 午後 予約済み 8:30–17:15 {owner.Name}").WaitForAsync();
        await theirs.Main.GetByRole(AriaRole.Button, new() { Name = "一覧" }).ClickAsync();
        await theirs.Main.GetByRole(AriaRole.Table).GetByText(owner.Name).First.WaitForAsync();

        await tab.Main.GetByRole(AriaRole.Button, new() { NameRegex = CancelButton() }).ClickAsync();
        await tab.Page.GetByText("取り消しました").First.WaitForAsync();
        await Seat(tab, "席 1 午前 空き 午後 空き").WaitForAsync();
    }

    [Fact]
    public async Task An_application_for_the_satellite_books_the_seat_and_its_withdrawal_frees_it()
    {
        var city = await shared.GetAsync();
        var cast = await city.Client.CastAsync();
        var applicant = cast.Members[^3];
        var date = (await city.Client.FreeDaysAsync(cast, applicant))[0];
        var tasks = $"梓川での作業 {date}";
        await using var tab = await TabPage.OpenAsync(browser, city.Addresses.Tab, applicant.Id, "applications");
        await ApplicationSteps.ChooseAsync(tab, date);
        await tab.Main.GetByRole(AriaRole.Button, new() { Name = "申請する(1日)" }).ClickAsync();
        await Choose(tab, "場所").SelectOptionAsync("satellite");
        await Choose(tab, "サテライトオフィス").SelectOptionAsync("matsumoto-azusagawa");
        await tab.Main.GetByRole(AriaRole.List, new() { Name = "選んだ日の空席" }).GetByText("空き").First.WaitForAsync();
        await Choose(tab, "席").SelectOptionAsync(new SelectOptionValue { Label = "1" });
        await tab.Main.GetByLabel("業務の内容").FillAsync(tasks);
        await tab.Main.GetByLabel("どこまで").FillAsync("第1章まで");
        foreach (var box in await tab.Main.GetByRole(AriaRole.Region, new() { Name = "確認", Exact = true }).GetByRole(AriaRole.Checkbox).AllAsync())
        {
            await box.CheckAsync();
        }

        await Axe.NoViolationsAsync(tab.Page);
        await tab.Main.GetByRole(AriaRole.Button, new() { Name = "申請する", Exact = true }).ClickAsync();
        await tab.Page.GetByText("申請しました").First.WaitForAsync();

        var seats = $"seats?site=matsumoto-azusagawa&date={date}";
        await tab.RouteAsync(seats);
        await Seat(tab, "席 1 午前 自分 午後 自分 8:30–17:15 自分").WaitForAsync();
        await tab.Main.GetByText("テレワーク申請の席").First.WaitForAsync();

        await tab.RouteAsync("applications");
        var item = tab.Main.GetByRole(AriaRole.Listitem).Filter(new() { HasText = tasks }).First;
        await item.GetByRole(AriaRole.Button, new() { Name = "取下げ" }).ClickAsync();
        await tab.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "取下げ" }).ClickAsync();
        await tab.Page.GetByText("取り下げました").First.WaitForAsync();
        await tab.RouteAsync(seats);
        await Seat(tab, "席 1 午前 空き 午後 空き").WaitForAsync();
    }

    private static ILocator Choose(TabPage tab, string label) => tab.Main.GetByRole(AriaRole.Combobox, new() { NameRegex = new Regex($"^{label}") });

    private static ILocator Seat(TabPage tab, string label) => tab.Main.GetByRole(AriaRole.Button, new() { Name = label, Exact = true });

    [GeneratedRegex("^取消: 1月6日.*梓川$")]
    private static partial Regex CancelButton();
}
