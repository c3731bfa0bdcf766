namespace TeleworkTeams.Domain.CallMemos;

/// <summary>What the rules decided. Data only: the use case performs it.</summary>
public abstract record CallMemoDecision
{
    private CallMemoDecision()
    {
    }

    /// <summary>Store <paramref name="Memo"/> in place of the one that was read.</summary>
    public sealed record Accepted(CallMemo Memo) : CallMemoDecision;

    /// <summary>The same was done before, or there is nothing to do: nothing to store.</summary>
    public sealed record AlreadyDone(CallMemo Memo) : CallMemoDecision;

    /// <summary>Nothing to store; say why and what to do.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Refused(CallMemoRefusal Reason) : CallMemoDecision
    {
        /// <summary>What the text looks like, with <see cref="CallMemoRefusal.ResidentData"/>; else empty.</summary>
        public IReadOnlyList<ResidentDataKind> Looks { get; init; } = [];
    }
}

/// <summary>Why nothing was done. The names are stable codes (in upper snake case on the wire).</summary>
public enum CallMemoRefusal
{
    /// <summary>Nothing is written down at all.</summary>
    Empty,

    /// <summary>Who called is missing.</summary>
    CallerMissing,

    /// <summary>One of the texts is longer than its limit.</summary>
    TextTooLong,

    /// <summary>The time at which the caller is to be called back, or by when, is over.</summary>
    TimeInPast,

    /// <summary>A memo to oneself.</summary>
    Oneself,

    /// <summary>The person is on no section's list, or not any more, or not yet.</summary>
    NotAMember,

    /// <summary>The person has removed the app or has never opened it: nothing can be brought to their chat.</summary>
    Unreachable,

    /// <summary>The text looks like resident data, and the writer has not said that it has to be there.</summary>
    ResidentData,

    /// <summary>There is no such memo, or it is not this person's (both look alike).</summary>
    NotYours,

    /// <summary>Somebody else holds it now.</summary>
    HandedOverAlready,

    /// <summary>The caller was called back already.</summary>
    Finished,

    /// <summary>To whoever holds it already.</summary>
    SamePerson,

    /// <summary>It has been handed about too often: talk to each other.</summary>
    TooManySteps,
}
