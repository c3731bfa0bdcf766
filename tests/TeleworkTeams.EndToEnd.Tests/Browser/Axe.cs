using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace TeleworkTeams.EndToEnd.Tests.Browser;

/// <summary>
/// Accessibility by axe-core: WCAG 2.2 A and AA and the best practices that axe is sure of. Our pages have no frames, so the
/// script runs in the page itself and stays there for the next look; the package's own way opens a second page for each.
/// </summary>
internal static class Axe
{
    private const string Run = """
        async () => {
          if (document.querySelector('iframe, frame')) throw new Error('axe would not look into frames');
          const { violations } = await axe.run(document, { resultTypes: ['violations'] });
          return violations.flatMap(v => [`${v.id} (${v.impact}): ${v.help}`, ...v.nodes.map(n => `  ${n.target}  ${n.html}`)]).join('\n');
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Fails with every broken rule and the elements that break it.</summary>
    public static async Task NoViolationsAsync(IPage page) => (await FaultsAsync(page)).ShouldBe("");

    /// <summary>Every broken rule and the elements that break it; an empty text when there is none.</summary>
    public static async Task<string> FaultsAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Script);
        }

        var faults = await page.EvaluateAsync<string>(Run);
        return faults.Length == 0 ? "" : $"axe found faults in {page.Url}{Environment.NewLine}{faults}";
    }
}
