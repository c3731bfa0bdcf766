using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Planning;

namespace TeleworkTeams.Domain.Tests.PhoneDuty;

/// <summary>Requests of every kind, small ones for comparing with all plans there are.</summary>
internal static class RandomRota
{
    public static RotaRequest Of(int seed, int mostPeople, int mostDays, bool hasRest)
    {
        var random = new Random(seed);
        var people = random.Next(1, mostPeople + 1);
        var times = new[] { GivenDuty.Morning with { Cover = random.Next(1, 3) }, GivenDuty.Afternoon, new ShiftTime("mid", Given.Time("11:00"), Given.Time("14:00"), 1) };
        var rules = new DutyRules
        {
            Kinds = [new("phone", "電話") { Shifts = [.. times.Take(random.Next(1, hasRest ? 4 : 3))] }, .. random.Next(3) == 0 ? [new DutyKind("desk", "窓口") { Shifts = [GivenDuty.Morning] }] : Array.Empty<DutyKind>()],
            Members = [.. Enumerable.Range(0, people).Select(p => Member(random, $"p{p}"))],
            MostPerDay = random.Next(1, 3),
            MostPerWeek = random.Next(3) == 0 ? random.Next(1, 4) : null,
            NotTwoDaysRunning = hasRest && random.Next(2) == 0,
            PairsNovices = hasRest && random.Next(2) == 0,
            Share = (DutyShare)random.Next(3),
        };
        var request = GivenDuty.Request(rules, random.Next(1, mostDays + 1));
        var ids = rules.Members.Select(m => m.PersonId).ToList();
        var beside = Beside(random, request, ids);
        return request with
        {
            Beside = beside,
            Unavailable = [.. from p in ids from s in request.Shifts where random.Next(4) == 0 select new Unavailable(p, s.Date, s.From, s.To, UnavailableReason.Leave)],
            Past = ids.Where(_ => random.Next(2) == 0).ToDictionary(p => p, _ => random.Next(0, 12) / 4m),
            OfficeDays = ids.ToDictionary(p => p, _ => random.Next(0, 6)),
            Wishes = [.. from p in ids from d in request.Shifts.Select(s => s.Date).Distinct() where random.Next(5) == 0 select new DutyWish(p, d, random.Next(2) == 0)],
            Published = [.. request.Shifts.Where(_ => random.Next(2) == 0).Select(s => new DutyTurn(s.Id, ids[random.Next(ids.Count)]))],
            Locked = [.. request.Shifts.Where(_ => random.Next(8) == 0).Select(s => new DutyTurn(s.Id, ids[random.Next(ids.Count)]))],
        };
    }

    /// <summary>Friday before, and a shift of the first day that has begun already.</summary>
    private static IReadOnlyList<DutyDay> Beside(Random random, RotaRequest request, List<string> ids)
    {
        List<DutyShift> shifts = [.. new[] { Given.Date("2026-11-20"), request.Shifts[0].Date }.Where(_ => random.Next(2) == 0).Select(d => new DutyShift($"early-{d:yyyyMMdd}", "early", d, Given.Time("07:30"), Given.Time("08:45"), 1))];
        return [.. shifts.Select(s => new DutyDay(s.Date, [s], [new(s.Id, ids[random.Next(ids.Count)])]))];
    }

    private static DutyMember Member(Random random, string id) => new(id)
    {
        KindIds = random.Next(4) == 0 ? ["phone"] : null,
        IsNovice = random.Next(3) == 0,
        Weight = random.Next(3) == 0 ? 0.5m : 1,
        From = random.Next(6) == 0 ? GivenDuty.Day(1) : null,
        Until = random.Next(6) == 0 ? GivenDuty.Day(2) : null,
        MostPerWeek = random.Next(6) == 0 ? 1 : null,
    };
}
