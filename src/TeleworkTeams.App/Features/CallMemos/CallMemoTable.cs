using System.Globalization;
using Azure;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.CallMemos;

namespace TeleworkTeams.App.Features.CallMemos;

/// <summary>The rows of memos.</summary>
internal sealed class CallMemoTable(TableStore tables, Tenant tenant)
{
    public const string Table = "CallMemos";

    private TableClient Rows => tables[Table];

    public Task<CallMemoRow?> FindAsync(string writerId, string id, CancellationToken cancellationToken) =>
        FindAsync<CallMemoRow>(Partition(writerId), Keys.Of("m", id), cancellationToken);

    /// <summary>The memo of that id which the person wrote or has held; of both, the one that they wrote.</summary>
    public async Task<CallMemoRow?> OfPersonAsync(string personId, string id, CancellationToken cancellationToken)
    {
        var written = FindAsync(personId, id, cancellationToken);
        var pointers = RangeAsync<MemoPointerRow>(Partition(personId), Keys.Of("p", id), cancellationToken);
        return await written ?? ((await pointers) is [var pointer, ..] ? await FindAsync(pointer.WriterId, id, cancellationToken) : null);
    }

    /// <summary>All memos that the person wrote, in no order.</summary>
    public Task<List<CallMemoRow>> WrittenAsync(string writerId, CancellationToken cancellationToken) => RangeAsync<CallMemoRow>(Partition(writerId), "m", cancellationToken);

    /// <summary>Where the memos are that the person has held.</summary>
    public Task<List<MemoPointerRow>> PointersAsync(string personId, CancellationToken cancellationToken) => RangeAsync<MemoPointerRow>(Partition(personId), "p", cancellationToken);

    /// <summary>Adds the row or replaces the one that was read.</summary>
    /// <exception cref="RequestFailedException">409, 412: somebody else was first.</exception>
    public Task WriteAsync(CallMemoRow row, CancellationToken cancellationToken) => row.ETag == default
        ? Rows.AddEntityAsync(row, cancellationToken)
        : Rows.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, cancellationToken);

    public CallMemoRow NewRow(CallMemo memo, string sectionId) => new() { PartitionKey = Partition(memo.WriterId), RowKey = Keys.Of("m", memo.Id), SectionId = sectionId };

    /// <summary>Repeating it changes nothing.</summary>
    public Task PointAsync(CallMemo memo, string personId, CancellationToken cancellationToken) => Rows.UpsertEntityAsync(
        new MemoPointerRow { PartitionKey = Partition(personId), RowKey = PointerKey(memo), Id = memo.Id, WriterId = memo.WriterId, TakenAt = memo.TakenAt },
        TableUpdateMode.Replace, cancellationToken);

    /// <summary>Repeating it changes nothing.</summary>
    public Task CountAsync(CallMemo memo, string sectionId, DateOnly date, CancellationToken cancellationToken) => Rows.UpsertEntityAsync(
        new TakenCallRow
        {
            PartitionKey = Ledger(sectionId), RowKey = $"w|{Digits(date)}|{Keys.Of(memo.WriterId, memo.Id)}", WriterId = memo.WriterId, AddresseeId = memo.AddresseeId, TakenAt = memo.TakenAt,
        },
        TableUpdateMode.Replace, cancellationToken);

    /// <summary>Calls taken by people of the section, both ends inclusive.</summary>
    public Task<List<TakenCallRow>> TakenAsync(string sectionId, DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
        BetweenAsync<TakenCallRow>(Ledger(sectionId), $"w|{Digits(from)}", Keys.After($"w|{Digits(to)}"), cancellationToken);

    /// <summary>Calls taken before the day in the section.</summary>
    public Task<List<TakenCallRow>> TakenBeforeAsync(string sectionId, DateOnly date, CancellationToken cancellationToken) =>
        BetweenAsync<TakenCallRow>(Ledger(sectionId), "w|", $"w|{Digits(date)}", cancellationToken);

    /// <summary>Repeating it changes nothing.</summary>
    public Task WatchAsync(string writerId, string id, DateTimeOffset at, CancellationToken cancellationToken) => Rows.UpsertEntityAsync(
        new MemoWatchRow { PartitionKey = Watch, RowKey = $"{Second(at)}|{Keys.Of(writerId, id)}", Id = id, WriterId = writerId }, TableUpdateMode.Replace, cancellationToken);

    public Task<List<MemoWatchRow>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        BetweenAsync<MemoWatchRow>(Watch, "0", Keys.After(Second(now)), cancellationToken);

    /// <summary>Removes the row if it still is as it was read. Whoever wrote it since wants it to stay.</summary>
    public async Task RemoveAsync(Row row, CancellationToken cancellationToken)
    {
        try
        {
            await Rows.DeleteEntityAsync(row, row.ETag, cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412)
        {
        }
    }

    public async Task RemovePointersAsync(CallMemo memo, CancellationToken cancellationToken)
    {
        foreach (var personId in memo.Holders.Distinct())
        {
            await RemoveAsync(new MemoPointerRow { PartitionKey = Partition(personId), RowKey = PointerKey(memo), ETag = ETag.All }, cancellationToken);
        }
    }

    private string Watch => Keys.Of(tenant.Id, "watch", "memos");

    private string Partition(string personId) => Keys.Of(tenant.Id, personId);

    private string Ledger(string sectionId) => Keys.Of(tenant.Id, "s", sectionId);

    private static string PointerKey(CallMemo memo) => Keys.Of("p", memo.Id, memo.WriterId);

    private static string Digits(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Second(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);

    private async Task<T?> FindAsync<T>(string partition, string rowKey, CancellationToken cancellationToken)
        where T : Row
    {
        var found = await Rows.GetEntityIfExistsAsync<T>(partition, rowKey, cancellationToken: cancellationToken);
        return found.HasValue ? found.Value : null;
    }

    private Task<List<T>> RangeAsync<T>(string partition, string prefix, CancellationToken cancellationToken)
        where T : Row => BetweenAsync<T>(partition, prefix + "|", Keys.After(prefix), cancellationToken);

    private async Task<List<T>> BetweenAsync<T>(string partition, string from, string before, CancellationToken cancellationToken)
        where T : Row
    {
        List<T> rows = [];
        await foreach (var row in Rows.QueryAsync<T>(TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {before}"), cancellationToken: cancellationToken))
        {
            rows.Add(row);
        }

        return rows;
    }
}
