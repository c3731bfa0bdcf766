using Microsoft.Playwright;

namespace TeleworkTeams.EndToEnd.Tests.Browser;

/// <summary>Whether a page fits into its window.</summary>
internal static class Layout
{
    /// <summary>What sticks out of the window to the right, or an empty text: a page is read by scrolling one way only (WCAG 1.4.10).</summary>
    public static Task<string> OverflowAsync(IPage page) => page.EvaluateAsync<string>("""
        () => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return '';
          const wide = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 1);
          return `${document.documentElement.scrollWidth} > ${width}: ` + wide.slice(-3).map(e => e.outerHTML.slice(0, 160)).join(' | ');
        }
        """);
}
