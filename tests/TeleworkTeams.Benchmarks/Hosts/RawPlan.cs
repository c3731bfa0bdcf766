using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.Telework;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Benchmarks.Load;
using TeleworkTeams.Clients.Storage.Tables;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Benchmarks.Hosts;

/// <summary>The baseline of a section's month: bare Kestrel that makes the same queries with the same client and answers with the days as they are stored.</summary>
internal static class RawPlan
{
    private static readonly DateOnly First = new(2026, 11, 1);

    /// <summary>What a look costs in the storage. The run fails when the app's recorded traffic is another.</summary>
    public static readonly IReadOnlyDictionary<string, int> Operations = new SortedDictionary<string, int>(StringComparer.Ordinal)
    {
        ["GET People"] = 1,
        ["QUERY Leaves"] = 1,
        ["QUERY Telework"] = 1,
    };

    public static async Task<WebApplication> StartAsync(TableServiceClient tables, CityHall hall, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var app = builder.Build();
        app.MapGet("/plan", async (CancellationToken token) => Results.Text(await ReadAsync(tables, hall, token)));
        await app.StartAsync(cancellationToken);
        return app;
    }

    /// <summary>Two half-days of leave for each.</summary>
    public static async Task SeedLeavesAsync(WebApplication app, CityHall hall, CancellationToken cancellationToken)
    {
        var leaves = app.Services.GetRequiredService<LeaveTable>();
        foreach (var (person, i) in hall.People.Select((p, i) => (p, i)))
        {
            await leaves.TryAddAsync(person.SectionId, new Leave(person.Id, First.AddDays(i % 30), LeaveKind.Morning, null, null, person.Id), cancellationToken);
            await leaves.TryAddAsync(person.SectionId, new Leave(person.Id, First.AddDays((i + 7) % 30), LeaveKind.Afternoon, null, null, person.Id), cancellationToken);
        }
    }

    /// <summary>In the app's order: what it reads at once is read at once here, too.</summary>
    private static async Task<string> ReadAsync(TableServiceClient tables, CityHall hall, CancellationToken cancellationToken)
    {
        var person = hall.People[0];
        await tables.GetTableClient(PeopleTable.Table).GetEntityIfExistsAsync<PersonRow>(hall.Tenant, person.Id, cancellationToken: cancellationToken);
        var section = Keys.Of(hall.Tenant, person.SectionId);
        var (first, last) = ("d|20261101", Keys.After("d|20261130"));
        var days = AllAsync<TeleworkDayRow>(tables.GetTableClient(TeleworkTable.Table), TableClient.CreateQueryFilter($"PartitionKey eq {section} and RowKey ge {first} and RowKey lt {last}"), cancellationToken);
        var month = Keys.Of(hall.Tenant, person.SectionId, Keys.Month(First));
        var (from, to) = (Keys.Day(First), Keys.After(Keys.Day(First.AddDays(29))));
        var leaves = await AllAsync<LeaveRow>(tables.GetTableClient(LeaveTable.Table), TableClient.CreateQueryFilter($"PartitionKey eq {month} and RowKey ge {from} and RowKey lt {to}"), cancellationToken);
        return string.Join('\n', (await days).Select(d => $"{d.PersonId} {d.Date}").Concat(leaves.Select(l => $"{l.PersonId} {l.Date}")));
    }

    private static async Task<List<T>> AllAsync<T>(TableClient table, string filter, CancellationToken cancellationToken)
        where T : class, ITableEntity, new()
    {
        List<T> rows = [];
        await foreach (var row in table.QueryAsync<T>(filter, cancellationToken: cancellationToken))
        {
            rows.Add(row);
        }

        return rows;
    }
}
