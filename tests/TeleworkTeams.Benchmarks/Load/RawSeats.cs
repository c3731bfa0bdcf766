using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.SatelliteOffices;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Clients.Storage.Tables;

namespace TeleworkTeams.Benchmarks.Load;

/// <summary>The table operations of one booking, in the app's order, on rows that nobody else wants.</summary>
internal sealed class RawSeats(TableServiceClient tables, string tenant)
{
    private readonly TableClient _people = tables.GetTableClient(SeatPersonTable.Table);
    private readonly TableClient _days = tables.GetTableClient(SeatDayTable.Table);
    private readonly TableClient _leaves = tables.GetTableClient(LeaveTable.Table);

    public async Task BookAsync(string personId, string sectionId, DateOnly date, int number, CancellationToken cancellationToken)
    {
        var found = await _people.GetEntityIfExistsAsync<SeatPersonRow>($"{tenant}-raw", personId, cancellationToken: cancellationToken);
        var person = found.HasValue ? found.Value! : new SeatPersonRow { PartitionKey = $"{tenant}-raw", RowKey = personId, PersonId = personId };
        var day = Keys.Of($"{tenant}-raw", "races", Keys.Date(date));
        await ReadAsync<SeatDayRow>(_days, TableClient.CreateQueryFilter($"PartitionKey eq {day}"), cancellationToken);
        var (month, first, last) = (Keys.Of(tenant, sectionId, Keys.Month(date)), Keys.Day(date), Keys.After(Keys.Day(date)));
        await ReadAsync<LeaveRow>(_leaves, TableClient.CreateQueryFilter($"PartitionKey eq {month} and RowKey ge {first} and RowKey lt {last}"), cancellationToken);

        var booking = new StoredBooking($"{date:yyyyMMdd}.{number}", personId, "races", $"s{number}", date, new(8, 30), new(12, 0), null, CityHall.Morning);
        var bookings = person.Read();
        person.Set(new SeatIntent("raw", CityHall.Morning, [booking], []));
        await WriteAsync(person, cancellationToken);
        var seat = new SeatDayRow { PartitionKey = day, RowKey = $"s{number}" };
        seat.Set([booking]);
        await _days.AddEntityAsync(seat, cancellationToken);
        person.Set([.. bookings, booking]);
        person.Set((SeatIntent?)null);
        await WriteAsync(person, cancellationToken);
    }

    private async Task WriteAsync(SeatPersonRow row, CancellationToken cancellationToken)
    {
        var answer = row.ETag == default
            ? await _people.AddEntityAsync(row, cancellationToken)
            : await _people.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, cancellationToken);
        row.ETag = answer.Headers.ETag ?? throw new InvalidOperationException("The storage gave no ETag.");
    }

    private static async Task ReadAsync<T>(TableClient table, string filter, CancellationToken cancellationToken)
        where T : class, ITableEntity, new()
    {
        await foreach (var _ in table.QueryAsync<T>(filter, cancellationToken: cancellationToken))
        {
        }
    }
}
