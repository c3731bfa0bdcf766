using System.Text;
using Microsoft.Playwright;
using TeleworkTeams.EndToEnd.Tests.Browser;
using TeleworkTeams.EndToEnd.Tests.City;
using TeleworkTeams.EndToEnd.Tests.Pages;

namespace TeleworkTeams.EndToEnd.Tests.Tab;

/// <summary>The month as personnel takes it home.</summary>
public sealed class RecordsTests(Chromium browser, SharedCity shared)
{
    [Fact]
    public async Task Personnel_downloads_the_month_of_a_section_for_Excel()
    {
        var city = await shared.GetAsync();
        var cast = await city.Client.CastAsync();
        await using var tab = await TabPage.OpenAsync(browser, city.Addresses.Tab, cast.Personnel.Id, "records?month=2026-11");
        await tab.Main.GetByLabel("だれの記録").SelectOptionAsync(cast.SectionId);
        await tab.ReadyAsync();

        var download = await tab.Page.RunAndWaitForDownloadAsync(
            () => tab.Main.GetByRole(AriaRole.Button, new() { Name = "CSVをダウンロード" }).ClickAsync());
        await tab.Page.GetByText("ダウンロードが完了しました").First.WaitForAsync();

        download.SuggestedFilename.ShouldEndWith(".csv");
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        bytes[..3].ShouldBe(new byte[] { 0xEF, 0xBB, 0xBF });
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldStartWith("職員ID,氏名,係,日付");

        // The days before the city's first morning: 2 to 20 November without weekends and 文化の日.
        const int seededDays = 14;
        foreach (var person in cast.Members)
        {
            lines.Count(line => line.StartsWith(person.Id, StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(seededDays, person.Name);
        }

        lines.ShouldContain(line => line.Contains("在宅", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_look_at_the_section_is_shown_to_those_who_were_looked_at()
    {
        var city = await shared.GetAsync();
        var cast = await city.Client.CastAsync();
        await using (await TabPage.OpenAsync(browser, city.Addresses.Tab, cast.Personnel.Id, $"records?section={cast.SectionId}"))
        await using (await TabPage.OpenAsync(browser, city.Addresses.Tab, cast.Head.Id, $"board?section={cast.SectionId}"))
        {
            // Opened and read: that is the look.
        }

        await using var tab = await TabPage.OpenAsync(browser, city.Addresses.Tab, cast.Members[^1].Id);
        var views = tab.Main.GetByRole(AriaRole.Region, new() { Name = "自分の記録を見た人" });
        await views.GetByText($"{cast.Personnel.Name} 総務・人事").First.WaitForAsync();
        await views.GetByText("所属の一覧").First.WaitForAsync();
    }
}
