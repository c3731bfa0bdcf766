using Azure;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;

namespace TeleworkTeams.App.Platform.Delivery;

/// <summary>One planned delivery of a campaign.</summary>
/// <param name="RowKey">Deterministic: planning the same again changes nothing.</param>
/// <param name="Recipient">Key of the conversation.</param>
internal sealed record PlannedDelivery(string RowKey, string Kind, string Recipient, DateTimeOffset DueAt, DateTimeOffset ExpiresAt, string Payload = "");

/// <summary>Writes delivery rows: the intent first, the sending later.</summary>
internal sealed class Deliveries(TableStore tables, Tenant tenant, DeliverySignal signal, KnownCampaigns known, TimeProvider time)
{
    public const string RowTable = "Deliveries";
    public const string CampaignTable = "Campaigns";

    /// <summary>A campaign that is added to all day long (answers to messages) is opened for longer once in a while, not each time.</summary>
    private static readonly TimeSpan OpenLonger = TimeSpan.FromMinutes(30);

    private TableClient Rows => tables[RowTable];

    private TableClient Campaigns => tables[CampaignTable];

    public string Partition(string campaign) => Keys.Of(tenant.Id, campaign);

    /// <summary>Plans deliveries under deterministic keys. Returns how many were new.</summary>
    public async Task<int> PlanAsync(string campaign, IReadOnlyCollection<PlannedDelivery> planned, long fence, CancellationToken cancellationToken)
    {
        if (planned.Count == 0)
        {
            return 0;
        }

        await OpenAsync(campaign, planned.Max(p => p.ExpiresAt), fence, cancellationToken);
        var added = 0;
        foreach (var chunk in planned.Chunk(100))
        {
            added += await AddAsync([.. chunk.Select(p => NewRow(campaign, p))], cancellationToken);
        }

        signal.Raise(Keys.Part(campaign));
        return added;
    }

    /// <summary>
    /// Arms a row that stands for one message: sends it if it was never sent, else updates the message in place. News that come
    /// while it is being sent are not lost: the revision rises and the worker leaves the row armed.
    /// </summary>
    public async Task ArmAsync(string campaign, PlannedDelivery planned, bool onlyIfSent, CancellationToken cancellationToken)
    {
        var armed = await Optimistic.RunAsync<bool>(async token =>
        {
            var found = await FindAsync(campaign, planned.RowKey, token);
            if (found?.ActivityId is null && onlyIfSent)
            {
                // The card may have been rendered a moment ago from older facts: the worker sees the revision and updates it.
                return found?.State == DeliveryState.Sending && await ReviseAsync(found, token);
            }

            if (found is { State: DeliveryState.Pending, Attempt: 0 } && found.Kind == planned.Kind && found.DueAt <= planned.DueAt && found.ExpiresAt >= planned.ExpiresAt)
            {
                // It is claimed before it is rendered, so it will be rendered from what is stored by now: many who report at once race for nothing.
                return true;
            }

            await OpenAsync(campaign, planned.ExpiresAt, 0, token);
            if (found is null)
            {
                await Rows.AddEntityAsync(NewRow(campaign, planned), token);
                return true;
            }

            found.Revision++;
            found.Attempt = 0;
            found.Kind = planned.Kind;
            found.ExpiresAt = planned.ExpiresAt;
            if (found.State is not (DeliveryState.Sending or DeliveryState.Unknown))
            {
                found.DueAt = found.State == DeliveryState.Pending && found.DueAt < planned.DueAt ? found.DueAt : planned.DueAt;
                found.State = DeliveryState.Pending;
            }

            await Rows.UpdateEntityAsync(found, found.ETag, TableUpdateMode.Replace, token);
            return true;
        }, cancellationToken);
        if (armed)
        {
            signal.Raise(Keys.Part(campaign));
        }
    }

    public async Task<DeliveryRow?> FindAsync(string campaign, string rowKey, CancellationToken cancellationToken)
    {
        var found = await Rows.GetEntityIfExistsAsync<DeliveryRow>(Partition(campaign), rowKey, cancellationToken: cancellationToken);
        return found.HasValue ? found.Value : null;
    }

