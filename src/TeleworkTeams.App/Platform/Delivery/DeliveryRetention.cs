using Microsoft.Extensions.Options;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Schedules;
using TeleworkTeams.App.Platform.Storage;

namespace TeleworkTeams.App.Platform.Delivery;

/// <summary>Removes what was delivered or given up long ago: nobody is served by knowing when a card was sent last month.</summary>
internal sealed class DeliveryRetention(TableStore tables, Tenant tenant, Deliveries deliveries, IOptions<DeliveryOptions> options)
{
    /// <summary>A campaign whose rows are kept, since they say what may happen only once for all time.</summary>
    public const string OnceForAllTime = "welcome";

    private static readonly TimeSpan Pause = TimeSpan.FromDays(1);

    private DateTimeOffset _next = DateTimeOffset.MinValue;

    public static ScheduledPlan Plan { get; } = new("retention", (services, now, _, token) => services.GetRequiredService<DeliveryRetention>().RunAsync(now, token));

    /// <summary>Once a day; what an interrupted run leaves behind is removed by the next one.</summary>
    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (now < _next)
        {
            return;
        }

        var before = now.AddDays(-options.Value.RetentionDays);
        var campaigns = tables[Deliveries.CampaignTable];
        var old = TableClient.CreateQueryFilter($"PartitionKey eq {tenant.Id} and Open eq {false} and ExpiresAt lt {before}");
        await foreach (var campaign in campaigns.QueryAsync<CampaignRow>(old, cancellationToken: cancellationToken))
        {
            if (campaign.RowKey != OnceForAllTime)
            {
                await RemoveRowsAsync(campaign.RowKey, cancellationToken);
                await campaigns.DeleteEntityAsync(campaign.PartitionKey, campaign.RowKey, campaign.ETag, cancellationToken);
            }
        }

        _next = now + Pause;
    }

    private async Task RemoveRowsAsync(string campaign, CancellationToken cancellationToken)
    {
        List<DeliveryRow> rows = [];
        await foreach (var row in deliveries.OfAsync(Uri.UnescapeDataString(campaign), cancellationToken))
        {
            rows.Add(row);
        }

        foreach (var chunk in rows.Chunk(100))
        {
            await tables[Deliveries.RowTable].SubmitTransactionAsync(
                chunk.Select(r => new TableTransactionAction(TableTransactionActionType.Delete, r)), cancellationToken);
        }
    }
}
