namespace TeleworkTeams.EndToEnd.Tests.Browser;

/// <summary>The pictures of a run are evidence: they must be readable wherever it took place.</summary>
public sealed class FontTests(Chromium browser)
{
    /// <summary>Draws every character and an unassigned one, and returns the characters that look like the unassigned one.</summary>
    private const string WithoutGlyph = """
        text => {
          const canvas = new OffscreenCanvas(48, 48);
          const pen = canvas.getContext('2d', { willReadFrequently: true });
          pen.font = '32px sans-serif';
          const draw = character => {
            pen.clearRect(0, 0, 48, 48);
            pen.fillText(character, 4, 36);
            return pen.getImageData(0, 0, 48, 48).data.join();
          };
          const box = draw('\u{10FFFD}');
          return [...text].filter(character => draw(character) === box).join('');
        }
        """;

    [Fact]
    public async Task Japanese_is_readable_down_to_the_characters_of_rare_names()
    {
        var page = await browser.NewPageAsync();

        var boxes = await page.EvaluateAsync<string>(WithoutGlyph, "業務開始、在宅・庁舎「モバイル」ヘルプ9：30〜㈱①令和八年議會髙橋﨑山𠮷田德濵");

        boxes.ShouldBe("");
        await page.Context.CloseAsync();
    }
}
