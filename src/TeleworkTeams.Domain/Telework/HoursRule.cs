using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Telework;

/// <summary>Overtime on a day of telework.</summary>
public enum OvertimeRule
{
    /// <summary>Not allowed (S-14, S-17).</summary>
    Prohibited,

    /// <summary>Not ordered (S-21).</summary>
    NotOrdered,

    /// <summary>Only when it cannot be avoided, with a reason (S-19).</summary>
    WithReason,
}

/// <summary>Hours of a day of telework (S-11, S-14, S-17).</summary>
public sealed record HoursRule
{
    /// <summary>Base hours as the city writes them, start; set with <see cref="BaseEnd"/> or not at all. Shown, not checked: a person's pattern may differ.</summary>
    public TimeOnly? BaseStart { get; init; }

    /// <summary>End of the base hours, exclusive.</summary>
    public TimeOnly? BaseEnd { get; init; }

    /// <summary>Start of the window inside which hours may be laid, inclusive; null with <see cref="WindowEnd"/>: other hours are not offered.</summary>
    public TimeOnly? WindowStart { get; init; }

    /// <summary>End of the window, inclusive.</summary>
    public TimeOnly? WindowEnd { get; init; }

    /// <summary>Core time of flexible hours, start; inside every day's hours.</summary>
    public TimeOnly? CoreStart { get; init; }

    /// <summary>End of core time.</summary>
    public TimeOnly? CoreEnd { get; init; }

    /// <summary>Overtime; null: unset.</summary>
    public OvertimeRule? Overtime { get; init; }

    /// <summary>Minutes a week against which the record is checked, a hint and never a verdict (S-11: 2,325); null: no check.</summary>
    public int? WeeklyMinutes { get; init; }

    /// <summary>Where it stands; null: the policy's.</summary>
    public string? Source { get; init; }
}
