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

    private static ILocator Seat(TabPage tab, string label) => tab.Main.GetByRole(AriaRole.Button, new() { Name = label, Exact = true });

    [GeneratedRegex("^取消: 1月6日.*梓川$")]
    private static partial Regex CancelButton();
}
