namespace TeleworkTeams.Domain.People;

/// <summary>A day of every year.</summary>
/// <param name="Month">1–12.</param>
/// <param name="Day">1 to the longest that the month can be: 29 February is one, and is passed over in other years.</param>
public sealed record YearlyDay(int Month, int Day)
{
    /// <summary>The yearly day that <paramref name="date"/> is.</summary>
    public static YearlyDay Of(DateOnly date) => new(date.Month, date.Day);

    /// <summary>Whether it comes before <paramref name="other"/> in the year.</summary>
    public bool IsBefore(YearlyDay other) => (Month, Day).CompareTo((other.Month, other.Day)) < 0;
}
