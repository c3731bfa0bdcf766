using Microsoft.Playwright;

namespace TeleworkTeams.EndToEnd.Tests.Browser;

/// <summary>
/// The one browser of all tests; every test takes a context of its own, that is, fresh cookies and storage. It reaches
/// this machine and nothing else, speaks Japanese and lives in the city's zone.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", // root has no sandbox, and the pages are our own
        "--no-proxy-server",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
        "--font-render-hinting=none",
        "--lang=ja-JP", // the browser's own controls: 8:30, not 08:30 AM
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        // The driver script of the NuGet package, run by the machine's Node.js, which the build has checked.
        Environment.SetEnvironmentVariable("PLAYWRIGHT_DRIVER_SEARCH_PATH", BuildFacts.PlaywrightPackage);
        Environment.SetEnvironmentVariable("PLAYWRIGHT_NODEJS_PATH", ExecutablePath.Find("node"));

        var installation = await ChromiumInstallation.FindAsync(TestContext.Current.CancellationToken);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = installation.Executable,
            Args = Arguments,
            Env = installation.Environment(),
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>A new context, as on a desktop screen in Japan unless <paramref name="change"/> says otherwise.</summary>
    /// <param name="change">Changes the language, the colour scheme, the size …</param>
    public async Task<IBrowserContext> NewContextAsync(Action<BrowserNewContextOptions>? change = null)
    {
        var options = new BrowserNewContextOptions
        {
            Locale = "ja-JP",
            TimezoneId = "Asia/Tokyo",
            ViewportSize = new ViewportSize { Width = 1280, Height = 900 },
            AcceptDownloads = true,
            ReducedMotion = ReducedMotion.Reduce,
        };
        change?.Invoke(options);
        var browser = _browser ?? throw new InvalidOperationException("The browser has not been started.");
        return await browser.NewContextAsync(options);
    }

    /// <summary>A new page in a new context; closing the page's context closes both.</summary>
    public async Task<IPage> NewPageAsync(Action<BrowserNewContextOptions>? change = null) =>
        await (await NewContextAsync(change)).NewPageAsync();
}
