using TeleworkTeams.Benchmarks.Hosts;
using TeleworkTeams.Benchmarks.Load;
using TeleworkTeams.Benchmarks.Report;

namespace TeleworkTeams.Benchmarks;

/// <summary>P8: check-ins a second through the app, against bare Kestrel with the same table operations.</summary>
internal static class SubmitRate
{
    private const int Clients = 16;
    private const int WarmUp = 300;
    private const int Recorded = 60;

    public static async Task<Table> RunAsync(Scale scale, CancellationToken cancellationToken)
    {
        await using var sides = await SubmitSides.StartAsync((WarmUp * 2) + Recorded + (scale.Pairs * scale.Submits), cancellationToken);
        await WarmAsync(sides, WarmUp, cancellationToken);
        var operations = await sides.RecordAsync(Recorded, cancellationToken);
        Hold(operations);
        await WarmAsync(sides, WarmUp, cancellationToken);
        List<(double App, double Raw)> pairs = [];
        for (var i = 0; i < scale.Pairs; i++)
        {
            // Which side begins changes, so that what grows during the run favours neither.
            var appFirst = i % 2 == 0;
            var first = await Presses.ClosedAsync(Clients, appFirst ? sides.AppRequests(scale.Submits, cancellationToken) : sides.RawRequests(scale.Submits, cancellationToken));
            var second = await Presses.ClosedAsync(Clients, appFirst ? sides.RawRequests(scale.Submits, cancellationToken) : sides.AppRequests(scale.Submits, cancellationToken));
            pairs.Add(appFirst ? (first, second) : (second, first));
        }

        await sides.VerifyAsync(cancellationToken);
        var ratio = new Series(pairs.Select(p => p.App / p.Raw));
        var app = new Series(pairs.Select(p => p.App));
        var raw = new Series(pairs.Select(p => p.Raw));
        var table = new Table($"submit (P8): {Clients} clients, {scale.Pairs} pairs of {scale.Submits} presses on either side");
        table.Add("submits/s, app ÷ raw operations", "≥ 0.90", $"{ratio.Median:F3}", $"{ratio.Least:F3}", ratio.Median >= 0.90);
        table.Add("app, submits/s", $"{app.Median:F0}", $"{app.Least:F0}");
        table.Add("raw operations, submits/s", $"{raw.Median:F0}", $"{raw.Least:F0}");
        table.Note($"Recorded at the app for {Recorded} presses: {string.Join(", ", operations.Select(o => $"{o.Key} × {o.Value}"))}.");
        table.Note($"Of the baseline for one: {string.Join(", ", RawHost.Operations.Keys)}. What the app reads once for many (sections, campaigns) it makes in addition.");
        table.Note("App, baseline and clients share one process, the storage is Azurite in memory beside it; no bearer token is checked (local mode). Every answered press was found stored.");
        return table;
    }

    /// <summary>Both sides, in turn, on as many connections as are measured.</summary>
    private static async Task WarmAsync(SubmitSides sides, int count, CancellationToken cancellationToken)
    {
        await Presses.ClosedAsync(Clients, sides.AppRequests(count, cancellationToken));
        await Presses.ClosedAsync(Clients, sides.RawRequests(count, cancellationToken));
    }

    private static void Hold(IReadOnlyDictionary<string, int> operations)
    {
        var perPress = operations.Where(o => o.Value >= Recorded).ToDictionary(o => o.Key, o => o.Value / Recorded);
        if (!perPress.OrderBy(o => o.Key, StringComparer.Ordinal).SequenceEqual(RawHost.Operations))
        {
            throw new InvalidOperationException(
                $"The app's operations are not the baseline's any more: {string.Join(", ", operations.Select(o => $"{o.Key} × {o.Value}"))} for {Recorded} presses.");
        }
    }
}
