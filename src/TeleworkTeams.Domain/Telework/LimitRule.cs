using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Telework;

/// <summary>The unit of telework (S-40, S-55).</summary>
public enum TeleworkUnit
{
    /// <summary>1日.</summary>
    Day,

    /// <summary>半日.</summary>
    HalfDay,

    /// <summary>1時間.</summary>
    Hour,
}

/// <summary>Where exactly; several are one <see cref="Place"/> of the report.</summary>
public enum WorkSpot
{
    /// <summary>自宅.</summary>
    OwnHome,

    /// <summary>親族の居宅 (S-42, S-46).</summary>
    RelativeHome,

    /// <summary>病院等 (S-42).</summary>
    Hospital,

    /// <summary>The city's satellite office.</summary>
    Satellite,

    /// <summary>A private operator's (S-125).</summary>
    PrivateSatellite,

    /// <summary>モバイル.</summary>
    Mobile,
}

/// <summary>A place that the city allows.</summary>
/// <param name="Spot">Which.</param>
/// <param name="ReasonRequired">Whether the form asks why there.</param>
public sealed record SpotRule(WorkSpot Spot, bool ReasonRequired = false);

/// <summary>Whether part of a day may be telework beside leave (S-53).</summary>
public enum LeaveCombination
{
    /// <summary>Allowed.</summary>
    Allowed,

    /// <summary>Not allowed: the day is one or the other.</summary>
    NotAllowed,

    /// <summary>Half a day or hours of telework only together with leave.</summary>
    Required,
}

/// <summary>Who, how often, where, in which units.</summary>
public sealed record LimitRule
{
    /// <summary>Telework days of a week (Monday to Sunday) at the most, half a day is 0.5; 0.5–7 (S-40).</summary>
    public decimal? DaysPerWeek { get; init; }

    /// <summary>Business days of a week in the office at least, 1–5; leave does not count against it (S-44).</summary>
    public int? OfficeDaysPerWeek { get; init; }

    /// <summary>The units; null: unset, whole days and halves are taken.</summary>
    public IReadOnlyList<TeleworkUnit>? Units { get; init; }

    /// <summary>Beside leave; null: unset.</summary>
    public LeaveCombination? WithLeave { get; init; }

    /// <summary>Who may; null: everybody (S-43, S-47).</summary>
    public IReadOnlyList<Employment>? Eligible { get; init; }

    /// <summary>Where; null: unset, anywhere.</summary>
    public IReadOnlyList<SpotRule>? Spots { get; init; }

    /// <summary>Whether the form asks how far the work shall go, besides what (S-51); null: unset, not asked.</summary>
    public bool? ExtentRequired { get; init; }

    /// <summary>People of the section who stay in the office at least, a warning to whoever decides; null: unset.</summary>
    public int? OfficeCover { get; init; }

    /// <summary>How far ahead, in calendar days; null: 92.</summary>
    public int? HorizonDays { get; init; }

    /// <summary>Where it stands; null: the policy's.</summary>
    public string? Source { get; init; }
}
