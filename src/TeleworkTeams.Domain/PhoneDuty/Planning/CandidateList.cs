using System.Collections;

namespace TeleworkTeams.Domain.PhoneDuty.Planning;

/// <summary>Everybody without the turn, judged when somebody looks: a year of gaps times all people would be many.</summary>
internal sealed class CandidateList(TurnBook book, int shift) : IReadOnlyList<DutyCandidate>
{
    private DutyCandidate[]? _all;

    public int Count => All.Length;

    private DutyCandidate[] All => _all ??=
        [.. Enumerable.Range(0, book.Map.People.Length).Where(p => book.Map.Members[p] is not null && !book.Holders[shift].Contains(p)).Select(p => book.Candidate(shift, p))];

    public DutyCandidate this[int index] => All[index];

    public IEnumerator<DutyCandidate> GetEnumerator() => ((IEnumerable<DutyCandidate>)All).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
