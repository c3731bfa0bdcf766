using Microsoft.Playwright;
using TeleworkTeams.EndToEnd.Tests.Browser;

namespace TeleworkTeams.EndToEnd.Tests.Pages;

/// <summary>The tab in local mode, as one of the staff.</summary>
public sealed class TabPage : IAsyncDisposable
{
    private const int MostSteps = 150;

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
    /// <param name="route"><c>today</c>, <c>board</c>, <c>seats</c>, <c>records</c> or <c>settings</c>, with a part behind a slash where there is one.</param>
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
        return await OpenAsync(page, address, person, route, language, theme);
    }

    /// <summary>Opens the tab in a page that was made ready by the caller.</summary>
    public static async Task<TabPage> OpenAsync(IPage page, Uri address, string person, string route, string language = "ja", string theme = "default")
    {
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

    /// <summary>Goes to an address within the tab, as a link does.</summary>
    public async Task RouteAsync(string route)
    {
        await _page.EvaluateAsync("route => { location.hash = '#/' + route; }", route);
        await ReadyAsync();
    }

    /// <summary>Walks by the Tab key until the element has the focus, and demands that the focus can be seen.</summary>
    public async Task WalkToAsync(ILocator target)
    {
        await target.WaitForAsync();
        for (var step = 0; step < MostSteps; step++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement && element.matches(':focus-visible')"))
            {
                return;
            }

            await _page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"The Tab key does not reach {target}.");
    }

    /// <summary>Reaches a control by the Tab key and presses it with Enter.</summary>
    public async Task PressByKeyAsync(ILocator target)
    {
        await WalkToAsync(target);
        await _page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Every page begins with its heading, and a grey bar stands where something is still to come.</summary>
    public async Task ReadyAsync()
    {
        try
        {
            await Main.GetByRole(AriaRole.Heading, new() { Level = 1 }).WaitForAsync();
            await _page.WaitForFunctionAsync("() => !document.querySelector('[data-skeleton]')");
        }
        catch (TimeoutException e)
        {
            throw new TimeoutException($"{_page.Url} is not ready; it shows: {await _page.Locator("body").InnerHTMLAsync()}", e);
        }
    }
}
