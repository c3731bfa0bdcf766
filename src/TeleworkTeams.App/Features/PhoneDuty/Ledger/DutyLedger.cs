using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Planning;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>What somebody did in a period.</summary>
internal sealed record LedgerLine(string PersonId, int Turns, IReadOnlyDictionary<string, int> ByKind, int Memos, decimal Share, decimal Deviation);

/// <summary>Adds up published days. Shares are worked out by what plans are made by, so that both say the same.</summary>
internal static class DutyLedger
{
    /// <param name="rules">As they are stored: who has left stays in them.</param>
    /// <param name="people">On the section's list, for their first and last days.</param>
    /// <param name="days">The published days of the period.</param>
    /// <param name="memos">Memos taken for others in the period, by person.</param>
    /// <param name="officeDays">Days in the office by person, of given dates.</param>
    /// <param name="kindId">Only this kind, and no memos; null: all.</param>
    public static IReadOnlyList<LedgerLine> Of(
        DutyRules rules, IReadOnlyList<Person> people, IReadOnlyList<DutyDay> days, IReadOnlyDictionary<string, int> memos,
        Func<IReadOnlySet<DateOnly>, IReadOnlyDictionary<string, int>> officeDays, string? kindId)
    {
        var turns =
            (from day in days
             from shift in day.Shifts
             where kindId is null || shift.KindId == kindId
             from turn in day.Turns
             where turn.ShiftId == shift.Id
             select (turn.PersonId, shift.KindId, shift.Date)).ToList();
        var dates = days.Where(d => d.Shifts.Any(s => kindId is null || s.KindId == kindId)).Select(d => d.Date).ToHashSet();
        var counted = kindId is null ? memos : new Dictionary<string, int>();
        var byPerson = turns.ToLookup(t => t.PersonId);
        var past = byPerson.Select(p => p.Key).Union(counted.Keys).ToDictionary(p => p, p => byPerson[p].Count() + (counted.GetValueOrDefault(p) * rules.MemoWeight));
        List<DutyMember> members = [.. Members(rules, people, kindId), .. Others(rules, byPerson)];
        var loads = RotaReviews.Of(
            new RotaRequest { Rules = rules with { Members = members }, Shifts = [], Past = past, PastDays = [.. dates.Order()], OfficeDays = officeDays(dates) }, []).Loads.ToDictionary(l => l.PersonId);
        return
        [
            .. from id in members.Where(m => dates.Any(m.IsActiveOn)).Select(m => m.PersonId).Union(past.Keys)
               let load = loads.GetValueOrDefault(id)
               select new LedgerLine(
                   id, byPerson[id].Count(), byPerson[id].GroupBy(t => t.KindId).ToDictionary(g => g.Key, g => g.Count()), counted.GetValueOrDefault(id),
                   decimal.Round(load?.Share ?? 0, 2), decimal.Round(load?.Deviation ?? 0, 1)),
        ];
    }

    private static IEnumerable<DutyMember> Members(DutyRules rules, IReadOnlyList<Person> people, string? kindId)
    {
        var known = DutyQueries.InForce(rules, people).Members.ToDictionary(m => m.PersonId);
        return rules.Members.Select(m => known.GetValueOrDefault(m.PersonId, m)).Where(m => kindId is null || m.Can(kindId));
    }

    /// <summary>Who had turns and stands in the rules no more was there from the first to the last of them.</summary>
    private static IEnumerable<DutyMember> Others(DutyRules rules, ILookup<string, (string PersonId, string KindId, DateOnly Date)> turns) =>
        from person in turns
        where rules.Members.All(m => m.PersonId != person.Key)
        select new DutyMember(person.Key) { From = person.Min(t => t.Date), Until = person.Max(t => t.Date) };
}
