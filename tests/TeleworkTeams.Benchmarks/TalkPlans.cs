using System.Diagnostics;
using TeleworkTeams.Benchmarks.Load;
using TeleworkTeams.Benchmarks.Report;
using TeleworkTeams.Domain.OneOnOnes.Planning;

namespace TeleworkTeams.Benchmarks;

/// <summary>P11: the talks of a city hall. Beside it, whoever comes first takes the first time at which both are free.</summary>
internal static class TalkPlans
{
    public static Task<Table> RunAsync(Scale scale, CancellationToken cancellationToken)
    {
        var table = new Table($"talks: 1on1 of leaders with {TalkCity.Reports} reports each; {scale.Pairs} pairs");
        foreach (var (pairs, weeks, goal) in new[] { (200, 4, 0.2), (10_000, 8, 1.0) })
        {
            var city = TalkCity.Of(pairs, weeks);
            List<double> planned = [], greedy = [];
            IReadOnlyList<TalkPlan> plans = [];
            var taken = 0;
            for (var pair = -1; pair < scale.Pairs; pair++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var isPlan in pair % 2 == 0 ? new[] { true, false } : [false, true])
                {
                    var start = Stopwatch.GetTimestamp();
                    if (isPlan)
                    {
                        plans = [.. city.AsParallel().AsOrdered().Select(TalkPlanner.Plan)];
                    }
                    else
                    {
                        taken = city.AsParallel().Sum(Greedy);
                    }

                    if (pair >= 0)
                    {
                        (isPlan ? planned : greedy).Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
                    }
                }
            }

            var (plan, first) = (new Series(planned), new Series(greedy));
            var due = plans.Sum(p => p.Talks.Count + p.Unplaced.Count);
            table.Add($"{pairs} people, {weeks} weeks, {due} talks: s", $"≤ {goal}", $"{plan.Median:F3}", $"{plan.Most:F3}", plan.Median <= goal);
            table.Add($"{pairs} people: s of first come, first served", $"{first.Median:F3}", $"{first.Most:F3}");
            table.Add($"{pairs} people: talks placed, and by first come", $"{plans.Sum(p => p.Talks.Count)}", $"{taken}");
            table.Add($"{pairs} people: plans of leaders that are proven the best", $"{plans.Count(p => p.Bound.IsReached)}", $"of {plans.Count}");
        }

        table.Note("The same answer as trying everything is held by a test, TalkOptimalityTests, on 400 small cases.");
        return Task.FromResult(table);
    }

    private static int Greedy(TalkRequest request)
    {
        var (count, taken) = (0, new HashSet<(DateOnly, TimeOnly)>());
        foreach (var occasion in Occasions.Of(request))
        {
            var busy = request.Busy.Where(b => b.PersonId == request.LeaderId || b.PersonId == occasion.Pair.MemberId).ToLookup(b => b.Date);
            for (var (date, found) = (occasion.Earliest, false); date <= occasion.Latest && !found; date = date.AddDays(1))
            {
                var open = request.Days.Count(d => d.Date == date && (d.PersonId == request.LeaderId || d.PersonId == occasion.Pair.MemberId)) == 2;
                for (var from = new TimeOnly(8, 30); open && !found && from <= new TimeOnly(16, 45); from = from.AddMinutes(45))
                {
                    found = !busy[date].Any(b => b.From < from.AddMinutes(45) && from.AddMinutes(-15) < b.To) && taken.Add((date, from));
                }
            }

            count++;
        }

        return Math.Min(count, taken.Count);
    }
}
