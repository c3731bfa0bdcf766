namespace TeleworkTeams.EndToEnd.Tests.Browser;

/// <summary>That nothing is found means something only when faults would be.</summary>
public sealed class AxeTests(Chromium browser)
{
    [Fact]
    public async Task A_faulty_page_is_found_out_at_each_look()
    {
        var page = await browser.NewPageAsync();
        await page.SetContentAsync("""<html lang="ja"><head><title>だめな例</title></head><body><main><h1>だめな例</h1><img src="x.png"><p style="color:#bbb;background:#fff">薄い字</p></main></body></html>""");

        foreach (var _ in Enumerable.Range(0, 2))
        {
            var faults = await Axe.FaultsAsync(page);
            faults.ShouldContain("image-alt (critical)");
            faults.ShouldContain("color-contrast (serious)");
        }

        await page.Context.CloseAsync();
    }
}
