using System.Text;
using Microsoft.Playwright;
using TeleworkTeams.EndToEnd.Tests.Browser;
using TeleworkTeams.EndToEnd.Tests.City;
using TeleworkTeams.EndToEnd.Tests.Pages;

namespace TeleworkTeams.EndToEnd.Tests.Tab;

/// <summary>
/// Every page in both languages, all themes, narrow and wide: nothing to fault for axe, nothing that sticks out. Whether a page
/// fits is looked at in each language and width. The pictures and axe take longer: each page gets them in every theme, in both
/// languages and in both widths, three in all, and four pages in a row make up all twelve combinations.
/// </summary>
public sealed class TourTests(Chromium browser, SharedCity shared)
{
    private static readonly string[] Languages = ["ja", "en"];
    private static readonly string[] Themes = ["default", "dark", "contrast"];
    private static readonly int[] Widths = [1280, 320];

    /// <summary>The pages, each with somebody who sees all of it. Pages of one person stand together: they share a browser tab.</summary>
    private static readonly (Func<Cast, Actor> Who, string Route)[] Pages =
    [
        (cast => cast.Head, "today"),
        (cast => cast.Head, "board"),
        (cast => cast.Head, "applications"),
        (cast => cast.Head, "applications/new"),
        (cast => cast.Head, "applications/plan"),
        (cast => cast.Head, "approvals"),
        (cast => cast.Head, "approvals/plan"),
        (cast => cast.Head, "seats"),
        (cast => cast.Head, "records"),
        (cast => cast.Head, "records?section={section}"),
        (cast => cast.Head, "duty"),
        (cast => cast.Head, "duty/own"),
        (cast => cast.Head, "duty/swaps"),
        (cast => cast.Head, "duty/ledger"),
        (cast => cast.Head, "memos"),
        (cast => cast.Head, "memos/written"),
        (cast => cast.Head, "settings/duty"),
        (cast => cast.Personnel, "records?section=city"),
        (cast => cast.Administrator, "settings/basics"),
        (cast => cast.Administrator, "settings/units"),
        (cast => cast.Administrator, "settings/patterns"),
        (cast => cast.Administrator, "settings/cards"),
        (cast => cast.Administrator, "settings/closed"),
        (cast => cast.Administrator, "settings/people"),
        (cast => cast.Administrator, "settings/import"),
        (cast => cast.Administrator, "settings/rules"),
        (cast => cast.Administrator, "settings/sites"),
        (cast => cast.Administrator, "settings/city"),
        (cast => cast.Administrator, "settings/calendar"),
        (cast => cast.Administrator, "settings/deliveries"),
        (cast => cast.Administrator, "settings/display"),
    ];

    [Fact]
    public async Task The_pages_fit_and_are_accessible()
    {
        var city = await shared.GetAsync();

        // The morning's cards are out, and some are answered: the pages have something to show.
        await city.Client.MoveToAsync(new TimeOnly(8, 20));
        var cast = await city.Client.CastAsync();

        // Two browser tabs at once: the pages only read.
        var faults = await Task.WhenAll(Languages.Select(language => TourAsync(city, cast, language)));

        string.Concat(faults).ShouldBe("");
    }

    [Fact]
    public void The_tour_leaves_no_pair_out()
    {
        var views = Enumerable.Range(0, Pages.Length).SelectMany(page => Languages.SelectMany(language => CloseLooks(page, language).Select(look => (page, language, look.Theme, look.Width)))).ToList();

        views.Select(v => (v.page, v.language)).Distinct().Count().ShouldBe(Pages.Length * Languages.Length);
        views.Select(v => (v.page, v.Theme)).Distinct().Count().ShouldBe(Pages.Length * Themes.Length);
        views.Select(v => (v.page, v.Width)).Distinct().Count().ShouldBe(Pages.Length * Widths.Length);
        views.Select(v => (v.language, v.Theme, v.Width)).Distinct().Count().ShouldBe(Languages.Length * Themes.Length * Widths.Length);
    }

    /// <summary>In which themes and widths a page gets its pictures in this language: 1280 first, so that the window changes once.</summary>
    private static IEnumerable<(string Theme, int Width)> CloseLooks(int page, string language) =>
        from theme in Enumerable.Range(0, Themes.Length)
        where Languages[(page + theme) % Languages.Length] == language
        let width = Widths[((page / 2) + ((theme + 1) / 2)) % Widths.Length]
        orderby width descending
        select (Themes[theme], width);

    private async Task<string> TourAsync(LocalCity city, Cast cast, string language)
    {
        StringBuilder faults = new();
        foreach (var stage in Pages.Select((page, number) => (Person: page.Who(cast), page.Route, number)).GroupBy(page => page.Person))
        {
            await using var tab = await TabPage.OpenAsync(browser, city.Addresses.Tab, stage.Key.Id, stage.First().Route, language);
            foreach (var (_, route, number) in stage)
            {
                await tab.RouteAsync(route.Replace("{section}", cast.SectionId, StringComparison.Ordinal));
                foreach (var width in Widths)
                {
                    await tab.Page.SetViewportSizeAsync(width, 900);
                    var page = $"tab-{route.Replace('/', '-').Replace("?section={section}", "-section", StringComparison.Ordinal).Replace("?section=", "-", StringComparison.Ordinal)}-{language}";
                    Note(faults, $"{page}-{width}", await Layout.OverflowAsync(tab.Page));
                    foreach (var (theme, _) in CloseLooks(number, language).Where(look => look.Width == width))
                    {
                        await tab.Page.GetByRole(AriaRole.Complementary).GetByRole(AriaRole.Combobox).SelectOptionAsync(theme);
                        await Screenshots.SaveAsync(tab.Page, $"{page}-{theme}-{width}", fullPage: true);
                        Note(faults, $"{page}-{theme}-{width}", await Axe.FaultsAsync(tab.Page));
                    }
                }
            }
        }

        return faults.ToString();
    }

    private static void Note(StringBuilder faults, string name, string fault)
    {
        if (fault.Length > 0)
        {
            faults.AppendLine().Append(name).Append(": ").Append(fault);
        }
    }
}
