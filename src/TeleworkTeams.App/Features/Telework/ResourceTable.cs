using System.Globalization;
using System.Text.Json;
using Azure;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>
/// Units of a pool or a loan. PK = tenant|pool; RK = c|yyyyMMdd with how many are held on that day, or h|yyyyMMdd|application for one
/// that holds. The two are written together. Its other partition, tenant|, has the takings under way: RK = application|guid.
/// </summary>
internal sealed class ResourceRow : Row
{
    public int Held { get; set; }

    /// <summary>Of a taking under way: whose application it is for, what it may have taken, and when it began.</summary>
    public string? SectionId { get; set; }

    public string? PersonId { get; set; }

    public string? ApplicationId { get; set; }

    public string? Holds { get; set; }

    public DateTimeOffset? At { get; set; }

    public IReadOnlyList<Hold> ToHolds() => Holds is null ? [] : JsonSerializer.Deserialize(Holds, TeleworkJson.Default.IReadOnlyListHold)!;
}

/// <summary>The rows of the city's pools and loans.</summary>
internal sealed class ResourceTable(TableStore tables, Tenant tenant)
{
    public const string Table = "TeleworkResources";

    private TableClient Rows => tables[Table];

    private string UnderWay => Keys.Of(tenant.Id, "");

    /// <summary>How many are held on each day on which any is, both ends inclusive.</summary>
    public async Task<IReadOnlyDictionary<DateOnly, int>> HeldAsync(string id, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Keys.Of(tenant.Id, id)} and RowKey ge {Count(from)} and RowKey le {Count(to)}");
        Dictionary<DateOnly, int> held = [];
        await foreach (var row in Rows.QueryAsync<ResourceRow>(filter, cancellationToken: cancellationToken))
        {
            held[DateOnly.ParseExact(row.RowKey[2..], "yyyyMMdd", CultureInfo.InvariantCulture)] = row.Held;
        }

        return held;
    }

    /// <summary>Takes one unit for the application; taking it again changes nothing. False: none is free.</summary>
    /// <exception cref="RequestFailedException">409, 412: somebody changed the count meanwhile.</exception>
    public async Task<bool> TryTakeAsync(Hold hold, string applicationId, int limit, CancellationToken cancellationToken)
    {
        var (count, holder) = await ReadAsync(hold, applicationId, cancellationToken);
        if (holder is not null)
        {
            return true;
        }

        if (count.Held >= limit)
        {
            return false;
        }

        count.Held++;
        await Rows.SubmitTransactionAsync([Write(count), new(TableTransactionActionType.Add, New(hold.Id, Holder(hold.Date, applicationId)))], cancellationToken);
        return true;
    }

    /// <summary>Gives the unit back, if the application holds one.</summary>
    /// <exception cref="RequestFailedException">409, 412: somebody changed the count meanwhile.</exception>
    public async Task<bool> ReleaseAsync(Hold hold, string applicationId, CancellationToken cancellationToken)
    {
        var (count, holder) = await ReadAsync(hold, applicationId, cancellationToken);
        if (holder is null)
        {
            return false;
        }

        count.Held--;
        await Rows.SubmitTransactionAsync([Write(count), new(TableTransactionActionType.Delete, holder, holder.ETag)], cancellationToken);
        return true;
    }

    /// <summary>Notes what is going to be taken or given back, so that a crash in between leaves a trace.</summary>
    public async Task<ResourceRow> BeginAsync(ResourceRow noted, CancellationToken cancellationToken)
    {
        (noted.PartitionKey, noted.RowKey) = (UnderWay, Keys.Of(noted.ApplicationId!, Guid.NewGuid().ToString("N")));
        await Rows.AddEntityAsync(noted, cancellationToken);
        return noted;
    }

    public Task EndAsync(ResourceRow noted, CancellationToken cancellationToken) => Rows.DeleteEntityAsync(noted, cancellationToken: cancellationToken);

    /// <summary>What was noted and has not ended.</summary>
    public IAsyncEnumerable<ResourceRow> UnderWayAsync(CancellationToken cancellationToken) =>
        Rows.QueryAsync<ResourceRow>(TableClient.CreateQueryFilter($"PartitionKey eq {UnderWay}"), cancellationToken: cancellationToken);

    private static TableTransactionAction Write(ResourceRow count) => count.ETag == default
        ? new(TableTransactionActionType.Add, count)
        : new(TableTransactionActionType.UpdateReplace, count, count.ETag);

    private static string Digits(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Count(DateOnly date) => $"c|{Digits(date)}";

    private static string Holder(DateOnly date, string applicationId) => $"h|{Digits(date)}|{Keys.Part(applicationId)}";

    private ResourceRow New(string id, string rowKey) => new() { PartitionKey = Keys.Of(tenant.Id, id), RowKey = rowKey };

    private async Task<(ResourceRow Count, ResourceRow? Holder)> ReadAsync(Hold hold, string applicationId, CancellationToken cancellationToken)
    {
        var partition = Keys.Of(tenant.Id, hold.Id);
        var count = Rows.GetEntityIfExistsAsync<ResourceRow>(partition, Count(hold.Date), cancellationToken: cancellationToken);
        var holder = await Rows.GetEntityIfExistsAsync<ResourceRow>(partition, Holder(hold.Date, applicationId), cancellationToken: cancellationToken);
        var found = await count;
        return (found.HasValue ? found.Value! : New(hold.Id, Count(hold.Date)), holder.HasValue ? holder.Value : null);
    }
}
