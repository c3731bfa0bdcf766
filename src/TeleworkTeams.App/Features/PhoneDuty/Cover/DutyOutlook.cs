using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Planning;

namespace TeleworkTeams.App.Features.PhoneDuty.Cover;

/// <summary>Published turns with everything that speaks about them.</summary>
/// <param name="Section">The section.</param>
/// <param name="Request">As the planner reads it.</param>
/// <param name="Turns">Who has what.</param>
/// <param name="Presence">Who is away, and who may be.</param>
/// <param name="Days">The rows that were read, by date.</param>
/// <param name="Today">The day on which it was read.</param>
internal sealed record DutyOutlook(
    Section Section, RotaRequest Request, IReadOnlyList<DutyTurn> Turns, DutyPresence Presence, IReadOnlyDictionary<DateOnly, DutyDayRow> Days, DateOnly Today)
{
    public DutyShift? Shift(string id) => Request.Shifts.FirstOrDefault(s => s.Id == id);

    public string KindName(DutyShift shift) => Days.GetValueOrDefault(shift.Date)?.ToKinds().GetValueOrDefault(shift.KindId) ?? shift.KindId;

    /// <summary>The person's turns of the fiscal year, as far as they are published.</summary>
    public decimal TurnsOf(string personId) => Request.Past.GetValueOrDefault(personId) + Turns.Count(t => t.PersonId == personId);

    /// <summary>Everybody who takes turns, with what speaks against the shift once <paramref name="giverId"/> does not have it (null: one more for it); who can, first, the least loaded first.</summary>
    public IReadOnlyList<DutyCandidate> CandidatesFor(DutyShift shift, string? giverId) =>
        Substitutes.For(Request, Turns, shift.Id, giverId);
}
