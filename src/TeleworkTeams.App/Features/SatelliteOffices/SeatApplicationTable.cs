using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;

namespace TeleworkTeams.App.Features.SatelliteOffices;

/// <summary>Whose seats an application holds. PK = tenant, RK = application. Written before the seats; one too many does no harm.</summary>
internal sealed class SeatApplicationRow : Row
{
    public string ApplicationId { get; set; } = "";

    public string PersonId { get; set; } = "";

    public DateTimeOffset At { get; set; }
}

/// <summary>The rows of applications with seats.</summary>
internal sealed class SeatApplicationTable(TableStore tables, Tenant tenant)
{
    public const string Table = "SeatApplications";

    private TableClient Rows => tables[Table];

    public async Task<string?> PersonOfAsync(string applicationId, CancellationToken cancellationToken)
    {
        var found = await Rows.GetEntityIfExistsAsync<SeatApplicationRow>(tenant.Id, Keys.Part(applicationId), cancellationToken: cancellationToken);
        return found.HasValue ? found.Value!.PersonId : null;
    }

    public async Task SetAsync(string applicationId, string personId, DateTimeOffset now, CancellationToken cancellationToken) =>
        await Rows.UpsertEntityAsync(
            new SeatApplicationRow { PartitionKey = tenant.Id, RowKey = Keys.Part(applicationId), ApplicationId = applicationId, PersonId = personId, At = now },
            TableUpdateMode.Replace, cancellationToken);

    public async Task RemoveAsync(SeatApplicationRow row, CancellationToken cancellationToken)
    {
        try
        {
            await Rows.DeleteEntityAsync(row.PartitionKey, row.RowKey, row.ETag, cancellationToken);
        }
        catch (Azure.RequestFailedException e) when (e.Status == 412)
        {
            // Seats are held for it again.
        }
    }

    public async Task<List<SeatApplicationRow>> AllAsync(CancellationToken cancellationToken)
    {
        List<SeatApplicationRow> rows = [];
        await foreach (var row in Rows.QueryAsync<SeatApplicationRow>(TableClient.CreateQueryFilter($"PartitionKey eq {tenant.Id}"), cancellationToken: cancellationToken))
        {
            rows.Add(row);
        }

        return rows;
    }
}
