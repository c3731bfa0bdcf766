using Microsoft.Playwright;
using TeleworkTeams.EndToEnd.Tests.Browser;

namespace TeleworkTeams.EndToEnd.Tests.Pages;

/// <summary>The tab in local mode, as one of the staff.</summary>
public sealed class TabPage : IAsyncDisposable
{
    private readonly IPage _page;

    private TabPage(IPage page) => _page = page;

    /// <summary>The page itself, for what has no word here.</summary>
    public IPage Page => _page;

    /// <summary>What stands below the menu.</summary>
    public ILocator Main => _page.GetByRole(AriaRole.Main);

    /// <summary>Opens a page of the tab and returns when its content stands.</summary>
    /// <param name="browser">The browser.</param>
    /// <param name="address">The tab's address.</param>
    /// <param name="person">The id of the person to be.</param>
    /// <param name="route"><c>today</c>, <c>board</c>, <c>records</c> or <c>settings</c>, with a part behind a slash where there is one.</param>
    /// <param name="language"><c>ja</c> or <c>en</c>.</param>
    /// <param name="theme"><c>default</c>, <c>dark</c> or <c>contrast</c>.</param>
    /// <param name="width">Width of the window in CSS pixels.</param>
    public static async Task<TabPage> OpenAsync(
        Chromium browser, Uri address, string person, string route = "today", string language = "ja", string theme = "default", int width = 1280)
    {
        var page = await browser.NewPageAsync(options =>
        {
            options.Locale = language == "en" ? "en-US" : "ja-JP";
            options.ViewportSize = new ViewportSize { Width = width, Height = 900 };
        });
        var tab = new TabPage(page);
        await page.GotoAsync(new Uri(address, $"?person={Uri.EscapeDataString(person)}&lang={language}&theme={theme}#/{route}").AbsoluteUri);
        await tab.ReadyAsync();
        return tab;
    }

    /// <summary>Goes to another page of the tab by its link in the menu.</summary>
    public async Task GoToAsync(string link)
    {
        await _page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync();
        await ReadyAsync();
    }

    public async ValueTask DisposeAsync() => await _page.Context.CloseAsync();

    /// <summary>Every page begins with its heading once its data are there.</summary>
    private async Task ReadyAsync() => await Main.GetByRole(AriaRole.Heading, new() { Level = 1 }).WaitForAsync();
}
