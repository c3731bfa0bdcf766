using Microsoft.Playwright;
using TeleworkTeams.EndToEnd.Tests.Browser;
using TeleworkTeams.EndToEnd.Tests.City;
using TeleworkTeams.EndToEnd.Tests.Pages;

namespace TeleworkTeams.EndToEnd.Tests.Tab;

/// <summary>The board moves while somebody looks at it.</summary>
public sealed class BoardTests(Chromium browser, SharedCity shared)
{
    private const int PollSeconds = 60;

    [Fact]
    public async Task A_report_in_the_chat_reaches_an_open_board_with_its_next_look()
    {
        var city = await shared.GetAsync();
        await city.Client.MoveToAsync(new TimeOnly(7, 50));
        var cast = await city.Client.CastAsync();
        var colleague = (await city.Client.UnreportedAsync(cast))[1];
        var page = await browser.NewPageAsync();
        await page.Clock.InstallAsync();
        await using var tab = await TabPage.OpenAsync(page, city.Addresses.Tab, cast.Head.Id, "board");
        var row = tab.Main.GetByRole(AriaRole.Row).Filter(new() { HasText = colleague.Name });
        (await row.InnerTextAsync()).ShouldNotContain("議事録の清書");

        await city.Client.SayAsync(colleague.Id, "在宅 議事録の清書");

        // A look that was under way when the report came has not seen it; the one after it has.
        for (var look = 0; look < 3 && !await ShowsAsync(row, "議事録の清書"); look++)
        {
            await page.Clock.FastForwardAsync(PollSeconds * 1000);
        }

        await row.GetByText("議事録の清書").WaitForAsync();
        (await row.InnerTextAsync()).ShouldContain("在宅");
        await Screenshots.SaveAsync(page, "tab-board-moved", fullPage: true);
    }

    private static async Task<bool> ShowsAsync(ILocator row, string text)
    {
        try
        {
            await row.GetByText(text).WaitForAsync(new() { Timeout = 4_000 });
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    [Fact]
    public async Task Presence_bears_the_time_of_its_reading_and_a_caveat()
    {
        var city = await shared.GetAsync();
        var cast = await city.Client.CastAsync();
        await using var tab = await TabPage.OpenAsync(browser, city.Addresses.Tab, cast.Head.Id, "board");

        var note = tab.Main.GetByText("在席は").First;
        await note.WaitForAsync();
        (await note.InnerTextAsync()).ShouldMatch(@"在席は\d{1,2}:\d\dに取得 · 「退席中」でも、電話や打合せなどで仕事をしていることがあります。");
        (await tab.Main.GetByText("オフライン").CountAsync() + await tab.Main.GetByText("在席", new() { Exact = true }).CountAsync()
            + await tab.Main.GetByText("取込中").CountAsync() + await tab.Main.GetByText("退席中", new() { Exact = true }).CountAsync()).ShouldBeGreaterThan(cast.Members.Count / 2);
    }
}
