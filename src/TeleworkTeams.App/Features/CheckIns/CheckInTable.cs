using System.Globalization;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>The rows of check-ins.</summary>
internal sealed class CheckInTable(TableStore tables, Tenant tenant, City city)
{
    public const string Table = "CheckIns";

    private TableClient Rows => tables[Table];

    public async Task<CheckInRow?> FindAsync(string sectionId, string personId, DateOnly date, CancellationToken cancellationToken)
    {
        var found = await Rows.GetEntityIfExistsAsync<CheckInRow>(Partition(sectionId, date), Key(personId, date), cancellationToken: cancellationToken);
        return found.HasValue ? found.Value : null;
    }

    /// <summary>Adds the row, or replaces exactly the one that was read.</summary>
    public async Task WriteAsync(CheckInRow row, CancellationToken cancellationToken)
    {
        if (row.ETag == default)
        {
            await Rows.AddEntityAsync(row, cancellationToken);
        }
        else
        {
            await Rows.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, cancellationToken);
        }
    }

    /// <summary>Adds many rows, a hundred of a partition at a time.</summary>
    public async Task AddTogetherAsync(IEnumerable<CheckInRow> rows, CancellationToken cancellationToken)
    {
        foreach (var chunk in rows.GroupBy(r => r.PartitionKey).SelectMany(g => g.Chunk(100)))
        {
            await Rows.SubmitTransactionAsync(chunk.Select(r => new TableTransactionAction(TableTransactionActionType.Add, r)), cancellationToken);
        }
    }

    public CheckInRow NewRow(string sectionId, string personId, DateOnly date) => new()
    {
        PartitionKey = Partition(sectionId, date),
        RowKey = Key(personId, date),
        PersonId = personId,
        Date = Keys.Date(date),
    };

    /// <summary>Records of the section from <paramref name="from"/> to <paramref name="to"/>, both inclusive; a month is one partition.</summary>
    public async Task<List<CheckInRow>> BetweenAsync(string sectionId, string? personId, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        List<CheckInRow> rows = [];
        if (!city.Calendar.Knows(from) && !city.Calendar.Knows(to))
        {
            // No day outside the calendar was ever recorded.
            return rows;
        }

        for (var month = new DateOnly(from.Year, from.Month, 1); month <= to; month = month.AddMonths(1))
        {
            var first = Keys.Day(month > from ? month : from);
            var last = Keys.After(Keys.Day(month.AddMonths(1) > to ? to : month.AddMonths(1).AddDays(-1)));
            var filter = personId is null
                ? TableClient.CreateQueryFilter($"PartitionKey eq {Partition(sectionId, month)} and RowKey ge {first} and RowKey lt {last}")
                : TableClient.CreateQueryFilter($"PartitionKey eq {Partition(sectionId, month)} and RowKey ge {first} and RowKey lt {last} and PersonId eq {personId}");
            await foreach (var row in Rows.QueryAsync<CheckInRow>(filter, cancellationToken: cancellationToken))
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private string Partition(string sectionId, DateOnly date) => Keys.Of(tenant.Id, sectionId, Keys.Month(date));

    private static string Key(string personId, DateOnly date) => Keys.Of(Keys.Day(date), personId);
}
