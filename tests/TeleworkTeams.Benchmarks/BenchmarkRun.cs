using System.Globalization;
using TeleworkTeams.Benchmarks.Report;

namespace TeleworkTeams.Benchmarks;

/// <summary>Runs the benchmarks that are named, one after the other. A missed goal is printed as missed; the exit code says only whether everything ran.</summary>
internal static class BenchmarkRun
{
    private static readonly Dictionary<string, Func<Scale, CancellationToken, Task<Table>>> All = new()
    {
        ["cards"] = (_, _) => Task.FromResult(CardSizes.Run()),
        ["presence"] = PresenceRequests.RunAsync,
        ["submit"] = SubmitRate.RunAsync,
        ["surge"] = SurgeLatency.RunAsync,
        ["memory"] = BroadcastMemory.RunAsync,
        ["startup"] = StartUp.RunAsync,
        ["seats"] = SeatRaces.RunAsync,
        ["policy"] = PolicyDecisions.RunAsync,
        ["plan"] = SectionMonths.RunAsync,
        ["talks"] = TalkPlans.RunAsync,
        ["rota"] = RotaPlans.RunAsync,
    };

    public static async Task<int> RunAsync(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var names = args.Where(a => !a.StartsWith('-')).ToList();
        if (names is ["all"])
        {
            names = [.. All.Keys];
        }

        if (names.Count == 0 || names.Any(n => !All.ContainsKey(n)) || args.Any(a => a.StartsWith('-') && a != "--quick"))
        {
            Console.Error.WriteLine($"Usage: {string.Join(" | ", All.Keys)} | all [--quick]");
            return 2;
        }

        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, press) =>
        {
            press.Cancel = true;
            stop.Cancel();
        };
        var scale = args.Contains("--quick") ? Scale.Quick : Scale.Usual;
        Console.WriteLine(Machine.Describe());
        try
        {
            foreach (var name in names)
            {
                var table = await All[name](scale, stop.Token);
                table.Print(Console.Out);
            }

            return 0;
        }
        catch (InvalidOperationException e)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
    }
}

/// <summary>How much is measured.</summary>
/// <param name="Pairs">App and baseline, one after the other, this often.</param>
/// <param name="Submits">Presses on either side of a pair.</param>
/// <param name="SurgeSeconds">Length of the surge on either side of a pair.</param>
/// <param name="ViewerSeconds">Time over which the 100 viewers look.</param>
/// <param name="Broadcasts">Cards in one broadcast.</param>
/// <param name="SeatDays">Days whose 100 halves of seats are booked by racing clients.</param>
internal sealed record Scale(int Pairs, int Submits, int SurgeSeconds, int ViewerSeconds, int Broadcasts, int SeatDays)
{
    public static Scale Usual { get; } = new(5, 800, 12, 28, 1000, 100);

    public static Scale Quick { get; } = new(2, 200, 3, 2, 100, 4);
}
