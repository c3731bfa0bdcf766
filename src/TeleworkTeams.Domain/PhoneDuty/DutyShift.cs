namespace TeleworkTeams.Domain.PhoneDuty;

/// <summary>One shift on one date. Swaps are bound to its id, not to its time: a shift that moves keeps them apart.</summary>
/// <param name="Id">Kind, date and time of the rules: <c>phone-20261124-am</c>. Stable as long as the rules keep their ids.</param>
/// <param name="KindId">The kind.</param>
/// <param name="Date">The local date.</param>
/// <param name="From">Local start, inclusive.</param>
/// <param name="To">Local end, exclusive.</param>
/// <param name="Cover">People needed at once.</param>
public sealed record DutyShift(string Id, string KindId, DateOnly Date, TimeOnly From, TimeOnly To, int Cover)
{
    /// <summary>Whether the two share a moment.</summary>
    public bool Overlaps(DutyShift other) => Date == other.Date && From < other.To && other.From < To;
}

/// <summary>当番: one person on one shift.</summary>
/// <param name="ShiftId">The shift.</param>
/// <param name="PersonId">Who.</param>
public sealed record DutyTurn(string ShiftId, string PersonId)
{
    /// <summary>Set by hand: the planner leaves it where it is.</summary>
    public bool IsLocked { get; init; }
}

/// <summary>The shifts of a day and who has them.</summary>
public sealed record DutyDay(DateOnly Date, IReadOnlyList<DutyShift> Shifts, IReadOnlyList<DutyTurn> Turns);