    /// <summary>
    /// Whether anything was ever planned in the campaign. What another replica has planned within the last two seconds may not be known
    /// yet; before a message of it stands in anybody's chat, it is.
    /// </summary>
    public async Task<bool> IsKnownAsync(string campaign, CancellationToken cancellationToken)
    {
        var key = Keys.Part(campaign);
        if (known.Find(key) is { } isKnown)
        {
            return isKnown;
        }

        var found = await Campaigns.GetEntityIfExistsAsync<CampaignRow>(tenant.Id, key, cancellationToken: cancellationToken);
        return known.Set(key, found.HasValue);
    }

    /// <summary>All rows of a campaign.</summary>
    public IAsyncEnumerable<DeliveryRow> OfAsync(string campaign, CancellationToken cancellationToken) =>
        Rows.QueryAsync<DeliveryRow>(TableClient.CreateQueryFilter($"PartitionKey eq {Partition(campaign)}"), cancellationToken: cancellationToken);

    private async Task<bool> ReviseAsync(DeliveryRow row, CancellationToken cancellationToken)
    {
        row.Revision++;
        await Rows.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, cancellationToken);
        return true;
    }

    /// <summary>Opens the campaign or opens it for longer; when somebody else does the same at the same moment, looks again.</summary>
    private Task OpenAsync(string campaign, DateTimeOffset expiresAt, long fence, CancellationToken cancellationToken) =>
        Optimistic.RunAsync<bool>(token => TryOpenAsync(campaign, expiresAt, fence, token), cancellationToken);

    private async Task<bool> TryOpenAsync(string campaign, DateTimeOffset expiresAt, long fence, CancellationToken cancellationToken)
    {
        var key = Keys.Part(campaign);
        var found = await Campaigns.GetEntityIfExistsAsync<CampaignRow>(tenant.Id, key, cancellationToken: cancellationToken);
        known.Set(key, true);
        if (!found.HasValue)
        {
            try
            {
                await Campaigns.AddEntityAsync(
                    new CampaignRow { PartitionKey = tenant.Id, RowKey = key, Open = true, PlannedAt = time.GetUtcNow(), ExpiresAt = expiresAt, Fence = fence },
                    cancellationToken);
            }
            catch (RequestFailedException e) when (e.Status == 409)
            {
                // Another replica opened it at the same moment, with the same deterministic rows.
            }

            return true;
        }

        var row = found.Value!;
        if (row.Fence > fence && fence > 0)
        {
            throw new InvalidOperationException("A newer lease has planned this campaign.");
        }

        if (!row.Open || row.ExpiresAt < expiresAt || row.Fence < fence)
        {
            row.Open = true;
            row.ExpiresAt = expiresAt > row.ExpiresAt ? expiresAt + OpenLonger : row.ExpiresAt;
            row.Fence = Math.Max(row.Fence, fence);
            await Campaigns.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, cancellationToken);
        }

        return true;
    }

    private async Task<int> AddAsync(IReadOnlyList<DeliveryRow> rows, CancellationToken cancellationToken)
    {
        try
        {
            if (rows.Count > 1)
            {
                await Rows.SubmitTransactionAsync(rows.Select(r => new TableTransactionAction(TableTransactionActionType.Add, r)), cancellationToken);
                return rows.Count;
            }

            await Rows.AddEntityAsync(rows[0], cancellationToken);
            return 1;
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            var added = 0;
            foreach (var row in rows.Count > 1 ? rows : [])
            {
                added += await AddAsync([row], cancellationToken);
            }

            return added;
        }
    }

    private DeliveryRow NewRow(string campaign, PlannedDelivery planned) => new()
    {
        PartitionKey = Partition(campaign),
        RowKey = planned.RowKey,
        Kind = planned.Kind,
        Recipient = planned.Recipient,
        Payload = planned.Payload,
        DueAt = planned.DueAt,
        ExpiresAt = planned.ExpiresAt,
        State = DeliveryState.Pending,
    };
}
