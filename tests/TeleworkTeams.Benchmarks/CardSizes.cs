using TeleworkTeams.Benchmarks.Report;
using TeleworkTeams.Local.Gallery;

namespace TeleworkTeams.Benchmarks;

/// <summary>P16: the size of every card, as Teams counts it.</summary>
internal static class CardSizes
{
    /// <summary>https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages: about 28 KB, in UTF-16.</summary>
    private const double Limit = 28 * 1024;

    private static readonly string[] Daily = ["morning", "day", "midday", "evening"];

    public static Table Run()
    {
        var cards = CardGallery.All().Select(c => (Name: $"{c.Name}, {c.Language}", IsDaily: Daily.Contains(c.Name.Split('-')[0]), Bytes: c.Card.ToJson().Length * 2)).ToList();
        var table = new Table($"cards (P16): {cards.Count} cards of the gallery, bytes in UTF-16 ÷ {Limit:F0}");
        Add("any card", "≤ 0.714 (20 KB)", cards, 20);
        Add("daily cards", "≤ 0.214 (6 KB)", [.. cards.Where(c => c.IsDaily)], 6);
        foreach (var card in cards.OrderByDescending(c => c.Bytes).Take(3))
        {
            table.Note($"{card.Name}: {card.Bytes} bytes.");
        }

        return table;

        void Add(string what, string goal, IReadOnlyList<(string Name, bool IsDaily, int Bytes)> some, int kilobytes)
        {
            var sizes = new Series(some.Select(c => (double)c.Bytes));
            table.Add($"{what}, ÷ limit", goal, $"{sizes.Median / Limit:F3}", $"{sizes.Most / Limit:F3}", sizes.Most <= kilobytes * 1024);
        }
    }
}
