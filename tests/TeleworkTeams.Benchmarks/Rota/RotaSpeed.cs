using System.Diagnostics;
using TeleworkTeams.Benchmarks.Report;
using TeleworkTeams.Domain.PhoneDuty.Planning;

namespace TeleworkTeams.Benchmarks.Rota;

/// <summary>P13: time and memory of plans.</summary>
internal static class RotaSpeed
{
    private const int Days = 240;

    /// <summary>200 people, a year: the planner and HiGHS in turn.</summary>
    public static async Task AddRatioAsync(Table table, HighsJudge judge, int pairs, CancellationToken cancellationToken)
    {
        List<double> ratios = [], own = [], theirs = [];
        for (var pair = 0; pair < pairs; pair++)
        {
            var request = RotaCases.Section(200, Days, pair);
            var rota = RotaPlanner.Plan(request);
            var model = new RotaModel(request, 1000, rota.Review.Loads.Max(l => l.Turns) + 2);
            var time = Milliseconds(() => rota = RotaPlanner.Plan(request));
            var verdict = await judge.SolveAsync(model, isWhole: false, 600, cancellationToken);
            if (!verdict.IsOptimal || Math.Abs(verdict.Objective - (1000 * rota.Review.Uncovered) - rota.Review.Cost) > 1e-6 * verdict.Objective)
            {
                throw new InvalidOperationException($"HiGHS: {verdict}; planner: {rota.Review.Uncovered} {rota.Review.Cost}.");
            }

            ratios.Add(time / verdict.Milliseconds);
            own.Add(time);
            theirs.Add(verdict.Milliseconds);
        }

        var ratio = new Series(ratios);
        table.Add($"P13: time ÷ HiGHS, 200 people × {Days} days, {pairs} pairs, the same optimum", "≤ 0.10", $"{ratio.Median:F4}", $"{ratio.Most:F4}", ratio.Median <= 0.10);
        table.Add("ms, planner", $"{new Series(own).Median:F0}", $"{new Series(own).Most:F0}");
        table.Add("ms, HiGHS", $"{new Series(theirs).Median:F0}", $"{new Series(theirs).Most:F0}");
    }

    public static void AddGrowth(Table table, int runs)
    {
        List<(double People, double Time)> points = [];
        foreach (var people in new[] { 10, 50, 200, 500, 1000, 2000 })
        {
            var request = RotaCases.Section(people, Days, people);
            var times = Enumerable.Range(0, runs + 1).Select(_ => Milliseconds(() => RotaPlanner.Plan(request))).Skip(1).ToList();
            points.Add((people, new Series(times).Least));
        }

        var (x, y) = (points.Select(p => Math.Log(p.People)).ToList(), points.Select(p => Math.Log(p.Time)).ToList());
        var exponent = x.Zip(y, (a, b) => (a - x.Average()) * (b - y.Average())).Sum() / x.Sum(a => Math.Pow(a - x.Average(), 2));
        table.Add($"P13: growth exponent from 10 to 2,000 people, {Days} days", "≤ 1.3", $"{exponent:F2}", "", exponent <= 1.3);
        table.Note($"ms by people, the least of {runs}: {string.Join(", ", points.Select(p => $"{p.People:F0}: {p.Time:F1}"))}. The exponent is the slope of the least-squares line through the logarithms.");
    }

    public static void AddYear(Table table)
    {
        var request = RotaCases.Section(2000, Days, 1);
        RotaPlanner.Plan(RotaCases.Section(10, 10, 1));
        var before = Held();
        var peak = before;
        using var stop = new CancellationTokenSource();
        var watch = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                peak = Math.Max(peak, GC.GetTotalMemory(false));
                Thread.Sleep(5);
            }
        });
        var allocated = GC.GetTotalAllocatedBytes(true);
        Rota(request, out var time, out var turns);
        allocated = GC.GetTotalAllocatedBytes(true) - allocated;
        stop.Cancel();
        watch.Wait();
        table.Add($"2,000 people × {Days} days, {turns:N0} turns: ms", "≤ 5000", $"{time:F0}", "", time <= 5000);
        table.Add("its memory above the request, peak, MB", "≤ 300", $"{(peak - before) / 1e6:F0}", "", peak - before <= 300e6);
        table.Add("what it allocates in all, MB; the request, MB", $"{allocated / 1e6:F0}", $"{before / 1e6:F0}");
    }

    public static void AddMonth(Table table, int runs)
    {
        foreach (var (what, hasRest) in new[] { ("without wishes", false), ("a tenth of the days wished for or not, drawn up anew after 5 % of it fell out", true) })
        {
            List<double> times = [], substitutes = [];
            for (var run = -3; run < runs; run++)
            {
                var request = RotaCases.Section(60, 21, run + 100, hasRest);
                if (hasRest)
                {
                    request = request with { Published = [.. RotaPlanner.Plan(request).Turns.Where((_, i) => i % 20 != run % 20)] };
                }

                Domain.PhoneDuty.Planning.Rota? rota = null;
                var time = Milliseconds(() => rota = RotaPlanner.Plan(request));
                var turn = rota!.Turns[rota.Turns.Count / 2];
                var substitute = Milliseconds(() => Substitutes.For(request, rota.Turns, turn.ShiftId, turn.PersonId));
                if (run >= 0)
                {
                    times.Add(time);
                    substitutes.Add(substitute);
                }
            }

            var (series, others) = (new Series(times), new Series(substitutes));
            table.Add($"a month of 60 people, {what}: ms", "≤ 50", $"{series.Median:F1}", $"{series.Most:F1}", series.Median <= 50);
            table.Add("a substitute there: ms", "≤ 20", $"{others.Median:F2}", $"{others.Most:F2}", others.Median <= 20);
        }

        List<double> hard = [];
        for (var run = -3; run < runs; run++)
        {
            var request = RotaCases.Section(60, 21, run + 100);
            request = request with { Rules = request.Rules with { NotTwoDaysRunning = true, PairsNovices = true, MostPerWeek = 2, Members = [.. request.Rules.Members.Select((m, i) => m with { IsNovice = i % 5 == 0 })] } };
            hard.Add(Milliseconds(() => RotaPlanner.Plan(request)));
        }

        var rest = new Series(hard.Skip(3));
        table.Add("a month of 60 people, not two days running, pairs, two a week: ms", "≤ 50", $"{rest.Median:F1}", $"{rest.Most:F1}", rest.Median <= 50);
    }

    private static void Rota(RotaRequest request, out double time, out int turns)
    {
        var count = 0;
        time = Milliseconds(() => count = RotaPlanner.Plan(request).Turns.Count);
        turns = count;
    }

    private static double Milliseconds(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static long Held()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
