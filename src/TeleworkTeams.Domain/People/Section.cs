using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.People;

/// <summary>所属: a section of the city hall, which is one Teams team.</summary>
public sealed record Section
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>As people call it.</summary>
    public required string Name { get; init; }

    /// <summary>所属長, a person's id; null while not set: the set-up names it as an open point.</summary>
    public string? HeadId { get; init; }

    /// <summary>The units.</summary>
    public IReadOnlyList<Unit> Units { get; init; } = [];

    /// <summary>The work patterns; the first is the default. Never empty.</summary>
    public IReadOnlyList<WorkPattern> Patterns { get; init; } = [new("regular", "通常勤務", new(8, 30), new(17, 15), new(12, 0), new(13, 0))];

    /// <summary>Deputies, dated.</summary>
    public IReadOnlyList<Deputy> Deputies { get; init; } = [];

    /// <summary>Days on which this section is closed besides the calendar's own.</summary>
    public IReadOnlyCollection<DateOnly> ClosedDays { get; init; } = [];

    /// <summary>Rules of the reports.</summary>
    public CheckInSettings CheckIns { get; init; } = new();

    /// <summary>
    /// The hours of <paramref name="person"/> on <paramref name="date"/>, before any leave: their own pattern, or the section's first when theirs
    /// is unset or gone, as the season has it (S-76), and without a half on which the city hall is closed. Whatever asks about hours asks this.
    /// </summary>
    /// <param name="person">Whose.</param>
    /// <param name="date">The local date. On a closed day, or one that the calendar does not know, the hours that it would have.</param>
    /// <param name="calendar">The city's calendar.</param>
    public WorkPattern PatternOf(Person person, DateOnly date, BusinessCalendar calendar) =>
        (Patterns.FirstOrDefault(p => p.Id == person.PatternId) ?? Patterns[0])
            .On(date, calendar.Knows(date) ? calendar.ClosedHalf(date)?.Closed : null);
}
