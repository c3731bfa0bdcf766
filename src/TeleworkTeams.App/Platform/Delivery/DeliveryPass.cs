using System.Collections.Concurrent;
using Azure;
using Microsoft.Extensions.Options;
using TeleworkTeams.App.Platform.Identity;

namespace TeleworkTeams.App.Platform.Delivery;

/// <summary>
/// One look at everything that is due: claims each row with its ETag, sends, records. Safe on any number of replicas at once.
/// </summary>
internal sealed partial class DeliveryPass(
    Storage.TableStore tables, Tenant tenant, DeliverySender sender, SendPacer pacer, DeliverySignal signal, IOptions<DeliveryOptions> options, TimeProvider time, DeliveryMetrics metrics, ILogger<DeliveryPass> logger)
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(20);

    /// <summary>
    /// Campaigns with nothing due: when the next row is, and when (by the machine's clock) they were looked at. An idle host asks the
    /// storage little; what another replica planned is seen after <see cref="LookAgain"/> at the latest.
    /// </summary>
    private readonly ConcurrentDictionary<string, (DateTimeOffset NextDue, long LookedAt, ETag ETag)> _quiet = new();

    private TableClient Rows => tables[Deliveries.RowTable];

    private TableClient Campaigns => tables[Deliveries.CampaignTable];

    /// <summary>Sends what is due now. Returns how many rows were worked on.</summary>
    public async Task<int> RunAsync(bool lookAtAll, CancellationToken cancellationToken)
    {
        var worked = 0;
        var open = TableClient.CreateQueryFilter($"PartitionKey eq {tenant.Id} and Open eq {true}");
        await foreach (var campaign in Campaigns.QueryAsync<CampaignRow>(open, cancellationToken: cancellationToken))
        {
            var touched = signal.Take(campaign.RowKey);
            if (!lookAtAll && !touched && _quiet.TryGetValue(campaign.RowKey, out var quiet)
                && quiet.NextDue > time.GetUtcNow() && time.GetElapsedTime(quiet.LookedAt) < LookAgain && quiet.ETag == campaign.ETag)
            {
                continue;
            }

            worked += await RunAsync(campaign, cancellationToken);
        }

        return worked;
    }

    private async Task<int> RunAsync(CampaignRow campaign, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var lookedAt = time.GetTimestamp();
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {Storage.Keys.Part(tenant.Id) + "|" + campaign.RowKey} and (State eq {nameof(DeliveryState.Pending)} or State eq {nameof(DeliveryState.Sending)} or State eq {nameof(DeliveryState.Unknown)})");
        List<DeliveryRow> waiting = [];
        List<DeliveryRow> due = [];
        await foreach (var row in Rows.QueryAsync<DeliveryRow>(filter, cancellationToken: cancellationToken))
        {
            (DeliveryRules.Next(row, now) == DeliveryStep.Wait ? waiting : due).Add(row);
        }

        var left = waiting.Count;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Value.Concurrency, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(due, parallel, async (row, token) =>
        {
            if (await WorkAsync(row, token))
            {
                Interlocked.Increment(ref left);
            }
        });

        if (left == 0 && now >= campaign.ExpiresAt)
        {
            await CloseAsync(campaign, cancellationToken);
        }
        else if (due.Count == 0)
        {
            var next = waiting.Select(r => r.State == DeliveryState.Pending ? r.DueAt : r.Deadline ?? now).Append(campaign.ExpiresAt).Min();
            _quiet[campaign.RowKey] = (next, lookedAt, campaign.ETag);
        }

        return due.Count;
    }

    /// <summary>Returns whether the row is still open afterwards.</summary>
    private async Task<bool> WorkAsync(DeliveryRow row, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        switch (DeliveryRules.Next(row, now))
        {
            case DeliveryStep.Expire:
                DeliveryRules.Expire(row);
                await TryWriteAsync(row, cancellationToken);
                metrics.Count(row);
                return false;
            case DeliveryStep.MarkUnknown:
                DeliveryRules.MarkUnknown(row, now, "claim-lapsed");
                await TryWriteAsync(row, cancellationToken);
                metrics.Count(row);
                return true;
            case DeliveryStep.Send or DeliveryStep.Resend when pacer.IsHeld:
                return true;
            case DeliveryStep.Send or DeliveryStep.Resend:
                DeliveryRules.Start(row, now);
                if (!await TryWriteAsync(row, cancellationToken))
                {
                    return true;
                }

                await RecordAsync(row, await sender.SendAsync(row, cancellationToken));
                return row.IsOpen;
            default:
                return true;
        }
    }

    /// <summary>Not cancelled with the host: what has been sent is written down.</summary>
    private async Task RecordAsync(DeliveryRow row, SendOutcome outcome)
    {
        var revision = row.Revision;
        for (var attempt = 1; ; attempt++)
        {
            DeliveryRules.Finish(row, outcome, time.GetUtcNow(), Random.Shared.NextDouble());
            if (row.Revision != revision && row.State == DeliveryState.Sent)
            {
                row.State = DeliveryState.Pending;
                row.DueAt = time.GetUtcNow();
            }

            try
            {
                await Rows.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, CancellationToken.None);
                metrics.Count(row);
                return;
            }
            catch (RequestFailedException e) when (e.Status == 412 && attempt < 5)
            {
                var fresh = await Rows.GetEntityAsync<DeliveryRow>(row.PartitionKey, row.RowKey, cancellationToken: CancellationToken.None);
                row = fresh.Value;
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // The claim lapses and the row becomes Unknown: never a silent second card.
                LogNotRecorded(e.GetType().Name);
                return;
            }
        }
    }

    private async Task<bool> TryWriteAsync(DeliveryRow row, CancellationToken cancellationToken)
    {
        try
        {
            var response = await Rows.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, cancellationToken);
            row.ETag = response.Headers.ETag ?? row.ETag;
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 412 or 404)
        {
            return false;
        }
    }

    private async Task CloseAsync(CampaignRow campaign, CancellationToken cancellationToken)
    {
        campaign.Open = false;
        _quiet.TryRemove(campaign.RowKey, out _);
        try
        {
            await Campaigns.UpdateEntityAsync(campaign, campaign.ETag, TableUpdateMode.Replace, cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status == 412)
        {
            // Something was armed meanwhile; the next pass sees it.
        }
    }

    [LoggerMessage(1201, LogLevel.Error, "A delivery was sent but could not be recorded ({Reason}); it counts as unknown.")]
    private partial void LogNotRecorded(string reason);
}
