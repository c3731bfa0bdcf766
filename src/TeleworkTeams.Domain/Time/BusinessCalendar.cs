namespace TeleworkTeams.Domain.Time;

/// <summary>開庁日 of a city hall: not a weekend, not a national holiday, not 12/29–1/3, not a closed day of its own.</summary>
public sealed class BusinessCalendar
{
    /// <summary>Whether the office is open on <paramref name="date"/>, apart from a section's own closed days.</summary>
    public bool IsBusinessDay(DateOnly date) => throw new NotSupportedException();

    /// <summary>The name of the national holiday (Japanese), 年末年始 for 12/29–1/3 where no holiday falls, or null.</summary>
    public string? HolidayName(DateOnly date) => throw new NotSupportedException();

    /// <summary>The first business day after <paramref name="date"/>, exclusive.</summary>
    public DateOnly Next(DateOnly date) => throw new NotSupportedException();

    /// <summary>The last business day before <paramref name="date"/>, exclusive.</summary>
    public DateOnly Previous(DateOnly date) => throw new NotSupportedException();
}
