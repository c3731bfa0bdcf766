namespace TeleworkTeams.Domain.PhoneDuty.Swaps;

/// <summary>What somebody wants to do with a swap.</summary>
public abstract record SwapCommand
{
    private SwapCommand()
    {
    }

    /// <summary>Ask that somebody else has the turn: to one person, or to everybody who can.</summary>
    /// <param name="Id">Of the swap; repeating it changes nothing.</param>
    /// <param name="FromId">Whose turn: one's own, or anybody's by who manages the section.</param>
    /// <param name="ToId">Null: everybody.</param>
    /// <param name="Note">To those who are asked; null: none.</param>
    public sealed record Ask(string Id, string FromId, string? ToId, string? Note) : SwapCommand
    {
        /// <summary>The person is away and the shift is today's.</summary>
        public bool IsUrgent { get; init; }

        /// <summary>Of an urgent one: who sees how it goes.</summary>
        public string? LeadId { get; init; }
    }

    /// <summary>Of an urgent one: ask the next once the last one has had their time, or said no.</summary>
    /// <param name="Patience">How long one person has to answer.</param>
    public sealed record AskNext(TimeSpan Patience) : SwapCommand;

    /// <summary>Take the turn: oneself, or somebody by who manages the section.</summary>
    /// <param name="TakerId">Who shall have it.</param>
    public sealed record Take(string TakerId) : SwapCommand;

    /// <summary>Say that one cannot. Asked alone, that ends the swap; of many, it only takes oneself out.</summary>
    public sealed record Decline : SwapCommand;

    /// <summary>Give back what was taken: it is whose it was, and asked anew.</summary>
    public sealed record GiveBack : SwapCommand;

    /// <summary>Withdraw what was asked and not taken.</summary>
    public sealed record Cancel : SwapCommand;

    /// <summary>今すぐ代わる: take somebody's turn without being asked, also of a shift that runs. Done at once.</summary>
    /// <param name="Id">Of the swap that records it, unless the turn is asked for already: then it is that one.</param>
    /// <param name="FromId">Whose turn.</param>
    public sealed record TakeOver(string Id, string FromId) : SwapCommand;

    /// <summary>Nobody's wish: time went by, or the rota changed.</summary>
    public sealed record Settle : SwapCommand;
}
