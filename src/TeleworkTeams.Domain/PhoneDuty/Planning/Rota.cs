namespace TeleworkTeams.Domain.PhoneDuty.Planning;

/// <summary>A plan, and how good it is.</summary>
/// <param name="Turns">In order of shift, then person.</param>
/// <param name="Review">What it lacks, what it breaks (locked turns only), how the load lies.</param>
/// <param name="Bound">What no plan can do better.</param>
public sealed record Rota(IReadOnlyList<DutyTurn> Turns, RotaReview Review, RotaBound Bound);

/// <summary>No plan leaves less uncovered; with that many covered, none has a lower <see cref="Cost"/>.</summary>
/// <param name="Uncovered">People missing over all shifts, at least.</param>
/// <param name="Cost">Σ over people and their turns k = 1 … n of (past + k) ÷ share, at least: the least is also the fairest.</param>
/// <param name="IsReached">Whether the plan reaches both: then it is proven to be the best.</param>
public sealed record RotaBound(int Uncovered, double Cost, bool IsReached);

/// <summary>How given turns stand: the same figures for a plan, for a draft after an edit, and for what is published.</summary>
/// <param name="Gaps">Shifts with too few people, in order.</param>
/// <param name="Breaches">Turns against a rule, in order of shift and person.</param>
/// <param name="Loads">One for each person who takes turns, in the order of the rules.</param>
/// <param name="Uncovered">People missing over all shifts.</param>
/// <param name="Cost">As <see cref="RotaBound.Cost"/>.</param>
/// <param name="Undesired">Turns on days that their people would rather have free.</param>
/// <param name="Changed">Turns that are not published, and published ones that are gone.</param>
public sealed record RotaReview(
    IReadOnlyList<DutyGap> Gaps, IReadOnlyList<DutyBreach> Breaches, IReadOnlyList<DutyLoad> Loads, int Uncovered, double Cost, int Undesired, int Changed);

/// <summary>A shift with too few people.</summary>
/// <param name="ShiftId">The shift.</param>
/// <param name="Missing">How many are missing, 1 or more.</param>
/// <param name="Obstacles">For each person without this turn, what speaks against it; empty list inside: nothing.</param>
public sealed record DutyGap(string ShiftId, int Missing, IReadOnlyList<DutyCandidate> Obstacles)
{
    /// <summary>Those who could take it if one thing changed.</summary>
    public IEnumerable<DutyCandidate> OneChangeAway => Obstacles.Where(o => o.Against.Count == 1);
}

/// <summary>Somebody for a shift, with everything that speaks against it.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="Against">Empty: the person can take it.</param>
/// <param name="Level">(past + turns) ÷ share without this turn: who has the least is asked first.</param>
public sealed record DutyCandidate(string PersonId, IReadOnlyList<DutyObstacle> Against, double Level);

/// <summary>What speaks against a turn.</summary>
/// <param name="Kind">Which rule.</param>
/// <param name="Reason">For <see cref="ObstacleKind.Unavailable"/>: why; else null.</param>
/// <param name="ShiftId">The other turn that is in the way; null: none is.</param>
public sealed record DutyObstacle(ObstacleKind Kind, UnavailableReason? Reason = null, string? ShiftId = null);

/// <summary>The rules that a turn can break.</summary>
public enum ObstacleKind
{
    /// <summary>Takes no turns at all, or not on that day: not a member, before the first day, after the last, paused.</summary>
    NotActive,

    /// <summary>Cannot do the kind.</summary>
    CannotDoKind,

    /// <summary>Not in the office then.</summary>
    Unavailable,

    /// <summary>Has a turn at the same time.</summary>
    SameTime,

    /// <summary>Has as many turns that day as are allowed.</summary>
    DayLimit,

    /// <summary>Has as many turns that week as are allowed.</summary>
    WeekLimit,

    /// <summary>Has a turn on the business day before or after.</summary>
    TwoDaysRunning,

    /// <summary>A novice without an experienced person on the same shift.</summary>
    NoviceAlone,

    /// <summary>The shift has its people already.</summary>
    TooMany,
}

/// <summary>A turn against rules: set by hand, or overtaken by what happened since.</summary>
public sealed record DutyBreach(DutyTurn Turn, IReadOnlyList<DutyObstacle> Against);

/// <summary>The load of one person.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="Past">Turns of the fiscal year before, memos with their weight.</param>
/// <param name="Turns">Turns in the time that is looked at.</param>
/// <param name="Share">Of all past and planned turns, how many would be theirs.</param>
public sealed record DutyLoad(string PersonId, decimal Past, int Turns, decimal Share)
{
    /// <summary>How far the load lies from the share, in %; 0 where there is no share.</summary>
    public decimal Deviation => Share == 0 ? 0 : (Past + Turns - Share) / Share * 100;
}
