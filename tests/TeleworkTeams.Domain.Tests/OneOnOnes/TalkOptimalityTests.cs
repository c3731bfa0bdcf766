using TeleworkTeams.Domain.OneOnOnes;
using TeleworkTeams.Domain.OneOnOnes.Planning;

namespace TeleworkTeams.Domain.Tests.OneOnOnes;

/// <summary>Against trying everything, on cases small enough for that.</summary>
public sealed class TalkOptimalityTests
{
    private const int Cases = 400;

    [Fact]
    public void No_other_plan_places_more_or_costs_less()
    {
        foreach (var seed in Enumerable.Range(1, Cases))
        {
            var request = Case(seed);
            var plan = TalkPlanner.Plan(request);

            var (placed, cost) = TryAll(request);
            (plan.Talks.Count, plan.Cost).ShouldBe((placed, cost), $"case {seed}");
            plan.Bound.ShouldBe(new TalkBound(placed, cost, true), $"case {seed}");
            Holds(request, plan).ShouldBe("", $"case {seed}");
        }
    }

    /// <summary>Two days of few hours, two to four members of different lengths, meetings all over.</summary>
    private static TalkRequest Case(int seed)
    {
        Random dice = new(seed);
        var given = new TalkCase(2);
        var members = Enumerable.Range(0, dice.Next(2, 5)).Select(i => $"m{i}").ToList();
        foreach (var member in members)
        {
            int[] lengths = [15, 30, 30, 45];
            var minutes = lengths[dice.Next(lengths.Length)];
            var regular = dice.Next(2) == 0 ? new TalkTime(DayOfWeek.Monday + dice.Next(2), new(9 + dice.Next(2), 0)) : null;
            given.Pair(member, 13 + dice.Next(2), p => p with { Minutes = minutes, Regular = regular });
        }

        foreach (var person in members.Append(TalkCase.Leader))
        {
            foreach (var day in Enumerable.Range(0, 2))
            {
                given.Works(person, day, "9:00", dice.Next(3) == 0 ? "10:15" : "11:00", dice.Next(3) > 0);
                if (dice.Next(2) == 0)
                {
                    var from = new TimeOnly(9, 0).AddMinutes(dice.Next(8) * 15);
                    given.Busy(person, day, $"{from:HH:mm}", $"{from.AddMinutes(15 * dice.Next(1, 4)):HH:mm}", dice.Next(3) == 0 ? BusyReason.Tentative : BusyReason.Meeting);
                }
            }
        }

        var (buffer, prefers) = (15 * dice.Next(2), dice.Next(2) == 0);
        given.Settings = r => r with { BufferMinutes = buffer, PrefersFaceToFace = prefers };
        return given.Request();
    }

    private static (int Placed, int Cost) TryAll(TalkRequest request)
    {
        var occasions = Occasions.Of(request);
        var (best, buffer) = ((Placed: 0, Cost: 0), request.BufferMinutes);
        var options = occasions.Select(o => Everything(request, o).ToList()).ToList();
        Next(0, [], 0);
        return best;

        void Next(int at, List<Talk> taken, int cost)
        {
            if (taken.Count > best.Placed || (taken.Count == best.Placed && cost < best.Cost))
            {
                best = (taken.Count, cost);
            }

            if (at == options.Count)
            {
                return;
            }

            Next(at + 1, taken, cost);
            foreach (var (talk, price) in options[at])
            {
                if (taken.All(t => t.Date != talk.Date || t.To.AddMinutes(buffer) <= talk.From || talk.To.AddMinutes(buffer) <= t.From))
                {
                    taken.Add(talk);
                    Next(at + 1, taken, cost + price);
                    taken.RemoveAt(taken.Count - 1);
                }
            }
        }
    }

    /// <summary>Every quarter of an hour of the interval that breaks nothing, by the words of the rules.</summary>
    private static IEnumerable<(Talk Talk, int Cost)> Everything(TalkRequest request, Occasion occasion)
    {
        for (var date = occasion.Earliest; date <= occasion.Latest; date = date.AddDays(1))
        {
            var days = request.Days.Where(d => d.Date == date && (d.PersonId == request.LeaderId || d.PersonId == occasion.Pair.MemberId)).ToList();
            for (var from = new TimeOnly(9, 0); days.Count == 2 && from < new TimeOnly(11, 0); from = from.AddMinutes(15))
            {
                Talk talk = new(request.LeaderId, occasion.Pair.MemberId, date, from, occasion.Pair.Minutes, days.All(d => d.IsInOffice) ? TalkMode.FaceToFace : TalkMode.Online);
                if (days.All(d => d.Start <= talk.From && talk.To <= d.End) && !request.Busy.Any(b => Clashes(request, b, talk)))
                {
                    yield return (talk, Price(request, occasion, talk));
                }
            }
        }
    }

    private static bool Clashes(TalkRequest request, BusyTime busy, Talk talk)
    {
        var breath = busy.PersonId == request.LeaderId && busy.Reason == BusyReason.Meeting ? request.BufferMinutes : 0;
        return busy.Date == talk.Date && (busy.PersonId == talk.LeaderId || busy.PersonId == talk.MemberId)
            && busy.From.AddMinutes(-breath) < talk.To && talk.From < busy.To.AddMinutes(breath);
    }

    private static int Price(TalkRequest request, Occasion occasion, Talk talk)
    {
        var usual = occasion.Pair.Regular;
        return (TalkCost.DayOff * Math.Abs(talk.Date.DayNumber - occasion.Ideal.DayNumber))
            + (usual is null || (usual.Day == talk.Date.DayOfWeek && usual.At == talk.From) ? 0 : usual.Day == talk.Date.DayOfWeek ? TalkCost.OtherTime : TalkCost.OtherDay)
            + (request.PrefersFaceToFace && talk.Mode == TalkMode.Online ? TalkCost.NotFaceToFace : 0);
    }

    private static string Holds(TalkRequest request, TalkPlan plan)
    {
        var talks = plan.Talks.Select(t => t.Talk).ToList();
        var clash = from a in talks
                    from b in talks
                    where a != b && a.Date == b.Date && a.From <= b.From && b.From < a.To.AddMinutes(request.BufferMinutes)
                    select $"{a} {b}";
        return string.Join('\n', clash.Concat(talks.Where(t => request.Busy.Any(b => Clashes(request, b, t))).Select(t => $"{t}")));
    }
}
