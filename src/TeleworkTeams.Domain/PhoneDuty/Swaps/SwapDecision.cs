using TeleworkTeams.Domain.PhoneDuty.Planning;

namespace TeleworkTeams.Domain.PhoneDuty.Swaps;

/// <summary>What the rules decided. Data only: the use case performs it.</summary>
public abstract record SwapDecision
{
    private SwapDecision()
    {
    }

    /// <summary>Store the swap, and change the turn in the same transaction.</summary>
    /// <param name="Swap">As it is from now on.</param>
    /// <param name="Change">The turn that changes hands; null: none does.</param>
    public sealed record Accepted(DutySwap Swap, TurnChange? Change) : SwapDecision;

    /// <summary>The same was done before, or there is nothing to do.</summary>
    public sealed record Unchanged(DutySwap Swap) : SwapDecision;

    /// <summary>Not possible, with why.</summary>
    public sealed record Refused(SwapRefusal Reason) : SwapDecision;
}

/// <summary>A turn that changes hands.</summary>
public sealed record TurnChange(string ShiftId, string FromId, string ToId);

/// <summary>Why not.</summary>
/// <param name="Problem">Which.</param>
/// <param name="PersonId">Who has it (<see cref="SwapProblem.AlreadyTaken"/>), or whom the rules speak against; else null.</param>
/// <param name="Against">What speaks against that person.</param>
public sealed record SwapRefusal(SwapProblem Problem, string? PersonId, IReadOnlyList<DutyObstacle> Against)
{
    /// <summary>A refusal that needs no more words.</summary>
    public SwapRefusal(SwapProblem problem, string? personId = null)
        : this(problem, personId, [])
    {
    }
}

/// <summary>Why a step is not possible. The names are stable codes and the keys of the texts.</summary>
public enum SwapProblem
{
    /// <summary>No such swap.</summary>
    NotThere,

    /// <summary>Not the actor's to do.</summary>
    NotYours,

    /// <summary>The person does not have this turn.</summary>
    NotTheirTurn,

    /// <summary>Asked of, or taken by, the one whose turn it is.</summary>
    WithOneself,

    /// <summary>Not in the section on that day: a leaver, somebody who has not come yet, or a stranger.</summary>
    NotAMember,

    /// <summary>Asked of somebody else.</summary>
    NotAddressed,

    /// <summary>Somebody has it already, or the one who took it must give it back first.</summary>
    AlreadyTaken,

    /// <summary>Asked already, and still open.</summary>
    AlreadyAsked,

    /// <summary>Given back or not taken: there is nothing to give back.</summary>
    NotTaken,

    /// <summary>Withdrawn.</summary>
    Withdrawn,

    /// <summary>The one who was asked has said no.</summary>
    Declined,

    /// <summary>A rule speaks against the one who would have it.</summary>
    RulesAgainst,

    /// <summary>There is nobody who can.</summary>
    NobodyCan,

    /// <summary>The shift has begun; one that runs can only be taken over.</summary>
    ShiftBegan,

    /// <summary>The shift is over.</summary>
    ShiftOver,

    /// <summary>The shift is not published any more.</summary>
    ShiftGone,

    /// <summary>The shift lies at another time now.</summary>
    ShiftMoved,

    /// <summary>The rota was changed since.</summary>
    TurnChanged,
}
