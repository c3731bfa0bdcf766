using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Planning;

namespace TeleworkTeams.Benchmarks.Rota;

/// <summary>Requests by chance, the same in each run.</summary>
internal static class RotaCases
{
    private static readonly ShiftTime[] Times =
        [new("am", new(8, 30), new(12, 0), 1), new("noon", new(12, 0), new(13, 0), 1), new("pm", new(13, 0), new(17, 15), 1), new("long", new(11, 0), new(14, 0), 1)];

    /// <summary>A small section with skills, a history, weights, leave, weekly limits; with the rest also pairs, two days running and shifts that overlap.</summary>
    public static RotaRequest Small(int seed, bool hasRest)
    {
        var random = new Random(seed);
        var people = random.Next(4, 21);
        var kinds = random.Next(1, 4);
        var rules = new DutyRules
        {
            Kinds = [.. Enumerable.Range(0, kinds).Select(k => new DutyKind($"k{k}", $"k{k}") { Shifts = [.. Times.Take(hasRest ? 4 : 3).Where(_ => random.Next(2) == 0).DefaultIfEmpty(Times[0]).Select(t => t with { Cover = random.Next(1, Math.Max(2, people / 6)) })] })],
            Members = [.. Enumerable.Range(0, people).Select(p => new DutyMember($"p{p:00}")
            {
                KindIds = random.Next(2) == 0 ? null : [.. Enumerable.Range(0, kinds).Where(_ => random.Next(3) > 0).Select(k => $"k{k}")],
                IsNovice = random.Next(4) == 0,
                Weight = random.Next(4) == 0 ? 0.5m : 1,
                MostPerWeek = random.Next(8) == 0 ? random.Next(1, 4) : null,
            })],
            MostPerDay = random.Next(4) == 0 ? 2 : 1,
            MostPerWeek = random.Next(3) == 0 ? random.Next(2, 5) : null,
            NotTwoDaysRunning = hasRest && random.Next(2) == 0,
            PairsNovices = hasRest && random.Next(2) == 0,
            Share = random.Next(2) == 0 ? DutyShare.Weight : DutyShare.Equal,
        };
        return Of(rules, random.Next(5, 21), random, 0.25);
    }

    /// <summary>A section of any size: phones and a counter, half a day each; every tenth of the people is needed at once.</summary>
    public static RotaRequest Section(int people, int days, int seed, bool hasWishes = false)
    {
        var random = new Random(seed);
        var cover = Math.Max(1, people / 40);
        var rules = new DutyRules
        {
            Kinds = [.. new[] { "phone", "desk" }.Select(k => new DutyKind(k, k) { Shifts = [Times[0] with { Cover = cover }, Times[2] with { Cover = cover }] })],
            Members = [.. Enumerable.Range(0, people).Select(p => new DutyMember($"p{p:0000}") { KindIds = random.Next(3) == 0 ? ["phone"] : null, Weight = random.Next(10) == 0 ? 0.5m : 1 })],
            Share = DutyShare.Weight,
        };
        var request = Of(rules, days, random, 0.3);
        return hasWishes ? request with { Wishes = [.. from m in rules.Members from s in request.Shifts.DistinctBy(s => s.Date) where random.Next(10) == 0 select new DutyWish(m.PersonId, s.Date, random.Next(2) == 0)] } : request;
    }

    private static RotaRequest Of(DutyRules rules, int days, Random random, double away)
    {
        var dates = Enumerable.Range(0, days * 2).Select(new DateOnly(2026, 4, 1).AddDays).Where(d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Take(days).ToList();
        return new()
        {
            Rules = rules,
            Shifts = [.. from d in dates from k in rules.Kinds from s in k.Shifts select new DutyShift(DutyCalendar.IdOf(k.Id, d, s.Id), k.Id, d, s.From, s.To, s.Cover)],
            Unavailable = [.. from m in rules.Members from d in dates where random.NextDouble() < away select new Unavailable(m.PersonId, d, null, null, UnavailableReason.Telework)],
            Past = rules.Members.ToDictionary(m => m.PersonId, _ => random.Next(0, 25) / 4m),
        };
    }
}
