namespace TeleworkTeams.Domain.PhoneDuty;

/// <summary>What becomes of a day of a draft when the published day has gone on living.</summary>
public static class DutyMerge
{
    /// <summary>
    /// The day as it would be published now. A shift that has begun stays as it was published, or is left out if it never was: the past is
    /// history. A shift whose published turns are others than those the draft was made from was swapped meanwhile: what people have
    /// agreed on stands, and is locked. All other shifts are the draft's.
    /// </summary>
    /// <param name="draft">The draft's day; null: the draft has none, and what has not begun goes.</param>
    /// <param name="basis">The published turns that the draft was made from.</param>
    /// <param name="published">The published day now; null: none.</param>
    /// <param name="hasBegun">Whether a shift has begun.</param>
    public static DutyDay? Of(DutyDay? draft, IReadOnlyList<DutyTurn> basis, DutyDay? published, Func<DutyShift, bool> hasBegun)
    {
        var past = (published?.Shifts ?? []).Where(hasBegun).ToList();
        var coming = (draft?.Shifts ?? []).Where(s => !hasBegun(s) && !past.Any(p => p.Id == s.Id)).ToList();
        if ((draft ?? published)?.Date is not { } date || past.Count + coming.Count == 0)
        {
            return null;
        }

        List<DutyTurn> turns = [];
        turns.AddRange(past.SelectMany(s => Of(published!.Turns, s.Id)));
        foreach (var shift in coming)
        {
            var now = Of(published?.Turns ?? [], shift.Id);
            var wasSwapped = !now.Select(t => t.PersonId).ToHashSet().SetEquals(Of(basis, shift.Id).Select(t => t.PersonId));
            turns.AddRange(wasSwapped ? now.Select(t => t with { IsLocked = true }) : Of(draft!.Turns, shift.Id));
        }

        return new DutyDay(date, [.. past.Concat(coming).OrderBy(s => s.From).ThenBy(s => s.KindId, StringComparer.Ordinal).ThenBy(s => s.Id, StringComparer.Ordinal)], turns);
    }

    private static List<DutyTurn> Of(IReadOnlyList<DutyTurn> turns, string shiftId) => [.. turns.Where(t => t.ShiftId == shiftId)];
}
