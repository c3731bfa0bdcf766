namespace TeleworkTeams.Domain.PhoneDuty.Planning;

/// <summary>Who could take a turn instead of somebody.</summary>
public static class Substitutes
{
    /// <summary>
    /// Everybody who takes turns and is not on the shift: those whom nothing keeps first, the lowest level first; then the others, the fewest
    /// obstacles first.
    /// </summary>
    /// <param name="request">Rules and facts.</param>
    /// <param name="turns">The turns as they are.</param>
    /// <param name="shiftId">The shift; one that the request does not have gives nobody.</param>
    /// <param name="exceptPersonId">Whose turn it is; their turn counts as gone. Null: somebody more for the shift.</param>
    public static IReadOnlyList<DutyCandidate> For(RotaRequest request, IReadOnlyList<DutyTurn> turns, string shiftId, string? exceptPersonId)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(turns);
        var map = new RotaMap(request, turns);
        if (map.Shift(shiftId) is not (>= 0 and var shift))
        {
            return [];
        }

        var book = new TurnBook(map, turns.Where(t => t.ShiftId != shiftId || t.PersonId != exceptPersonId));
        return [.. Enumerable.Range(0, map.People.Length)
            .Where(p => map.Members[p] is not null && map.People[p] != exceptPersonId && !book.Holders[shift].Contains(p))
            .Select(p => book.Candidate(shift, p))
            .OrderBy(c => c.Against.Count).ThenBy(c => c.Level).ThenBy(c => c.PersonId, StringComparer.Ordinal)];
    }
}
