using System.Globalization;
using System.Text.Json;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.SatelliteOffices;

namespace TeleworkTeams.App.Features.SatelliteOffices;

/// <summary>The rows of seats by day.</summary>
internal sealed class SeatDayTable(TableStore tables, Tenant tenant)
{
    public const string Table = "SeatDays";

    private TableClient Rows => tables[Table];

    /// <summary>The rows of a day; a seat that was never booked that day has none.</summary>
    public async Task<List<SeatDayRow>> OfDayAsync(SiteDayKey day, CancellationToken cancellationToken)
    {
        var partition = Partition(day);
        List<SeatDayRow> rows = [];
        await foreach (var row in Rows.QueryAsync<SeatDayRow>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), cancellationToken: cancellationToken))
        {
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>Rows of the site from <paramref name="from"/> to <paramref name="to"/>, both inclusive: one request for a week.</summary>
    public async Task<List<SeatDayRow>> BetweenAsync(string siteId, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var (first, last) = (Partition(new(siteId, from)), Partition(new(siteId, to)));
        List<SeatDayRow> rows = [];
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {first} and PartitionKey le {last}");
        await foreach (var row in Rows.QueryAsync<SeatDayRow>(filter, cancellationToken: cancellationToken))
        {
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>Changes seats of one day together or not at all, each under the ETag it was read with; 409 and 412 are thrown.</summary>
    public async Task WriteAsync(SiteDayKey day, IReadOnlyList<SeatDayRow> read, IReadOnlyList<StoredBooking> add, IReadOnlyList<StoredBooking> remove, CancellationToken cancellationToken)
    {
        List<TableTransactionAction> actions = [];
        foreach (var seat in add.Concat(remove).Select(b => b.Seat).Distinct())
        {
            var row = read.FirstOrDefault(r => r.RowKey == Keys.Part(seat)) ?? new SeatDayRow { PartitionKey = Partition(day), RowKey = Keys.Part(seat) };
            var changed = new SeatDayRow { PartitionKey = row.PartitionKey, RowKey = row.RowKey };
            var gone = remove.Select(r => r.Id).ToHashSet();
            changed.Set([.. row.Read().Where(b => !gone.Contains(b.Id)), .. add.Where(b => b.Seat == seat)]);
            actions.Add(row.ETag == default
                ? new TableTransactionAction(TableTransactionActionType.Add, changed)
                : new TableTransactionAction(TableTransactionActionType.UpdateReplace, changed, row.ETag));
        }

        if (actions is [{ ActionType: TableTransactionActionType.Add } only])
        {
            await Rows.AddEntityAsync((SeatDayRow)only.Entity, cancellationToken);
        }
        else if (actions is [var single])
        {
            await Rows.UpdateEntityAsync((SeatDayRow)single.Entity, single.ETag, TableUpdateMode.Replace, cancellationToken);
        }
        else if (actions.Count > 0)
        {
            await Rows.SubmitTransactionAsync(actions, cancellationToken);
        }
    }

    /// <summary>Removes what was booked before <paramref name="before"/>, exclusive.</summary>
    public async Task ForgetAsync(string siteId, DateOnly before, CancellationToken cancellationToken)
    {
        var rows = await BetweenAsync(siteId, DateOnly.MinValue, before.AddDays(-1), cancellationToken);
        foreach (var chunk in rows.GroupBy(r => r.PartitionKey).SelectMany(g => g.Chunk(100)))
        {
            await Rows.SubmitTransactionAsync(chunk.Select(r => new TableTransactionAction(TableTransactionActionType.Delete, r, Azure.ETag.All)), cancellationToken);
        }
    }

    /// <summary>The date in a row's partition key.</summary>
    public static DateOnly DateOf(SeatDayRow row) => DateOnly.ParseExact(row.PartitionKey[^10..], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Partition(SiteDayKey day) => Keys.Of(tenant.Id, day.SiteId, Keys.Date(day.Date));
}
