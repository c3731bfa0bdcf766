using System.Text;
using Microsoft.Playwright;
using TeleworkTeams.EndToEnd.Tests.Browser;
using TeleworkTeams.EndToEnd.Tests.City;
using TeleworkTeams.EndToEnd.Tests.Pages;

namespace TeleworkTeams.EndToEnd.Tests.Tab;

/// <summary>Every page in both languages, all themes, narrow and wide: nothing to fault for axe, nothing that sticks out.</summary>
public sealed class TourTests(Chromium browser, SharedCity shared)
{
    private static readonly string[] Themes = ["default", "dark", "contrast"];
    private static readonly int[] Widths = [1280, 320];

    [Fact]
    public async Task The_pages_of_staff_and_managers_fit_and_are_accessible()
    {
        var city = await shared.GetAsync();
        var cast = await city.Client.CastAsync();
        await InBothLanguagesAsync(language => TourAsync(city, cast.Head, language, ["today", "board", "records", $"records?section={cast.SectionId}"]));
    }

    [Fact]
    public async Task The_parts_of_the_settings_fit_and_are_accessible()
    {
        var city = await shared.GetAsync();
        var cast = await city.Client.CastAsync();
        await InBothLanguagesAsync(language => TourAsync(
            city, cast.Administrator, language,
            [.. new[] { "basics", "units", "patterns", "cards", "closed", "people", "import", "city", "calendar", "display" }.Select(part => $"settings/{part}")]));
    }

    /// <summary>Two browsers at once: the pages only read.</summary>
    private static Task InBothLanguagesAsync(Func<string, Task> tour) => Task.WhenAll(tour("ja"), tour("en"));

    private async Task TourAsync(LocalCity city, Actor person, string language, string[] routes)
    {
        await using var tab = await TabPage.OpenAsync(browser, city.Addresses.Tab, person.Id, routes[0], language);
        StringBuilder faults = new();
        foreach (var route in routes)
        {
            await tab.RouteAsync(route);
            foreach (var theme in Themes)
            {
                await tab.Page.GetByRole(AriaRole.Complementary).GetByRole(AriaRole.Combobox).SelectOptionAsync(theme);
                foreach (var width in Widths)
                {
                    await tab.Page.SetViewportSizeAsync(width, 900);
                    var name = $"tab-{route.Replace('/', '-').Split('?') switch { [var page] => page, [var page, ..] => page + "-section", _ => route }}-{language}-{theme}-{width}";
                    await Screenshots.SaveAsync(tab.Page, name, fullPage: true);
                    Note(faults, name, await Layout.OverflowAsync(tab.Page));
                    Note(faults, name, await Axe.FaultsAsync(tab.Page));
                }
            }
        }

        faults.ToString().ShouldBe("");
    }

    private static void Note(StringBuilder faults, string name, string fault)
    {
        if (fault.Length > 0)
        {
            faults.AppendLine().Append(name).Append(": ").Append(fault);
        }
    }
}
