namespace TeleworkTeams.Domain.PhoneDuty;

/// <summary>What is answered: 電話, 窓口, 早番.</summary>
/// <param name="Id">Stable id inside the section.</param>
/// <param name="Name">As people call it.</param>
public sealed record DutyKind(string Id, string Name)
{
    /// <summary>The shifts of a day, in order of their start.</summary>
    public IReadOnlyList<ShiftTime> Shifts { get; init; } = [];
}

/// <summary>A shift of every business day, or of some days of the week.</summary>
/// <param name="Id">Stable id inside its kind.</param>
/// <param name="From">Local start, inclusive.</param>
/// <param name="To">Local end, exclusive; after <paramref name="From"/>.</param>
/// <param name="Cover">People needed at once, 1 or more.</param>
public sealed record ShiftTime(string Id, TimeOnly From, TimeOnly To, int Cover)
{
    /// <summary>The days of the week that have it; empty: all.</summary>
    public IReadOnlyList<DayOfWeek> Weekdays { get; init; } = [];
}
