using System.Text.Json;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.SatelliteOffices;

namespace TeleworkTeams.App.Features.SatelliteOffices;

/// <summary>The rows of people with seats.</summary>
internal sealed class SeatPersonTable(TableStore tables, Tenant tenant)
{
    public const string Table = "SeatPeople";

    private TableClient Rows => tables[Table];

    /// <summary>The row, or a new one without an ETag.</summary>
    public async Task<SeatPersonRow> ReadAsync(string personId, CancellationToken cancellationToken)
    {
        var found = await Rows.GetEntityIfExistsAsync<SeatPersonRow>(tenant.Id, Keys.Part(personId), cancellationToken: cancellationToken);
        return found.HasValue ? found.Value! : new SeatPersonRow { PartitionKey = tenant.Id, RowKey = Keys.Part(personId), PersonId = personId };
    }

    /// <summary>Everybody's.</summary>
    public async Task<List<SeatPersonRow>> AllAsync(CancellationToken cancellationToken)
    {
        List<SeatPersonRow> rows = [];
        await foreach (var row in Rows.QueryAsync<SeatPersonRow>(TableClient.CreateQueryFilter($"PartitionKey eq {tenant.Id}"), cancellationToken: cancellationToken))
        {
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>Adds the row, or replaces exactly the one that was read; afterwards the row can be written again.</summary>
    public async Task WriteAsync(SeatPersonRow row, CancellationToken cancellationToken)
    {
        var response = row.ETag == default
            ? await Rows.AddEntityAsync(row, cancellationToken)
            : await Rows.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, cancellationToken);
        row.ETag = response.Headers.ETag ?? throw new InvalidOperationException("The storage gave no ETag.");
    }
}
