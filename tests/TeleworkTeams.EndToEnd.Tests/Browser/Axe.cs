using System.Text;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace TeleworkTeams.EndToEnd.Tests.Browser;

/// <summary>Accessibility by axe-core: WCAG 2.2 A and AA and the best practices that axe is sure of.</summary>
internal static class Axe
{
    /// <summary>Fails with every broken rule and the elements that break it.</summary>
    public static async Task NoViolationsAsync(IPage page) => (await FaultsAsync(page)).ShouldBe("");

    /// <summary>Every broken rule and the elements that break it; an empty text when there is none.</summary>
    public static async Task<string> FaultsAsync(IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        return result.Violations.Length == 0 ? "" : Describe(page, result.Violations);
    }

    private static string Describe(IPage page, IEnumerable<AxeResultItem> violations)
    {
        var text = new StringBuilder($"axe found faults in {page.Url}");
        foreach (var violation in violations)
        {
            text.AppendLine().Append(violation.Id).Append(" (").Append(violation.Impact).Append("): ").Append(violation.Help);
            foreach (var node in violation.Nodes)
            {
                text.AppendLine().Append("  ").Append(node.Target).Append("  ").Append(node.Html);
            }
        }

        return text.ToString();
    }
}
