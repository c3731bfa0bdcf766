using System.Collections.Frozen;

namespace TeleworkTeams.Domain.Time;

/// <summary>The days of the Cabinet Office's list. A year of which it has a day is a year that it covers; other years stay as they are by law.</summary>
/// <param name="days">Dates and names as the list has them.</param>
public sealed class HolidayList(IReadOnlyDictionary<DateOnly, string> days)
{
    private readonly FrozenSet<int> _years = days.Keys.Select(d => d.Year).ToFrozenSet();

    /// <summary>Dates and names as the list has them.</summary>
    public IReadOnlyDictionary<DateOnly, string> Days { get; } = days.ToFrozenDictionary();

    /// <summary>The first year that the list covers.</summary>
    public int FirstYear => _years.Min();

    /// <summary>The last year that the list covers.</summary>
    public int LastYear => _years.Max();

    /// <summary>Whether the list, and no rule, says which days of <paramref name="year"/> are holidays.</summary>
    public bool Covers(int year) => _years.Contains(year);

    /// <summary>The days in force: the list's years from the list, all others by law.</summary>
    internal FrozenDictionary<DateOnly, string> InForce() => NationalHolidays.Names
        .Where(d => !Covers(d.Key.Year))
        .Concat(Days.Select(d => KeyValuePair.Create(d.Key, NameOf(d.Key, d.Value))))
        .ToFrozenDictionary();

    /// <summary>
    /// The list calls 振替休日, 国民の休日 and the days of a special act merely 休日, and adds remarks in brackets; where a name by law is
    /// known for the date, it is kept.
    /// </summary>
    private static string NameOf(DateOnly date, string listed)
    {
        var plain = listed.Split('（', '(')[0].Trim();
        var byLaw = NationalHolidays.Names.GetValueOrDefault(date);
        return byLaw is not null && (plain == "休日" || plain == byLaw) ? byLaw : plain;
    }
}
