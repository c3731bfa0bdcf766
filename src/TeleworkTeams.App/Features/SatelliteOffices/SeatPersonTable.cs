using System.Text.Json;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.SatelliteOffices;

namespace TeleworkTeams.App.Features.SatelliteOffices;

/// <summary>What is being changed right now: written before the seats and taken away after them.</summary>
internal sealed record SeatIntent(string Token, DateTimeOffset At, List<StoredBooking> Add, List<StoredBooking> Remove);

/// <summary>
/// All bookings of one person, at every site. PK = tenant, RK = person. One row under one ETag: that somebody sits on two seats at
/// once, at one site or at two, is refused here, and so is one day more than the limit.
/// </summary>
internal sealed class SeatPersonRow : Row
{
    public string PersonId { get; set; } = "";

    /// <summary>As JSON; at most <see cref="SiteLimits.BookingsPerPerson"/> to come, and the last month.</summary>
    public string Bookings { get; set; } = "";

    /// <summary>As JSON; null: nothing is being changed.</summary>
    public string? Intent { get; set; }

    public List<StoredBooking> Read() => Bookings.Length == 0 ? [] : JsonSerializer.Deserialize(Bookings, SeatJson.Default.ListStoredBooking)!;

    public SeatIntent? ReadIntent() => Intent is null ? null : JsonSerializer.Deserialize(Intent, SeatJson.Default.SeatIntent);

    public void Set(List<StoredBooking> bookings) => Bookings = JsonSerializer.Serialize(bookings, SeatJson.Default.ListStoredBooking);

    public void Set(SeatIntent? intent) => Intent = intent is null ? null : JsonSerializer.Serialize(intent, SeatJson.Default.SeatIntent);
}

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
