using System.Globalization;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>The record of a person and a local date. PK = tenant|section|month, RK = day|person: the key alone keeps it single.</summary>
internal sealed class CheckInRow : Row
{
    public string PersonId { get; set; } = "";

    /// <summary>yyyy-MM-dd.</summary>
    public string Date { get; set; } = "";

    public Place? Place { get; set; }

    public DateTimeOffset? StartedAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    public string? Plan { get; set; }

    public string? Result { get; set; }

    public string? Deliverable { get; set; }

    public DateTimeOffset? MiddayAt { get; set; }

    /// <summary>Origins, interruptions and history as JSON: they change together with the record or not at all.</summary>
    public string Details { get; set; } = "";

    /// <summary>What <see cref="Details"/> cannot hold: a property takes 64 KiB.</summary>
    public string? Details2 { get; set; }

    /// <inheritdoc cref="Details2"/>
    public string? Details3 { get; set; }

    /// <inheritdoc cref="Details2"/>
    public string? Details4 { get; set; }

    /// <inheritdoc cref="Details2"/>
    public string? Details5 { get; set; }

    /// <summary>When the manager asked once; null: not yet.</summary>
    public DateTimeOffset? AskedAt { get; set; }

    public CheckIn ToCheckIn(OfficeZone zone)
    {
        var details = CheckInDetails.Parse(string.Concat([Details, Details2, Details3, Details4, Details5]));
        return new CheckIn
        {
            PersonId = PersonId,
            Date = DateOnly.ParseExact(Date, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Place = Place,
            StartedAt = zone.Local(StartedAt),
            EndedAt = zone.Local(EndedAt),
            StartOrigin = details.StartOrigin,
            EndOrigin = details.EndOrigin,
            Plan = Plan,
            Result = Result,
            Deliverable = Deliverable is null ? null : new Uri(Deliverable),
            Report = details.Report,
            Acknowledgement = details.Acknowledgement,
            MiddayAt = zone.Local(MiddayAt),
            Interruptions = details.Interruptions,
            History = details.History,
        };
    }

    public void Set(CheckIn record)
    {
        Place = record.Place;
        StartedAt = record.StartedAt;
        EndedAt = record.EndedAt;
        Plan = record.Plan;
        Result = record.Result;
        Deliverable = record.Deliverable?.AbsoluteUri;
        MiddayAt = record.MiddayAt;
        var parts = CheckInDetails.Of(record).ToJson().Chunk(CheckInDetails.PartLength).Select(part => new string(part)).ToArray();
        (Details, Details2, Details3, Details4, Details5) = (
            parts[0], parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2), parts.ElementAtOrDefault(3), parts.ElementAtOrDefault(4));
    }
}

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
