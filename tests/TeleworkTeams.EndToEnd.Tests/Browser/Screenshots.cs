using Microsoft.Playwright;

namespace TeleworkTeams.EndToEnd.Tests.Browser;

/// <summary>Pictures of the last run, in artifacts/screenshots of the repository.</summary>
internal static class Screenshots
{
    public static string Folder => Path.Combine(BuildFacts.Artifacts, "screenshots");

    /// <summary>Saves what the page shows and returns the path of the picture.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">Name of the file without its extension, e.g. <c>today-ja-dark</c>.</param>
    /// <param name="fullPage">Also what lies below the edge of the window.</param>
    public static async Task<string> SaveAsync(IPage page, string name, bool fullPage = false)
    {
        var path = Path.Combine(Folder, name + ".png");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = path, FullPage = fullPage, Animations = ScreenshotAnimations.Disabled });
        return path;
    }
}
