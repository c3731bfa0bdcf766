using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TeleworkTeams.App.Features.CheckIns;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Benchmarks.Load;
using TeleworkTeams.Clients.Storage.Tables;

namespace TeleworkTeams.Benchmarks.Hosts;

/// <summary>
/// The baseline: bare Kestrel that makes the table operations of one check-in with the same client, and nothing else. It reads no activity,
/// decides nothing and draws no card.
/// </summary>
internal static class RawHost
{
    /// <summary>What a press costs in the storage. The run fails when the app's recorded traffic is another.</summary>
    public static readonly IReadOnlyDictionary<string, int> Operations = new SortedDictionary<string, int>(StringComparer.Ordinal)
    {
        ["GET CheckIns"] = 1,
        ["GET Conversations"] = 1,
        ["GET Deliveries"] = 1,
        ["GET Leaves"] = 1,
        ["GET People"] = 1,
        ["POST CheckIns"] = 1,
    };

    public static async Task<WebApplication> StartAsync(TableServiceClient tables, CityHall hall, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var app = builder.Build();
        app.MapPost("/{index:int}", async (int index, HttpContext context) =>
        {
            await SubmitAsync(tables, hall, hall.People[index], context.RequestAborted);
            return Results.Ok();
        });
        await app.StartAsync(cancellationToken);
        return app;
    }

    /// <summary>In the app's order: what it reads at once is read at once here, too.</summary>
    private static async Task SubmitAsync(TableServiceClient tables, CityHall hall, Staff person, CancellationToken cancellationToken)
    {
        await tables.GetTableClient(PeopleTable.Table).GetEntityIfExistsAsync<PersonRow>(hall.Tenant, person.Id, cancellationToken: cancellationToken);
        var heard = tables.GetTableClient(Conversations.Table).GetEntityIfExistsAsync<ConversationRow>(hall.Tenant, Conversations.PersonKey(person.Id), cancellationToken: cancellationToken);
        var checkIns = tables.GetTableClient(CheckInTable.Table);
        var row = checkIns.GetEntityIfExistsAsync<CheckInRow>(hall.CheckInPartition(person), CityHall.CheckInKey(person), cancellationToken: cancellationToken);
        var leave = tables.GetTableClient(LeaveTable.Table).GetEntityIfExistsAsync<LeaveRow>(
            Keys.Of(hall.Tenant, person.SectionId, Keys.Month(CityHall.Date)), CityHall.CheckInKey(person), cancellationToken: cancellationToken);
        await Task.WhenAll(row, leave);
        await checkIns.AddEntityAsync(hall.Report(person, DateTimeOffset.UtcNow), cancellationToken);
        await tables.GetTableClient(Deliveries.RowTable).GetEntityIfExistsAsync<DeliveryRow>(hall.DeliveryPartition(person), person.Id, cancellationToken: cancellationToken);
        await heard;
    }
}
