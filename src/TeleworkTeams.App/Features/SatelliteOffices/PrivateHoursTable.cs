using System.Globalization;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;

namespace TeleworkTeams.App.Features.SatelliteOffices;

/// <summary>Hours at a private operator's site (S-125): no seat, one row for a person, a day and a site. PK = tenant|month, RK = day|person|site.</summary>
internal sealed class PrivateHoursRow : Row
{
    public string PersonId { get; set; } = "";

    public string SiteId { get; set; } = "";

    /// <summary>yyyy-MM-dd.</summary>
    public string Date { get; set; } = "";

    /// <summary>HH:mm.</summary>
    public string From { get; set; } = "";

    /// <summary>HH:mm, exclusive.</summary>
    public string To { get; set; } = "";

    public int Minutes => (int)(Clock(To) - Clock(From)).TotalMinutes;

    private static TimeOnly Clock(string text) => TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture);
}

/// <summary>The rows of hours; a month of the whole city is one partition.</summary>
internal sealed class PrivateHoursTable(TableStore tables, Tenant tenant)
{
    public const string Table = "PrivateHours";

    private TableClient Rows => tables[Table];

    /// <summary>A later entry for the same day and site replaces the earlier one of the same person.</summary>
    public async Task SetAsync(string personId, string siteId, DateOnly date, TimeOnly from, TimeOnly to, CancellationToken cancellationToken) =>
        await Rows.UpsertEntityAsync(
            new PrivateHoursRow
            {
                PartitionKey = Keys.Of(tenant.Id, Keys.Month(date)),
                RowKey = Keys.Of(Keys.Day(date), personId, siteId),
                PersonId = personId,
                SiteId = siteId,
                Date = Keys.Date(date),
                From = from.ToString("HH:mm", CultureInfo.InvariantCulture),
                To = to.ToString("HH:mm", CultureInfo.InvariantCulture),
            },
            TableUpdateMode.Replace, cancellationToken);

    public async Task RemoveAsync(string personId, string siteId, DateOnly date, CancellationToken cancellationToken) =>
        await Rows.DeleteEntityAsync(Keys.Of(tenant.Id, Keys.Month(date)), Keys.Of(Keys.Day(date), personId, siteId), Azure.ETag.All, cancellationToken);

    public async Task<List<PrivateHoursRow>> OfMonthAsync(DateOnly month, CancellationToken cancellationToken)
    {
        List<PrivateHoursRow> rows = [];
        await foreach (var row in Rows.QueryAsync<PrivateHoursRow>(TableClient.CreateQueryFilter($"PartitionKey eq {Keys.Of(tenant.Id, Keys.Month(month))}"), cancellationToken: cancellationToken))
        {
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>Removes the months that end before <paramref name="before"/>.</summary>
    public async Task ForgetAsync(DateOnly before, CancellationToken cancellationToken)
    {
        var (first, last) = (Keys.Of(tenant.Id, "0"), Keys.Of(tenant.Id, Keys.Month(before)));
        List<PrivateHoursRow> rows = [];
        await foreach (var row in Rows.QueryAsync<PrivateHoursRow>(TableClient.CreateQueryFilter($"PartitionKey ge {first} and PartitionKey lt {last}"), cancellationToken: cancellationToken))
        {
            rows.Add(row);
        }

        foreach (var chunk in rows.GroupBy(r => r.PartitionKey).SelectMany(g => g.Chunk(100)))
        {
            await Rows.SubmitTransactionAsync(chunk.Select(r => new TableTransactionAction(TableTransactionActionType.Delete, r, Azure.ETag.All)), cancellationToken);
        }
    }
}
