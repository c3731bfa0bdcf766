using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Schedules;
using TeleworkTeams.Benchmarks.Hosts;
using TeleworkTeams.Benchmarks.Load;
using TeleworkTeams.Benchmarks.Report;
using TeleworkTeams.Clients.Storage.Tables;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Local.Processes;

namespace TeleworkTeams.Benchmarks;

/// <summary>P15: what the app still holds after one broadcast and after ten more.</summary>
internal static class BroadcastMemory
{
    private const int Broadcasts = 10;

    public static async Task<Table> RunAsync(Scale scale, CancellationToken cancellationToken)
    {
        await using var azurite = await AzuriteProcess.StartAsync(null, 0, cancellationToken);
        await using var channel = await StartChannelAsync(cancellationToken);
        var hall = new CityHall("tenant-m", scale.Broadcasts, serviceUrl: AppUnderTest.AddressOf(channel).AbsoluteUri);
        await using var app = await AppUnderTest.StartAsync(azurite.ConnectionString, hall.Tenant, null, null, cancellationToken);
        await hall.SeedAsync(new TableServiceClient(azurite.ConnectionString), cancellationToken);
        await BroadcastAsync(app, hall, 0, cancellationToken);
        List<double> held = [Held()];
        for (var i = 1; i <= Broadcasts; i++)
        {
            await BroadcastAsync(app, hall, i, cancellationToken);
            held.Add(Held());
        }

        var growth = new Series(held.Skip(1).Select(h => h / held[0]));
        var last = held[^1] / held[0];
        var table = new Table($"memory (P15): {Broadcasts} broadcasts of {scale.Broadcasts} cards after a first one (scaled from 10,000)");
        table.Add("held after the last ÷ after the first", "≤ 1.02", $"{last:F4}", $"{last:F4}", last <= 1.02);
        table.Add("held after any of them ÷ after the first", $"{growth.Median:F4}", $"{growth.Most:F4}");
        table.Add("held after the first, MB", $"{held[0] / 1e6:F2}", "");
        table.Note($"MB held after each: {string.Join(", ", held.Select(h => $"{h / 1e6:F2}"))}.");
        table.Note("Bytes of live objects after a full collection (GC.GetTotalMemory), app, stub and benchmark in one process. The channel is a stub that keeps nothing.");
        return table;
    }

    private static async Task BroadcastAsync(WebApplication app, CityHall hall, int number, CancellationToken cancellationToken)
    {
        var deliveries = app.Services.GetRequiredService<Deliveries>();
        var pulse = app.Services.GetRequiredService<Pulse>();
        var now = app.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var activity = Activity.CreateMessage(PlatformCards.UnknownAction(App.Platform.Localization.Language.Ja), "bench");
        var payload = System.Text.Encoding.UTF8.GetString(activity.ToUtf8Json());
        var planned = hall.People.Select(p => new PlannedDelivery(p.Id, BotReplies.Kind, Conversations.PersonKey(p.Id), now, now.AddHours(1), payload)).ToList();
        var campaign = $"2026-11-24.broadcast.{number}";
        await deliveries.PlanAsync(campaign, planned, 0, cancellationToken);
        var sent = 0;
        while (sent < planned.Count)
        {
            await pulse.BeatAsync(lookAtAll: true, cancellationToken);
            sent = 0;
            await foreach (var row in deliveries.OfAsync(campaign, cancellationToken))
            {
                sent += row.IsOpen ? 0 : row.State == DeliveryState.Sent ? 1 : throw new InvalidOperationException($"A card was not sent: {row.State} {row.Reason}.");
            }
        }
    }

    private static double Held()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static async Task<WebApplication> StartChannelAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var channel = builder.Build();
        channel.MapPost("/v3/conversations/{id}/activities", () => Results.Json(new { id = "1" }, statusCode: 201));
        await channel.StartAsync(cancellationToken);
        return channel;
    }
}
