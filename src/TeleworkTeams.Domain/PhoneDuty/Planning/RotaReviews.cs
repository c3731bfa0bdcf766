namespace TeleworkTeams.Domain.PhoneDuty.Planning;

/// <summary>How given turns stand against the rules and against one another.</summary>
public static class RotaReviews
{
    /// <summary>
    /// Reviews turns, whoever made them. Turns of shifts that the request does not have are left out; the same person twice on a shift
    /// counts once.
    /// </summary>
    public static RotaReview Of(RotaRequest request, IReadOnlyList<DutyTurn> turns)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(turns);
        var map = new RotaMap(request, turns);
        return Of(new TurnBook(map, turns), new(map));
    }

    internal static RotaReview Of(TurnBook book, RotaWishes wishes)
    {
        var map = book.Map;
        var known = map.Known(book.Turns).ToList();
        var gaps = new List<DutyGap>();
        for (var shift = 0; shift < map.Shifts.Length; shift++)
        {
            if (map.Shifts[shift].Cover - book.Holders[shift].Count is > 0 and var missing)
            {
                gaps.Add(new(map.Shifts[shift].Id, missing, new CandidateList(book, shift)));
            }
        }

        var breaches = known.Select((t, i) => new DutyBreach(book.Turns[i], book.Against(t.Shift, t.Person))).Where(b => b.Against.Count > 0).ToList();
        var kept = known.Count(t => wishes.IsPublished(t.Shift, t.Person));
        return new(
            gaps,
            breaches,
            Loads(book),
            gaps.Sum(g => g.Missing),
            Enumerable.Range(0, map.People.Length).Where(p => map.Members[p] is not null).Sum(p => map.Shares.Cost(p, book.Load[p])),
            known.Count(t => wishes.IsUndesired(t.Shift, t.Person)),
            known.Count + wishes.Published.Count() - (2 * kept));
    }

    private static List<DutyLoad> Loads(TurnBook book)
    {
        var map = book.Map;
        var people = map.Rules.Members.Select(m => map.Person(m.PersonId)).Distinct().ToList();
        var total = people.Sum(p => map.Shares.Past(p) + book.Load[p]);
        var shares = people.Sum(map.Shares.Share);
        return [.. people.Select(p => new DutyLoad(
            map.People[p], map.Shares.Past(p), book.Load[p], shares == 0 ? 0 : decimal.Round(total * (decimal)(map.Shares.Share(p) / shares), 4)))];
    }
}
