using Azure;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;

namespace TeleworkTeams.App.Platform.Time;

/// <summary>The one row of the city's calendar; written under the ETag of what was read.</summary>
internal sealed class CalendarTable(TableStore tables, Tenant tenant)
{
    public const string Table = "Calendar";
    private const string Key = "calendar";

    private TableClient Rows => tables[Table];

    public async Task<CalendarRow?> FindAsync(CancellationToken cancellationToken)
    {
        var found = await Rows.GetEntityIfExistsAsync<CalendarRow>(tenant.Id, Key, cancellationToken: cancellationToken);
        return found.HasValue ? found.Value : null;
    }

    public CalendarRow NewRow() => new() { PartitionKey = tenant.Id, RowKey = Key };

    /// <summary>Fails with 409 or 412 when somebody else was first.</summary>
    public Task SaveAsync(CalendarRow row, CancellationToken cancellationToken) => row.ETag == default
        ? Rows.AddEntityAsync(row, cancellationToken)
        : Rows.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, cancellationToken);
}
