using Microsoft.AspNetCore.Builder;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.Benchmarks.Hosts;
using TeleworkTeams.Benchmarks.Load;
using TeleworkTeams.Benchmarks.Report;
using TeleworkTeams.Clients.Storage.Tables;
using TeleworkTeams.Local.Processes;
using TeleworkTeams.Simulators.City;
using TeleworkTeams.Simulators.Graph;

namespace TeleworkTeams.Benchmarks;

/// <summary>P10: requests to Graph for the presence of a section, counted by the Graph simulator.</summary>
internal static class PresenceRequests
{
    private const int Viewers = 100;
    private const int IdsPerCall = 650;

    public static async Task<Table> RunAsync(Scale scale, CancellationToken cancellationToken)
    {
        var table = new Table($"presence (P10): requests to Graph ÷ ⌈n/{IdsPerCall}⌉; {Viewers} viewers through the app within {scale.ViewerSeconds} s");
        await using var azurite = await AzuriteProcess.StartAsync(null, 0, cancellationToken);
        var tables = new TableServiceClient(azurite.ConnectionString);
        foreach (var people in new[] { 1, 650, 651, 5000 })
        {
            var hall = new CityHall($"tenant-{people}", people, people);
            await using var graph = await GraphSimulator.StartAsync(new GraphSimulatorOptions { City = DemoCity.Of(1) }, TimeProvider.System, cancellationToken);
            await using var app = await AppUnderTest.StartAsync(azurite.ConnectionString, hall.Tenant, graph.BaseUrl, null, cancellationToken);
            await hall.SeedAsync(tables, cancellationToken);
            var expected = (people + IdsPerCall - 1) / IdsPerCall;
            await LookAsync(app, hall, 1, TimeSpan.Zero, cancellationToken);
            Add($"{people} people, one viewer", expected, Count(graph));
            await LookAsync(app, hall, Viewers - 1, TimeSpan.FromSeconds(scale.ViewerSeconds), cancellationToken);
            Add($"{people} people, {Viewers} viewers", expected, Count(graph));
        }

        table.Note("A count is exact; there is no median over pairs.");
        return table;

        void Add(string what, int expected, int found) => table.Add(
            $"{what}: {found} ÷ {expected}", "= 1", $"{(double)found / expected:F3}", $"{(double)found / expected:F3}", found == expected);
    }

    private static int Count(GraphSimulator graph) => graph.Calls.Count;

    private static async Task LookAsync(WebApplication app, CityHall hall, int viewers, TimeSpan within, CancellationToken cancellationToken)
    {
        using var http = Presses.NewClient();
        var address = new Uri(AppUnderTest.AddressOf(app), $"/api/sections/{hall.People[0].SectionId}/presence");
        await Task.WhenAll(Enumerable.Range(0, viewers).Select(async i =>
        {
            await Task.Delay(within * ((double)i / viewers), cancellationToken);
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Add(LocalAuthenticationHandler.Header, hall.People[i % hall.People.Count].Id);
            using var answer = await http.SendAsync(request, cancellationToken);
            var text = await answer.Content.ReadAsStringAsync(cancellationToken);
            if (!answer.IsSuccessStatusCode || !text.Contains("\"stale\":false", StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"Presence was answered with {(int)answer.StatusCode} {text[..Math.Min(text.Length, 300)]}");
            }
        }));
    }
}
