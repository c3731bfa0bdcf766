using System.Globalization;
using Azure;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>
/// The rows of a section's phone duty: one partition, so that what belongs together changes together or not at all.
/// <c>r</c> rules, <c>d|yyyyMMdd</c> a published day, <c>f|yyyyMM</c> a draft, <c>f|yyyyMMdd</c> a day of it, <c>w|yyyyMMdd|person</c> a wish,
/// <c>s|id</c> a swap, <c>o|yyyyMMdd|id</c> one that is not over, <c>q|yyyyMMdd|shift|person</c> a conflict of which a lead was told.
/// </summary>
internal sealed class DutyTable(TableStore tables, Tenant tenant, DutyCache cache)
{
    public const string Table = "Duty";

    /// <summary>Entities of one transaction.</summary>
    public const int MostTogether = 100;

    private TableClient Rows => tables[Table];

    public string Partition(string sectionId) => Keys.Of(tenant.Id, sectionId);

    public Task<DutyRulesRow?> RulesAsync(string sectionId, CancellationToken cancellationToken) => FindAsync<DutyRulesRow>(sectionId, "r", cancellationToken);

    /// <summary>Published days, both ends inclusive, in order of date: a year is one request, or two.</summary>
    public Task<List<DutyDayRow>> DaysAsync(string sectionId, DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
        BetweenAsync<DutyDayRow>(sectionId, "d", from, to, cancellationToken);

    public Task<DutyDayRow?> DayAsync(string sectionId, DateOnly date, CancellationToken cancellationToken) =>
        FindAsync<DutyDayRow>(sectionId, $"d|{Digits(date)}", cancellationToken);

    /// <summary>The draft of a month and its days, in order of date; none: no draft.</summary>
    public async Task<(DutyDraftRow Draft, List<DutyDraftRow> Days)?> DraftAsync(string sectionId, DateOnly month, CancellationToken cancellationToken)
    {
        var rows = await RangeAsync<DutyDraftRow>(sectionId, DraftKey(month), Keys.After(DraftKey(month)), cancellationToken);
        return rows.FirstOrDefault(r => r.RowKey == DraftKey(month)) is { } draft ? (draft, [.. rows.Where(r => r != draft)]) : null;
    }

    /// <summary>The first day that was ever published; null: none.</summary>
    public async Task<DutyDayRow?> FirstDayAsync(string sectionId, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Partition(sectionId)} and RowKey ge {"d|"} and RowKey lt {Keys.After("d")}");
        await foreach (var row in Rows.QueryAsync<DutyDayRow>(filter, maxPerPage: 1, cancellationToken: cancellationToken))
        {
            return row;
        }

        return null;
    }

    public DutyDraftRow NewDraft(string sectionId, DateOnly month) => New<DutyDraftRow>(sectionId, DraftKey(month));

    public DutyDraftRow NewDraftDay(string sectionId, DateOnly date) => New<DutyDraftRow>(sectionId, $"f|{Digits(date)}");

    public DutyWishRow NewWish(string sectionId, string personId, DateOnly date)
    {
        var row = New<DutyWishRow>(sectionId, $"w|{Digits(date)}|{Keys.Part(personId)}");
        (row.PersonId, row.Date) = (personId, Keys.Date(date));
        return row;
    }

    public Task<List<DutyWishRow>> WishesAsync(string sectionId, DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
        BetweenAsync<DutyWishRow>(sectionId, "w", from, to, cancellationToken);

    public DutyRulesRow NewRules(string sectionId) => New<DutyRulesRow>(sectionId, "r");

    public DutyDayRow NewDay(string sectionId, DateOnly date) => New<DutyDayRow>(sectionId, $"d|{Digits(date)}");

    /// <summary>Writes all or nothing. Whoever changed one of the rows meanwhile makes it fail with 409 or 412. The rows' ETags are new afterwards.</summary>
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
        finally
        {
            cache.Clear();
        }
    }

    /// <summary>For what only its owner writes: the last word counts.</summary>
    public Task PutOrRemoveAsync(Row row, bool isThere, CancellationToken cancellationToken) => isThere
        ? Rows.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken)
        : Rows.DeleteEntityAsync(row.PartitionKey, row.RowKey, ETag.All, cancellationToken);

    /// <summary>Adds the row, or replaces exactly the one that was read.</summary>
    public static TableTransactionAction Put(Row row) => row.ETag == default
        ? new TableTransactionAction(TableTransactionActionType.Add, row)
        : new TableTransactionAction(TableTransactionActionType.UpdateReplace, row, row.ETag);

    /// <summary>Removes exactly the row that was read.</summary>
    public static TableTransactionAction Remove(Row row) => new(TableTransactionActionType.Delete, row, row.ETag);

    public static string Digits(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    public T New<T>(string sectionId, string rowKey)
        where T : Row, new() => new() { PartitionKey = Partition(sectionId), RowKey = rowKey };

    public async Task<T?> FindAsync<T>(string sectionId, string rowKey, CancellationToken cancellationToken)
        where T : Row
    {
        var found = await Rows.GetEntityIfExistsAsync<T>(Partition(sectionId), rowKey, cancellationToken: cancellationToken);
        return found.HasValue ? found.Value : null;
    }

    /// <summary>Rows whose key is <paramref name="prefix"/>, a date, and perhaps more; both dates inclusive.</summary>
    public Task<List<T>> BetweenAsync<T>(string sectionId, string prefix, DateOnly from, DateOnly to, CancellationToken cancellationToken)
        where T : Row => RangeAsync<T>(sectionId, $"{prefix}|{Digits(from)}", Keys.After($"{prefix}|{Digits(to)}"), cancellationToken);

    /// <summary>All rows whose key begins with <paramref name="prefix"/> and the separator.</summary>
    public Task<List<T>> AllAsync<T>(string sectionId, string prefix, CancellationToken cancellationToken)
        where T : Row => RangeAsync<T>(sectionId, $"{prefix}|", Keys.After(prefix), cancellationToken);

    private static string DraftKey(DateOnly month) => month.ToString("'f|'yyyyMM", CultureInfo.InvariantCulture);

    private async Task<List<T>> RangeAsync<T>(string sectionId, string first, string after, CancellationToken cancellationToken)
        where T : Row
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Partition(sectionId)} and RowKey ge {first} and RowKey lt {after}");
        List<T> rows = [];
        await foreach (var row in Rows.QueryAsync<T>(filter, cancellationToken: cancellationToken))
        {
            rows.Add(row);
        }

        return rows;
    }
}
