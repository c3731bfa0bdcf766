namespace TeleworkTeams.Domain.Time;

/// <summary>What a city adds to the calendar by law.</summary>
public sealed record CalendarDays
{
    /// <summary>The Cabinet Office's list; null: the holidays are those by law.</summary>
    public HolidayList? Published { get; init; }

    /// <summary>The city's own holidays with their names (市民の日), which go before the names by law.</summary>
    public IReadOnlyDictionary<DateOnly, string> Holidays { get; init; } = new Dictionary<DateOnly, string>();

    /// <summary>Days on which the city hall is closed, with the reason; empty: not said.</summary>
    public IReadOnlyDictionary<DateOnly, string> ClosedDays { get; init; } = new Dictionary<DateOnly, string>();

    /// <summary>Days on which the city hall is closed for one half.</summary>
    public IReadOnlyDictionary<DateOnly, HalfClosure> HalfDays { get; init; } = new Dictionary<DateOnly, HalfClosure>();
}
