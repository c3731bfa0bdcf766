namespace TeleworkTeams.Domain.PhoneDuty.Swaps;

/// <summary>Where a swap stands. The last three are final.</summary>
public enum SwapState
{
    /// <summary>Nobody has taken it; the turn is still of whom it was.</summary>
    Open,

    /// <summary>Somebody has it: the rota is changed already, and it can be given back until the shift begins.</summary>
    Taken,

    /// <summary>The shift began with whoever took it, or it was taken over at once.</summary>
    Done,

    /// <summary>Nothing came of it, with the word in <see cref="DutySwap.End"/>.</summary>
    Expired,

    /// <summary>Withdrawn by whoever asked.</summary>
    Cancelled,
}

/// <summary>Why a swap ended without anybody's wish.</summary>
public enum SwapEnd
{
    /// <summary>The shift began before anybody took it; for an urgent one: it is over.</summary>
    ShiftBegan,

    /// <summary>The shift is no longer in what is published.</summary>
    ShiftGone,

    /// <summary>The shift is published for another time.</summary>
    ShiftMoved,

    /// <summary>The turn is no longer of whom it was: the rota was changed.</summary>
    TurnChanged,

    /// <summary>The one who was asked cannot.</summary>
    Declined,
}

/// <summary>
/// 当番の交代: one turn that somebody else shall have. Bound to the shift's id; date and time say what was asked for, so that a shift that
/// moves under the same id ends the swap instead of leaving it stale. Nothing is given in return.
/// </summary>
public sealed record DutySwap
{
    /// <summary>Made by whoever asks; the same id again is the same swap.</summary>
    public required string Id { get; init; }

    /// <summary>The shift.</summary>
    public required string ShiftId { get; init; }

    /// <summary>The shift's date when it was asked.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The shift's local start when it was asked, inclusive.</summary>
    public required TimeOnly From { get; init; }

    /// <summary>The shift's local end when it was asked, exclusive.</summary>
    public required TimeOnly To { get; init; }

    /// <summary>Whose turn it was.</summary>
    public required string FromId { get; init; }

    /// <summary>Who is asked; null: everybody who can.</summary>
    public string? ToId { get; init; }

    /// <summary>Who has it; null while it is open.</summary>
    public string? TakenById { get; init; }

    /// <summary>Where it stands.</summary>
    public SwapState State { get; init; }

    /// <summary>Why it expired; null: it did not, or the turn was passed on.</summary>
    public SwapEnd? End { get; init; }

    /// <summary>Who asked: <see cref="FromId"/>, or who manages the section; empty: the app, because the person is away.</summary>
    public required string AskedById { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>What was written to those who are asked.</summary>
    public string? Note { get; init; }

    /// <summary>The person is away: candidates are asked one after the other, and it runs until the shift ends instead of until it begins.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>Of an urgent one: who leads the person and sees how it goes; null: nobody does.</summary>
    public string? LeadId { get; init; }

    /// <summary>Of an urgent one: who was asked so far and when, in that order.</summary>
    public IReadOnlyList<SwapAsk> Asked { get; init; } = [];

    /// <summary>1, and one more each time that it is given back: then it is asked anew.</summary>
    public int Round { get; init; } = 1;

    /// <summary>Who said in this round that they cannot.</summary>
    public IReadOnlyList<string> Declined { get; init; } = [];

    /// <summary>What happened, the oldest first.</summary>
    public IReadOnlyList<SwapStep> History { get; init; } = [];

    /// <summary>Whether nothing can happen to it any more.</summary>
    public bool IsOver => State is SwapState.Done or SwapState.Expired or SwapState.Cancelled;
}

/// <summary>Somebody who was asked for an urgent swap.</summary>
public sealed record SwapAsk(string PersonId, DateTimeOffset At);

/// <summary>Something that happened to a swap.</summary>
/// <param name="At">When.</param>
/// <param name="What">What.</param>
/// <param name="ById">Who did it; empty: nobody, time went by or the rota changed.</param>
/// <param name="ForId">On whose behalf, if not their own; else null.</param>
public sealed record SwapStep(DateTimeOffset At, SwapDeed What, string ById, string? ForId = null);

/// <summary>What can happen to a swap.</summary>
public enum SwapDeed
{
    /// <summary>Asked.</summary>
    Asked,

    /// <summary>Taken.</summary>
    Taken,

    /// <summary>Given back: open again.</summary>
    GivenBack,

    /// <summary>Somebody who was asked cannot.</summary>
    Declined,

    /// <summary>Withdrawn.</summary>
    Cancelled,

    /// <summary>Taken over at once.</summary>
    TakenOver,

    /// <summary>The shift began with the one who took it.</summary>
    Done,

    /// <summary>Expired.</summary>
    Expired,

    /// <summary>Of an urgent one: the next is asked.</summary>
    AskedNext,

    /// <summary>Of an urgent one: everybody who can was asked and nobody has taken it.</summary>
    NobodyLeft,
}
