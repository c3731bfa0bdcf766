using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.Telework;
using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.Benchmarks.Hosts;
using TeleworkTeams.Benchmarks.Load;
using TeleworkTeams.Benchmarks.Report;
using TeleworkTeams.Clients.Storage.Tables;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Local.Processes;

namespace TeleworkTeams.Benchmarks;

/// <summary>The month of a section of 60, read and drawn through the app, beside bare Kestrel with the same queries.</summary>
internal static class SectionMonths
{
    private const int People = 60;
    private const int Goal = 3;

    public static async Task<Table> RunAsync(Scale scale, CancellationToken cancellationToken)
    {
        await using var azurite = await AzuriteProcess.StartAsync(null, 0, cancellationToken);
        var tables = new TableServiceClient(azurite.ConnectionString);
        var hall = new CityHall("tenant-plan", People);
        var recorded = new RecordedTables();
        await using var app = await AppUnderTest.StartAsync(azurite.ConnectionString, hall.Tenant, null, recorded, cancellationToken);
        await hall.SeedAsync(tables, cancellationToken);
        await SeedAsync(app, hall, cancellationToken);
        await using var raw = await RawPlan.StartAsync(tables, hall, cancellationToken);
        using var http = Presses.NewClient();
        var (appAddress, rawAddress) = (new Uri(AppUnderTest.AddressOf(app), $"/api/sections/{hall.People[0].SectionId}/plan?month=2026-11"), new Uri(AppUnderTest.AddressOf(raw), "/plan"));

        recorded.IsOn = true;
        await LookAsync(http, appAddress, hall, 1, cancellationToken);
        var cold = recorded.Take();
        await LookAsync(http, appAddress, hall, 1, cancellationToken);
        var warm = recorded.Take();
        recorded.IsOn = false;
        if (warm.Values.Sum() <= Goal && !warm.SequenceEqual(RawPlan.Operations))
        {
            throw new InvalidOperationException($"The baseline does not make what the app makes any more: {string.Join(", ", warm)}");
        }

        List<double> ratios = [], appTimes = [], rawTimes = [];
        var looks = scale.Pairs * 40;
        for (var pair = -10; pair < looks; pair++)
        {
            // The first pairs warm both sides; which of them begins changes.
            var (appTime, rawTime) = (TimeSpan.Zero, TimeSpan.Zero);
            foreach (var isApp in pair % 2 == 0 ? new[] { true, false } : [false, true])
            {
                var start = Stopwatch.GetTimestamp();
                await LookAsync(http, isApp ? appAddress : rawAddress, hall, (pair + People) % People, cancellationToken);
                if (isApp)
                {
                    appTime = Stopwatch.GetElapsedTime(start);
                }
                else
                {
                    rawTime = Stopwatch.GetElapsedTime(start);
                }
            }

            if (pair >= 0)
            {
                ratios.Add(appTime / rawTime);
                appTimes.Add(appTime.TotalMilliseconds);
                rawTimes.Add(rawTime.TotalMilliseconds);
            }
        }

        var (ratio, appSeries, rawSeries) = (new Series(ratios), new Series(appTimes), new Series(rawTimes));
        var table = new Table($"plan: a section's month, {People} people with ten telework days each, through the app; {looks} pairs of one look");
        table.Add("storage requests of a look", $"≤ {Goal}", $"{warm.Values.Sum()}", $"{warm.Values.Sum()}", warm.Values.Sum() <= Goal);
        table.Add("storage requests of the first look", $"{cold.Values.Sum()}", "");
        table.Add("time, app ÷ bare Kestrel with the same queries", $"{ratio.Median:F2}", $"{ratio.Most:F2}");
        table.Add("ms, app", $"{appSeries.Median:F1}", $"{appSeries.Most:F1}");
        table.Add("ms, bare Kestrel", $"{rawSeries.Median:F1}", $"{rawSeries.Most:F1}");
        table.Note($"A look: {string.Join(", ", warm.Select(o => $"{o.Value} × {o.Key}"))}. Counts are exact.");
        table.Note($"The first look reads besides what is read once for many, each 20 s: {string.Join(", ", cold.Select(o => $"{o.Value} × {o.Key}"))}.");
        return table;
    }

    /// <summary>Ten days for each, spread over the month's working days, and the rules of 松本市.</summary>
    private static async Task SeedAsync(WebApplication app, CityHall hall, CancellationToken cancellationToken)
    {
        var telework = app.Services.GetRequiredService<TeleworkTable>();
        List<TableTransactionAction> actions = [];
        foreach (var (person, i) in hall.People.Select((p, i) => (p, i)))
        {
            foreach (var n in Enumerable.Range(0, 10))
            {
                var row = telework.NewDay(person.SectionId, person.Id, new DateOnly(2026, 11, 1).AddDays((i + (n * 3)) % 30));
                row.Set([new StoredClaim($"a{i}", ApplicationKind.Application, DayPart.Day, null, null, WorkSpot.OwnHome, null, true)]);
                actions.Add(new(TableTransactionActionType.Add, row));
            }
        }

        foreach (var chunk in actions.Chunk(100))
        {
            await telework.WriteAsync(chunk, cancellationToken);
        }

        var policies = app.Services.GetRequiredService<PolicyTable>();
        var policy = policies.NewRow(PolicyScope.City, 1);
        policy.From = "2026-04-01";
        policy.Set(PolicyPresets.Find("松本市")!.Yaml);
        await policies.AddAsync(policy, cancellationToken);
        await RawPlan.SeedLeavesAsync(app, hall, cancellationToken);
    }

    private static async Task LookAsync(HttpClient http, Uri address, CityHall hall, int person, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add(LocalAuthenticationHandler.Header, hall.People[person].Id);
        using var answer = await http.SendAsync(request, cancellationToken);
        var text = await answer.Content.ReadAsStringAsync(cancellationToken);
        if (!answer.IsSuccessStatusCode || !text.Contains(hall.People[^1].Id, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The month was answered with {(int)answer.StatusCode} {text[..Math.Min(text.Length, 300)]}");
        }
    }
}
