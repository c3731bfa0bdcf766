namespace TeleworkTeams.Domain.PhoneDuty;

/// <summary>Why somebody cannot answer in the office.</summary>
public enum UnavailableReason
{
    /// <summary>休暇.</summary>
    Leave,

    /// <summary>Works elsewhere: approved, declared or ordered telework, or a place that was reported.</summary>
    Telework,

    /// <summary>出張.</summary>
    Trip,

    /// <summary>A 1on1.</summary>
    OneOnOne,

    /// <summary>Busy in the calendar.</summary>
    Busy,

    /// <summary>Outside the person's own hours of work.</summary>
    OutsideHours,
}

/// <summary>A time in which somebody cannot have a turn.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="Date">The local date.</param>
/// <param name="From">Local start, inclusive; null: from the beginning of the day.</param>
/// <param name="To">Local end, exclusive; null: to its end.</param>
/// <param name="Reason">Why.</param>
public sealed record Unavailable(string PersonId, DateOnly Date, TimeOnly? From, TimeOnly? To, UnavailableReason Reason)
{
    /// <summary>Whether it takes a moment of the shift.</summary>
    public bool Touches(DutyShift shift) => Date == shift.Date && !(From >= shift.To) && !(To <= shift.From);
}

/// <summary>A day on which somebody would rather have a turn, or rather not.</summary>
public sealed record DutyWish(string PersonId, DateOnly Date, bool IsDesired);
