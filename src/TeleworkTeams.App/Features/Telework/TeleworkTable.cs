using System.Globalization;
using Azure;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>The rows of a section's telework: one partition, so that an application and the days it holds change together or not at all.</summary>
internal sealed class TeleworkTable(TableStore tables, Tenant tenant)
{
    public const string Table = "Telework";

    /// <summary>Marks of an application that are kept: more than anybody reads, and its row stays small.</summary>
    public const int MostMarks = 40;

    private TableClient Rows => tables[Table];

    public string Partition(string sectionId) => Keys.Of(tenant.Id, sectionId);

    public Task<ApplicationRow?> FindAsync(string sectionId, string personId, string id, CancellationToken cancellationToken) =>
        FindAsync<ApplicationRow>(sectionId, Keys.Of("a", personId, id), cancellationToken);

    public Task<ApplicantRow?> ApplicantAsync(string sectionId, string personId, CancellationToken cancellationToken) =>
        FindAsync<ApplicantRow>(sectionId, Keys.Of("p", personId), cancellationToken);

    /// <summary>Whose application that is; null: there is none in the section.</summary>
    public async Task<string?> PersonOfAsync(string sectionId, string id, CancellationToken cancellationToken) =>
        (await FindAsync<TeleworkIndexRow>(sectionId, Keys.Of("i", id), cancellationToken))?.PersonId;

    /// <summary>All applications of a person, in no order.</summary>
    public Task<List<ApplicationRow>> OfPersonAsync(string sectionId, string personId, CancellationToken cancellationToken) =>
        RangeAsync<ApplicationRow>(sectionId, Keys.Of("a", personId), cancellationToken);

    /// <summary>Where the waiting ones are, the soonest first day first.</summary>
    public Task<List<TeleworkIndexRow>> WaitingAsync(string sectionId, CancellationToken cancellationToken) =>
        RangeAsync<TeleworkIndexRow>(sectionId, "w", cancellationToken);

    /// <summary>Days of the section, or of one person in it, both ends inclusive, in order of date.</summary>
    public async Task<List<TeleworkDayRow>> DaysAsync(string sectionId, string? personId, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var partition = Partition(sectionId);
        var (first, last) = ($"d|{Digits(from)}", Keys.After($"d|{Digits(to)}"));
        var filter = personId is null
            ? TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {first} and RowKey lt {last}")
            : TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {first} and RowKey lt {last} and PersonId eq {personId}");
        List<TeleworkDayRow> rows = [];
        await foreach (var row in Rows.QueryAsync<TeleworkDayRow>(filter, cancellationToken: cancellationToken))
        {
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>Writes all or nothing. Whoever changed one of the rows meanwhile makes it fail with 409 or 412.</summary>
    public async Task WriteAsync(IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        try
        {
            var answers = await Rows.SubmitTransactionAsync(actions, cancellationToken);
            foreach (var (action, answer) in actions.Zip(answers.Value))
            {
                action.Entity.ETag = answer.Headers.ETag ?? action.Entity.ETag;
            }
        }
        catch (TableTransactionFailedException e) when (e.Status == 404)
        {
            // A row that was read is gone: somebody else was first, as with 412.
            throw new RequestFailedException(412, e.Message, e.ErrorCode, e);
        }
    }

    public ApplicationRow NewRow(string sectionId, string personId, string id) => New<ApplicationRow>(sectionId, Keys.Of("a", personId, id));

    public ApplicantRow NewApplicant(string sectionId, string personId) => New<ApplicantRow>(sectionId, Keys.Of("p", personId));

    public TeleworkDayRow NewDay(string sectionId, string personId, DateOnly date)
    {
        var row = New<TeleworkDayRow>(sectionId, $"d|{Digits(date)}|{Keys.Part(personId)}");
        (row.PersonId, row.Date) = (personId, Keys.Date(date));
        return row;
    }

    public TeleworkIndexRow NewIndex(TeleworkApplication application) => Index(application, Keys.Of("i", application.Id));

    public TeleworkIndexRow WaitingRow(TeleworkApplication application) =>
        Index(application, $"w|{Digits(application.Draft.Days[0].Date)}|{Keys.Of(application.PersonId, application.Id)}");

    private static string Digits(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private TeleworkIndexRow Index(TeleworkApplication application, string rowKey)
    {
        var row = New<TeleworkIndexRow>(application.SectionId, rowKey);
        (row.Id, row.PersonId) = (application.Id, application.PersonId);
        return row;
    }

    private T New<T>(string sectionId, string rowKey)
        where T : Row, new() => new() { PartitionKey = Partition(sectionId), RowKey = rowKey };

    private async Task<T?> FindAsync<T>(string sectionId, string rowKey, CancellationToken cancellationToken)
        where T : Row
    {
        var found = await Rows.GetEntityIfExistsAsync<T>(Partition(sectionId), rowKey, cancellationToken: cancellationToken);
        return found.HasValue ? found.Value : null;
    }

    private async Task<List<T>> RangeAsync<T>(string sectionId, string prefix, CancellationToken cancellationToken)
        where T : Row
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Partition(sectionId)} and RowKey ge {prefix + "|"} and RowKey lt {Keys.After(prefix)}");
        List<T> rows = [];
        await foreach (var row in Rows.QueryAsync<T>(filter, cancellationToken: cancellationToken))
        {
            rows.Add(row);
        }

        return rows;
    }
}
