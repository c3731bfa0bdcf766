namespace TeleworkTeams.Domain.OneOnOnes.Planning;

/// <summary>Why somebody is not free.</summary>
public enum BusyReason
{
    /// <summary>A meeting, or out of office in the calendar.</summary>
    Meeting,

    /// <summary>A tentative meeting: a talk may touch it only where the request allows that.</summary>
    Tentative,

    /// <summary>休暇.</summary>
    Leave,

    /// <summary>電話番・窓口当番.</summary>
    Duty,

    /// <summary>昼休み.</summary>
    Lunch,

    /// <summary>Another talk.</summary>
    Talk,
}

/// <summary>A time in which somebody is not free.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="Date">The local date.</param>
/// <param name="From">Local start, inclusive.</param>
/// <param name="To">Local end, exclusive.</param>
/// <param name="Reason">Why.</param>
public sealed record BusyTime(string PersonId, DateOnly Date, TimeOnly From, TimeOnly To, BusyReason Reason);

/// <summary>A day on which somebody works. Days without one are no days of work.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="Date">The local date.</param>
/// <param name="Start">Local start of work, inclusive.</param>
/// <param name="End">Local end of work, exclusive.</param>
/// <param name="IsInOffice">False: telework, a satellite office, a trip.</param>
public sealed record TalkDay(string PersonId, DateOnly Date, TimeOnly Start, TimeOnly End, bool IsInOffice);

/// <summary>Everything that the talks of one leader are planned from. The same request gives the same plan.</summary>
public sealed record TalkRequest
{
    /// <summary>Whose talks.</summary>
    public required string LeaderId { get; init; }

    /// <summary>First day, inclusive.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public required DateOnly To { get; init; }

    /// <summary>The pairs of the leader, at most one for each member.</summary>
    public required IReadOnlyList<TalkPair> Pairs { get; init; }

    /// <summary>The days of work of the leader and the members.</summary>
    public required IReadOnlyList<TalkDay> Days { get; init; }

    /// <summary>When they are not free, over all calendars that could be read.</summary>
    public IReadOnlyList<BusyTime> Busy { get; init; } = [];

    /// <summary>The date of the last talk by member; who is missing had none.</summary>
    public IReadOnlyDictionary<string, DateOnly> Last { get; init; } = new Dictionary<string, DateOnly>();

    /// <summary>Talks that stay as they are: booked, or locked by the leader.</summary>
    public IReadOnlyList<Talk> Fixed { get; init; } = [];

    /// <summary>Minutes that the leader has free before and after a talk; rounded up to a quarter of an hour.</summary>
    public int BufferMinutes { get; init; }

    /// <summary>Whether a talk may touch a tentative meeting.</summary>
    public bool AllowTentative { get; init; }

    /// <summary>Whether, for <see cref="TalkMode.Either"/>, days on which both are in the office are better.</summary>
    public bool PrefersFaceToFace { get; init; }
}
