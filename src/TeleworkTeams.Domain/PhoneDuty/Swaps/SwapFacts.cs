using TeleworkTeams.Domain.PhoneDuty.Planning;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.PhoneDuty.Swaps;

/// <summary>All that the rules need to know besides the command.</summary>
public sealed record SwapFacts
{
    /// <summary>Who does it; empty: nobody.</summary>
    public required string ActorId { get; init; }

    /// <summary>Whether the actor manages the section: head, deputy of the day, unit lead.</summary>
    public bool Manages { get; init; }

    /// <summary>The swap that the command is about, or one of the id that it brings; null: there is none.</summary>
    public DutySwap? Swap { get; init; }

    /// <summary>Another swap of the same turn that is open; null: none.</summary>
    public DutySwap? Running { get; init; }

    /// <summary>The shift as it is published now; null: it is not.</summary>
    public DutyShift? Shift { get; init; }

    /// <summary>Who has the shift.</summary>
    public IReadOnlyList<DutyTurn> Turns { get; init; } = [];

    /// <summary>Who belongs to the section on the day of the shift.</summary>
    public IReadOnlySet<string> Members { get; init; } = new HashSet<string>();

    /// <summary>Everybody who takes turns, with what speaks against this turn once its giver's is free; who is missing takes none.</summary>
    public IReadOnlyList<DutyCandidate> Candidates { get; init; } = [];

    /// <summary>Whom a message may reach now: in their hours, not on leave. Asked only of urgent ones.</summary>
    public IReadOnlySet<string> Reachable { get; init; } = new HashSet<string>();

    /// <summary>The office's zone.</summary>
    public required OfficeZone Zone { get; init; }

    /// <summary>What speaks against the person on this shift.</summary>
    public IReadOnlyList<DutyObstacle> Against(string personId) =>
        Candidates.FirstOrDefault(c => c.PersonId == personId)?.Against ?? [new DutyObstacle(ObstacleKind.NotActive)];

    /// <summary>Whether the person has this shift.</summary>
    public bool Has(string? personId) => Turns.Any(t => t.PersonId == personId);
}
