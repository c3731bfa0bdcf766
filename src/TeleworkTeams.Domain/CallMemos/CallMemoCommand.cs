namespace TeleworkTeams.Domain.CallMemos;

/// <summary>What somebody wants to do with a memo.</summary>
public abstract record CallMemoCommand
{
    private CallMemoCommand()
    {
    }

    /// <summary>Takes a call for the person in <see cref="CallMemoFacts.To"/>.</summary>
    /// <param name="Id">The memo's.</param>
    /// <param name="Content">What the caller said.</param>
    /// <param name="IsChecked">The writer was warned of resident data, and it has to be so.</param>
    public sealed record Take(string Id, CallMemoContent Content, bool IsChecked) : CallMemoCommand;

    /// <summary>確認.</summary>
    public sealed record Confirm : CallMemoCommand;

    /// <summary>折返し済.</summary>
    public sealed record CalledBack : CallMemoCommand;

    /// <summary>不在.</summary>
    public sealed record NotReached : CallMemoCommand;

    /// <summary>引継ぎ to the person in <see cref="CallMemoFacts.To"/>; by the holder, or by the writer of a memo that could not be delivered.</summary>
    /// <param name="ToId">To whom, whether or not they were found.</param>
    /// <param name="Note">A word to them.</param>
    public sealed record HandOver(string ToId, string? Note) : CallMemoCommand;

    /// <summary>The clock: an urgent memo without an answer is told to the unit lead.</summary>
    /// <param name="ToId">The unit lead, or whoever is there instead; null: nobody is.</param>
    public sealed record Escalate(string? ToId) : CallMemoCommand;

    /// <summary>The clock: the person in <see cref="CallMemoFacts.To"/>, who holds it, turned out to be off when it was to be brought to them.</summary>
    public sealed record Postpone : CallMemoCommand;

    /// <summary>The channel says that the holder cannot be reached.</summary>
    public sealed record NoteUndelivered : CallMemoCommand;
}
