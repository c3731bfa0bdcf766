namespace TeleworkTeams.Domain.CallMemos;

/// <summary>電話メモ: a call that somebody took for a colleague, and what became of it (S-135).</summary>
public sealed record CallMemo
{
    /// <summary>Made by whoever sends it, so that a repeat is the same memo.</summary>
    public required string Id { get; init; }

    /// <summary>Who took the call.</summary>
    public required string WriterId { get; init; }

    /// <summary>For whom the call was. A hand-over does not change it.</summary>
    public required string AddresseeId { get; init; }

    /// <summary>Whose turn it is: the addressee, or the colleague to whom it was handed over last.</summary>
    public required string HolderId { get; init; }

    /// <summary>What the caller said.</summary>
    public required CallMemoContent Content { get; init; }

    /// <summary>Where it stands.</summary>
    public required CallMemoState State { get; init; }

    /// <summary>When the call was taken.</summary>
    public required DateTimeOffset TakenAt { get; init; }

    /// <summary>The first instant in the hours of <see cref="HolderId"/> at which it may be brought to them.</summary>
    public required DateTimeOffset DeliverAt { get; init; }

    /// <summary>From when on an unanswered 至急 is told to the unit lead; null: it is not urgent.</summary>
    public DateTimeOffset? EscalateAt { get; init; }

    /// <summary>When that was told; null: it was not.</summary>
    public DateTimeOffset? EscalatedAt { get; init; }

    /// <summary>To whom; null: there was nobody to tell.</summary>
    public string? EscalatedToId { get; init; }

    /// <summary>Since when it is known that it could not be brought to <see cref="HolderId"/>; null: no such thing is known.</summary>
    public DateTimeOffset? UndeliveredAt { get; init; }

    /// <summary>From when on nothing of it is kept but that it was taken.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Every step, oldest first; the taking itself is none.</summary>
    public IReadOnlyList<CallMemoStep> History { get; init; } = [];

    /// <summary>Everybody who has held it, in order: the addressee first. Somebody to whom it came back stands there twice.</summary>
    public IEnumerable<string> Holders => History.Select(s => s.ToId).OfType<string>().Prepend(AddresseeId);

    /// <summary>Whether nobody has said anything to it yet.</summary>
    public bool IsUnanswered => State is CallMemoState.Taken or CallMemoState.HandedOver;

    /// <summary>Whether nothing is left to do: called back, or confirmed where nobody waits for a call.</summary>
    public bool IsDone => State == CallMemoState.CalledBack || (State == CallMemoState.Confirmed && Content.Wish != CallWish.CallBack);

    /// <summary>Whether the person may read it: the writer, and whoever holds it. Who has handed it over sees no more than where it stands.</summary>
    public bool IsReadBy(string personId) => WriterId == personId || HolderId == personId;

    /// <summary>Whether the person has held it.</summary>
    public bool WasHeldBy(string personId) => Holders.Contains(personId);
}

/// <summary>Where a memo stands.</summary>
public enum CallMemoState
{
    /// <summary>Taken; nobody has answered.</summary>
    Taken,

    /// <summary>確認: the holder has read it.</summary>
    Confirmed,

    /// <summary>折返し済: the caller was called back. The end.</summary>
    CalledBack,

    /// <summary>不在: the caller could not be reached.</summary>
    NotReached,

    /// <summary>引継ぎ: somebody else holds it now, and has not answered.</summary>
    HandedOver,
}

/// <summary>One step of a memo.</summary>
/// <param name="At">When.</param>
/// <param name="ById">Who.</param>
/// <param name="What">The state that it led to.</param>
/// <param name="ToId">Who holds it from then on; null: it stayed where it was.</param>
/// <param name="Note">What was said with it.</param>
public sealed record CallMemoStep(DateTimeOffset At, string ById, CallMemoState What, string? ToId = null, string? Note = null);
