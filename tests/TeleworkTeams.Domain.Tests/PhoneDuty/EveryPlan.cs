using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Planning;

namespace TeleworkTeams.Domain.Tests.PhoneDuty;

/// <summary>All plans that break no rule, one after the other: the best is found by looking at each.</summary>
internal static class EveryPlan
{
    /// <summary>How good a plan is, in the order of the goals; of two with the same cost neither is fairer.</summary>
    public sealed record Standing(int Uncovered, double Cost, int Undesired, int Changed, int Desired, string Levels) : IComparable<Standing>
    {
        public int CompareTo(Standing? other) =>
            (Uncovered, Math.Round(Cost, 6), Undesired, Changed, -Desired).CompareTo((other!.Uncovered, Math.Round(other.Cost, 6), other.Undesired, other.Changed, -other.Desired));
    }

    public static Standing Best(RotaRequest request)
    {
        Standing? best = null;
        var shifts = request.Shifts.ToList();
        var people = request.Rules.Members.Select(m => m.PersonId).ToList();
        var turns = request.Locked.Distinct().ToList();
        Try(0, 0);
        return best!;

        void Try(int shift, int person)
        {
            if (shift == shifts.Count)
            {
                if (GivenDuty.Broken(request, turns).Count == 0 && Of(request, turns) is var standing && (best is null || standing.CompareTo(best) < 0))
                {
                    best = standing;
                }

                return;
            }

            Try(shift + 1, 0);
            if (turns.Count(t => t.ShiftId == shifts[shift].Id) >= shifts[shift].Cover)
            {
                return;
            }

            for (var p = person; p < people.Count; p++)
            {
                var turn = new DutyTurn(shifts[shift].Id, people[p]);
                var hasRoom = turns.Count(t => t.PersonId == people[p] && shifts.Find(s => s.Id == t.ShiftId)!.Date == shifts[shift].Date) < request.Rules.MostPerDay;
                if (hasRoom && !turns.Contains(turn) && request.Rules.Members[p].IsActiveOn(shifts[shift].Date) && !request.Unavailable.Any(u => u.PersonId == people[p] && u.Touches(shifts[shift])))
                {
                    turns.Add(turn);
                    Try(shift, p + 1);
                    turns.RemoveAt(turns.Count - 1);
                }
            }
        }
    }

    public static Standing Of(RotaRequest request, IReadOnlyList<DutyTurn> turns)
    {
        var days = request.PastDays.Concat(request.Shifts.Select(s => s.Date)).Distinct().ToList();
        var wishes = request.Wishes.GroupBy(w => (w.PersonId, w.Date)).ToDictionary(g => g.Key, g => g.All(w => w.IsDesired));
        var shifts = request.Shifts.ToDictionary(s => s.Id);
        List<double> levels = [];
        var cost = 0.0;
        foreach (var member in request.Rules.Members)
        {
            var active = request.Rules.Share == DutyShare.OfficeDays ? Math.Min(request.OfficeDays.GetValueOrDefault(member.PersonId), days.Count * 2) : days.Count(member.IsActiveOn);
            var weight = (request.Rules.Share == DutyShare.Equal ? 1 : (double)member.Weight) * Math.Max(active, 0.5) / days.Count;
            var past = (double)request.Past.GetValueOrDefault(member.PersonId);
            var count = turns.Count(t => t.PersonId == member.PersonId);
            levels.Add((past + count) / weight);
            cost += Enumerable.Range(1, count).Sum(k => (past + k) / weight);
        }

        var published = request.Published.Distinct().ToList();
        var bare = turns.Select(t => t with { IsLocked = false }).ToList();
        return new(
            request.Shifts.Sum(s => Math.Max(0, s.Cover - turns.Count(t => t.ShiftId == s.Id))),
            cost,
            turns.Count(t => wishes.TryGetValue((t.PersonId, shifts[t.ShiftId].Date), out var desired) && !desired),
            bare.Except(published).Count() + published.Except(bare).Count(),
            turns.Count(t => wishes.GetValueOrDefault((t.PersonId, shifts[t.ShiftId].Date))),
            string.Join(' ', levels.Select(l => Math.Round(l, 6)).OrderDescending()));
    }
}
