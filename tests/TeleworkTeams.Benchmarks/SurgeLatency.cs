using TeleworkTeams.Benchmarks.Load;
using TeleworkTeams.Benchmarks.Report;

namespace TeleworkTeams.Benchmarks;

/// <summary>P9: how long a check-in takes while 10,000 people press within a minute.</summary>
internal static class SurgeLatency
{
    private const double PerSecond = 10_000 / 60.0;
    private const int WarmUp = 400;

    public static async Task<Table> RunAsync(Scale scale, CancellationToken cancellationToken)
    {
        var count = (int)(PerSecond * scale.SurgeSeconds);
        await using var sides = await SubmitSides.StartAsync((WarmUp * 2) + (scale.Pairs * count), cancellationToken);
        for (var i = 0; i < 2; i++)
        {
            await Presses.ClosedAsync(16, sides.AppRequests(WarmUp, cancellationToken));
            await Presses.ClosedAsync(16, sides.RawRequests(WarmUp, cancellationToken));
        }

        List<(double[] App, double[] Raw)> pairs = [];
        for (var i = 0; i < scale.Pairs; i++)
        {
            var appFirst = i % 2 == 0;
            var first = await Presses.OpenAsync(PerSecond, appFirst ? sides.AppRequests(count, cancellationToken) : sides.RawRequests(count, cancellationToken), cancellationToken);
            var second = await Presses.OpenAsync(PerSecond, appFirst ? sides.RawRequests(count, cancellationToken) : sides.AppRequests(count, cancellationToken), cancellationToken);
            pairs.Add(appFirst ? (first, second) : (second, first));
        }

        await sides.VerifyAsync(cancellationToken);
        var app = pairs.Select(p => new Series(p.App)).ToList();
        var raw = pairs.Select(p => new Series(p.Raw)).ToList();
        var p99 = new Series(app.Select(s => s.At(0.99)));
        var rawP99 = new Series(raw.Select(s => s.At(0.99)));
        var ratio = new Series(app.Zip(raw, (a, r) => a.At(0.99) / r.At(0.99)));
        var late = pairs.Sum(p => p.App.Count(ms => ms > 1000));
        var table = new Table($"surge (P9): {PerSecond:F0} presses/s as in 10,000 within 60 s, scaled to {scale.SurgeSeconds} s; {scale.Pairs} pairs of {count}");
        table.Add("app, p99 in ms", "≤ 25", $"{p99.Median:F1}", $"{p99.Most:F1}", p99.Median <= 25);
        table.Add("app, answers later than 1 s", "0", $"{late}", $"{late}", late == 0);
        table.Add("p99, app ÷ raw operations", $"{ratio.Median:F2}", $"{ratio.Most:F2}");
        table.Add("raw operations, p99 in ms", $"{rawP99.Median:F1}", $"{rawP99.Most:F1}");
        table.Add("app, p50 in ms", $"{new Series(app.Select(s => s.Median)).Median:F1}", $"{app.Max(s => s.Median):F1}");
        table.Add("raw operations, p50 in ms", $"{new Series(raw.Select(s => s.Median)).Median:F1}", $"{raw.Max(s => s.Median):F1}");
        table.Add("app, longest in ms", $"{new Series(app.Select(s => s.Most)).Median:F1}", $"{app.Max(s => s.Most):F1}");
        table.Add("raw operations, longest in ms", $"{new Series(raw.Select(s => s.Most)).Median:F1}", $"{raw.Max(s => s.Most):F1}");
        table.Note("Counted from the moment at which a press was due, so that waiting in line counts. Every press is another person's: nothing about them is warm.");
        return table;
    }
}
