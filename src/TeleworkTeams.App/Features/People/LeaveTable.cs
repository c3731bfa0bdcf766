using System.Globalization;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.People;

/// <summary>Leave of one person on one day. PK = tenant|section|month, RK = day|person.</summary>
internal sealed class LeaveRow : Row
{
    public string PersonId { get; set; } = "";

    /// <summary>yyyy-MM-dd.</summary>
    public string Date { get; set; } = "";

    public LeaveKind Kind { get; set; }

    /// <summary>HH:mm.</summary>
    public string? From { get; set; }

    /// <summary>HH:mm.</summary>
    public string? To { get; set; }

    public string EnteredBy { get; set; } = "";

    public Leave ToLeave() => new(PersonId, DateOnly.ParseExact(Date, "yyyy-MM-dd", CultureInfo.InvariantCulture), Kind, Time(From), Time(To), EnteredBy);

    private static TimeOnly? Time(string? text) => text is null ? null : TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture);
}

/// <summary>The rows of leave.</summary>
internal sealed class LeaveTable(TableStore tables, Tenant tenant)
{
    public const string Table = "Leaves";

    private TableClient Rows => tables[Table];

    public async Task<Leave?> FindAsync(string sectionId, string personId, DateOnly date, CancellationToken cancellationToken)
    {
        var found = await Rows.GetEntityIfExistsAsync<LeaveRow>(Partition(sectionId, date), Key(personId, date), cancellationToken: cancellationToken);
        return found.HasValue ? found.Value!.ToLeave() : null;
    }

    /// <summary>Leave of the section from <paramref name="from"/> to <paramref name="to"/>, both inclusive.</summary>
    public async Task<List<Leave>> BetweenAsync(string sectionId, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        List<Leave> leaves = [];
        for (var month = new DateOnly(from.Year, from.Month, 1); month <= to; month = month.AddMonths(1))
        {
            var first = Keys.Day(month > from ? month : from);
            var last = Keys.Day(month.AddMonths(1) > to ? to : month.AddMonths(1).AddDays(-1));
            var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Partition(sectionId, month)} and RowKey ge {first} and RowKey lt {Keys.After(last)}");
            await foreach (var row in Rows.QueryAsync<LeaveRow>(filter, cancellationToken: cancellationToken))
            {
                leaves.Add(row.ToLeave());
            }
        }

        return leaves;
    }

    /// <summary>One leave a person and day: a later entry replaces the earlier one.</summary>
    public async Task SetAsync(string sectionId, IEnumerable<Leave> leaves, CancellationToken cancellationToken)
    {
        foreach (var month in leaves.GroupBy(l => Partition(sectionId, l.Date)))
        {
            foreach (var chunk in month.Chunk(100))
            {
                await Rows.SubmitTransactionAsync(
                    chunk.Select(l => new TableTransactionAction(TableTransactionActionType.UpsertReplace, ToRow(sectionId, l))), cancellationToken);
            }
        }
    }

    /// <summary>False: there is one for that person and day.</summary>
    public async Task<bool> TryAddAsync(string sectionId, Leave leave, CancellationToken cancellationToken)
    {
        try
        {
            await Rows.AddEntityAsync(ToRow(sectionId, leave), cancellationToken);
            return true;
        }
        catch (Azure.RequestFailedException e) when (e.Status == 409)
        {
            return false;
        }
    }

    public async Task RemoveAsync(string sectionId, string personId, DateOnly date, CancellationToken cancellationToken) =>
        await Rows.DeleteEntityAsync(Partition(sectionId, date), Key(personId, date), Azure.ETag.All, cancellationToken);

    private LeaveRow ToRow(string sectionId, Leave leave) => new()
    {
        PartitionKey = Partition(sectionId, leave.Date),
        RowKey = Key(leave.PersonId, leave.Date),
        PersonId = leave.PersonId,
        Date = Keys.Date(leave.Date),
        Kind = leave.Kind,
        From = leave.From?.ToString("HH:mm", CultureInfo.InvariantCulture),
        To = leave.To?.ToString("HH:mm", CultureInfo.InvariantCulture),
        EnteredBy = leave.EnteredBy,
    };

    private string Partition(string sectionId, DateOnly date) => Keys.Of(tenant.Id, sectionId, Keys.Month(date));

    private static string Key(string personId, DateOnly date) => Keys.Of(Keys.Day(date), personId);
}
