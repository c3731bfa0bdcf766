using TeleworkTeams.Benchmarks.Report;
using TeleworkTeams.Domain.PhoneDuty.Planning;

namespace TeleworkTeams.Benchmarks.Rota;

/// <summary>P12: how far plans of random cases lie from the best there is.</summary>
internal static class RotaGaps
{
    private const double Seconds = 5;

    public static async Task AddAsync(Table table, HighsJudge judge, int cases, CancellationToken cancellationToken)
    {
        await AddAsync(table, judge, cases, hasRest: false, cancellationToken);
        await AddAsync(table, judge, cases, hasRest: true, cancellationToken);
    }

    private static async Task AddAsync(Table table, HighsJudge judge, int cases, bool hasRest, CancellationToken cancellationToken)
    {
        List<double> gaps = [], costs = [], bounds = [], judged = [];
        var (reached, unproven, unnamed, more, better) = (0, 0, 0, 0, 0);
        for (var seed = 0; seed < cases; seed++)
        {
            var request = RotaCases.Small(seed, hasRest);
            var rota = RotaPlanner.Plan(request);
            var missing = hasRest ? (3 * rota.Review.Cost) + 100 : 1000;
            var verdict = await judge.SolveAsync(new RotaModel(request, missing, int.MaxValue), hasRest, Seconds, cancellationToken);
            if (!hasRest && !verdict.IsOptimal)
            {
                throw new InvalidOperationException($"HiGHS could not judge case {seed}: {verdict}.");
            }

            var own = (missing * rota.Review.Uncovered) + rota.Review.Cost;
            var least = (int)Math.Floor((verdict.Objective / missing) + 1e-9);
            unproven += verdict.IsOptimal ? 0 : 1;
            better += own < verdict.Objective - 1e-4 ? 1 : 0;
            more += rota.Review.Uncovered > least ? 1 : 0;
            gaps.Add(Math.Max(0, Math.Round((own - verdict.Objective) / Math.Max(1, verdict.Objective) * 100, 6)));
            if (rota.Review.Uncovered == least)
            {
                costs.Add(Math.Max(0, Math.Round((rota.Review.Cost - (verdict.Objective - (missing * least))) / Math.Max(1, rota.Review.Cost) * 100, 5)));
            }

            if (rota.Review.Uncovered == rota.Bound.Uncovered)
            {
                bounds.Add(Math.Round((rota.Review.Cost - rota.Bound.Cost) / Math.Max(1, rota.Bound.Cost) * 100, 6));
            }

            judged.Add(verdict.Milliseconds);
            reached += rota.Bound.IsReached ? 1 : 0;
            unnamed += rota.Review.Gaps.Count(g => g.Obstacles.Count == 0 || g.Obstacles.Any(o => o.Against.Count == 0));
        }

        var (gap, cost, bound) = (new Series(gaps), new Series(costs), new Series(bounds));
        var what = hasRest ? "the rest" : "core";
        if (hasRest)
        {
            table.Add($"{what}, {cases} cases: gap to HiGHS in fairness where as much is covered, %", $"{cost.Median:F3}", $"{cost.Most:F2}");
            table.Add($"{what}: mean of that gap, %; cases without any", $"{costs.Average():F3}", $"{costs.Count(c => c == 0)} of {costs.Count}");
            table.Add($"{what}: cases that cover less than HiGHS's best; better than it in {Seconds:F0} s", $"{more}", $"{better}");
            table.Add($"{what}: gap to the own bound where as much is covered, %", $"{bound.Median:F3}", $"{bound.Most:F2}");
            table.Add($"{what}: proven best by the own bound; not proven by HiGHS in {Seconds:F0} s", $"{reached} of {cases}", $"{unproven}");
        }
        else
        {
            table.Add($"P12 {what}: gap to HiGHS, {cases} cases, %", "0.0", $"{gap.Median:F1}", $"{gap.Most:F4}", gap.Most < 1e-3);
            table.Add($"P12 {what}: proven best by the own bound", $"{reached} of {cases}", "");
        }

        table.Add($"P12 {what}: gaps without a reason for each person", "0", $"{unnamed}", "", unnamed == 0);
        table.Add($"{what}: ms of HiGHS for one case", $"{new Series(judged).Median:F1}", $"{new Series(judged).Most:F0}");
    }
}
