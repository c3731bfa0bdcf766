using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Planning;

namespace TeleworkTeams.App.Features.PhoneDuty.Cover;

/// <summary>Published turns that are not over, with everything that speaks about them.</summary>
/// <param name="Facts">As they were read.</param>
/// <param name="Request">As the planner reads them.</param>
/// <param name="Turns">Who has what.</param>
internal sealed record DutyOutlook(RotaFacts Facts, RotaRequest Request, IReadOnlyList<DutyTurn> Turns)
{
    public DutyShift? Shift(string id) => Request.Shifts.FirstOrDefault(s => s.Id == id);

    public string KindName(DutyShift shift) => Facts.Rows.GetValueOrDefault(shift.Date)?.ToKinds().GetValueOrDefault(shift.KindId) ?? shift.KindId;

    public string NameOf(string personId) => Facts.People.FirstOrDefault(p => p.Id == personId)?.Name ?? personId;

    /// <summary>The person's turns of the fiscal year up to the end of the time that was read.</summary>
    public decimal TurnsOf(string personId) => Request.Past.GetValueOrDefault(personId) + Turns.Count(t => t.PersonId == personId);

    /// <summary>Everybody who takes turns, with what speaks against the shift once <paramref name="giverId"/> does not have it (null: one more for it); who can, first, the least loaded first.</summary>
    public IReadOnlyList<DutyCandidate> CandidatesFor(DutyShift shift, string? giverId) => Substitutes.For(Request, Turns, shift.Id, giverId);

    /// <summary>Turns that their people cannot have any more, each with the fewest changes that mend it. A shift that runs is today's matter: it is not exchanged against another.</summary>
    public IReadOnlyList<DutyConflict> Conflicts()
    {
        var begun = Request.Shifts.Where(Facts.HasBegun).Select(s => s.Id).ToHashSet();
        var proposal = RotaRepair.Propose(Request with { Locked = [.. Turns.Where(t => begun.Contains(t.ShiftId))] }, Turns);
        return [.. proposal.Repairs.Select(r => new DutyConflict(Shift(r.Turn.ShiftId)!, r.Turn.PersonId, r.Because, r.Changes))];
    }
}

/// <summary>A turn that its person cannot have any more.</summary>
/// <param name="Changes">The proposal; empty: nobody can.</param>
internal sealed record DutyConflict(DutyShift Shift, string PersonId, IReadOnlyList<DutyObstacle> Because, IReadOnlyList<DutyChange> Changes);
