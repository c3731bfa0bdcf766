using System.Globalization;
using TeleworkTeams.EndToEnd.Tests.Browser;
using TeleworkTeams.EndToEnd.Tests.City;

namespace TeleworkTeams.EndToEnd.Tests.TownChat;

/// <summary>All cards at once, drawn by the official renderer.</summary>
public sealed class GalleryTests(Chromium browser, SharedCity shared)
{
    [Fact]
    public async Task Every_card_is_drawn_in_both_languages_without_a_warning()
    {
        var city = await shared.GetAsync();
        var page = await browser.NewPageAsync();
        await page.GotoAsync(city.Addresses.Gallery.AbsoluteUri);
        await page.Locator("body[data-ready]").WaitForAsync();

        (await page.Locator("body").GetAttributeAsync("data-warnings")).ShouldBe("0", await page.Locator(".warnings").CountAsync() > 0 ? await page.Locator(".warnings").First.InnerTextAsync() : "");
        var cards = int.Parse((await page.Locator("body").GetAttributeAsync("data-cards"))!, CultureInfo.InvariantCulture);
        cards.ShouldBeGreaterThan(20);
        foreach (var (language, side) in new[] { ("ja", "on-light"), ("ja", "on-dark"), ("en", "on-light"), ("en", "on-dark") })
        {
            (await page.Locator($"figure.{side}[lang={language}] .ac-adaptiveCard").CountAsync()).ShouldBe(cards / 2, $"{language} {side}");
        }

        await Screenshots.SaveAsync(page, "gallery", fullPage: true);
        await page.SetViewportSizeAsync(320, 900);
        (await Layout.OverflowAsync(page)).ShouldBe("");
        await page.Context.CloseAsync();
    }
}
