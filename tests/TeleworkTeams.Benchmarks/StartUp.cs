using TeleworkTeams.Benchmarks.Hosts;
using TeleworkTeams.Benchmarks.Report;
using TeleworkTeams.Local.Processes;

namespace TeleworkTeams.Benchmarks;

/// <summary>P15: from the start of the process to the first healthy answer, and memory when idle, against <c>dotnet new webapi</c>.</summary>
internal static class StartUp
{
    /// <summary>A host of a tenant, so that nothing of local mode is measured. Nobody asks it anything that needs these ids.</summary>
    private static readonly string[] Tenant =
    [
        "--Bot:ClientId", "11111111-1111-4111-8111-111111111111", "--Bot:TenantId", "22222222-2222-4222-8222-222222222222",
        "--Entra:ClientId", "33333333-3333-4333-8333-333333333333", "--Entra:TenantId", "22222222-2222-4222-8222-222222222222",
    ];

    public static async Task<Table> RunAsync(Scale scale, CancellationToken cancellationToken)
    {
        using var published = new PublishedHosts();
        await published.PublishAsync(cancellationToken);
        await using var azurite = await AzuriteProcess.StartAsync(null, 0, cancellationToken);
        string[] settings = [.. Tenant, "--Storage:ConnectionString", azurite.ConnectionString];
        List<(MeasuredProcess.Figures App, MeasuredProcess.Figures Template)> pairs = [];
        for (var i = 0; i <= scale.Pairs; i++)
        {
            var template = await MeasuredProcess.RunAsync(published.Template, "/weatherforecast", [], cancellationToken);
            pairs.Add((await MeasuredProcess.RunAsync(published.App, "/healthz", settings, cancellationToken), template));
        }

        // The first pair reads everything from the disk and creates the tables.
        pairs.RemoveAt(0);
        var time = new Series(pairs.Select(p => p.App.Seconds / p.Template.Seconds));
        var memory = new Series(pairs.Select(p => p.App.Megabytes / p.Template.Megabytes));
        var table = new Table($"startup (P15): published Release in a process of its own, {scale.Pairs} pairs");
        table.Add("start to ready, app ÷ webapi", "≤ 1.25", $"{time.Median:F2}", $"{time.Most:F2}", time.Median <= 1.25);
        table.Add("idle memory, app ÷ webapi", "≤ 1.25", $"{memory.Median:F2}", $"{memory.Most:F2}", memory.Median <= 1.25);
        Add("app, s", pairs.Select(p => p.App.Seconds), "F3");
        Add("webapi, s", pairs.Select(p => p.Template.Seconds), "F3");
        Add("app, MB", pairs.Select(p => p.App.Megabytes), "F1");
        Add("webapi, MB", pairs.Select(p => p.Template.Megabytes), "F1");
        table.Note("Ready: the app's /healthz answers 200 (its tables exist), the template's only route answers 200. Memory: resident, 6 s later, no request in between.");
        return table;

        void Add(string what, IEnumerable<double> values, string format)
        {
            var series = new Series(values);
            table.Add(what, series.Median.ToString(format, null), series.Most.ToString(format, null));
        }
    }
}
