using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;

namespace TeleworkTeams.App.Platform.Delivery;

/// <summary>What became of one day's deliveries of a kind. The counts behind <paramref name="Planned"/> add up to it.</summary>
/// <param name="Kind">The registered name.</param>
/// <param name="Planned">All of them.</param>
/// <param name="Waiting">Still to be sent.</param>
/// <param name="Sent">The channel took it.</param>
/// <param name="Unknown">It may have arrived or not, whether or not it will be sent once more.</param>
/// <param name="Unreachable">The person's chat takes nothing.</param>
/// <param name="Expired">Too late to be of use.</param>
/// <param name="Skipped">Not needed any more when its time came.</param>
/// <param name="Rejected">The channel refused the content: a fault of the app.</param>
internal sealed record DeliveryCount(string Kind, int Planned, int Waiting, int Sent, int Unknown, int Unreachable, int Expired, int Skipped, int Rejected);

/// <summary>Counts deliveries for whoever operates the app: how many, never to whom or what.</summary>
internal sealed class CountDeliveries(TableStore tables, Tenant tenant)
{
    private static readonly string[] Columns = ["PartitionKey", "RowKey", nameof(DeliveryRow.Kind), nameof(DeliveryRow.State)];

    /// <summary>The campaigns of a local date, a line a kind. A campaign's id begins with its date, so they lie together.</summary>
    public async Task<IReadOnlyList<DeliveryCount>> OnAsync(DateOnly date, CancellationToken cancellationToken)
    {
        var day = Keys.Of(tenant.Id, Keys.Date(date));
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {day + "."} and PartitionKey lt {day + "/"}");
        Dictionary<(string Kind, DeliveryState State), int> counts = [];
        await foreach (var row in tables[Deliveries.RowTable].QueryAsync<DeliveryRow>(filter, select: Columns, cancellationToken: cancellationToken))
        {
            counts[(row.Kind, row.State)] = counts.GetValueOrDefault((row.Kind, row.State)) + 1;
        }

        return [.. counts.Keys.Select(k => k.Kind).Distinct().Order(StringComparer.Ordinal).Select(Count)];

        DeliveryCount Count(string kind)
        {
            int Of(params ReadOnlySpan<DeliveryState> states)
            {
                var sum = 0;
                foreach (var state in states)
                {
                    sum += counts.GetValueOrDefault((kind, state));
                }

                return sum;
            }

            return new DeliveryCount(
                kind, Of(Enum.GetValues<DeliveryState>()), Of(DeliveryState.Pending, DeliveryState.Sending), Of(DeliveryState.Sent),
                Of(DeliveryState.Unknown, DeliveryState.Unconfirmed), Of(DeliveryState.Unreachable), Of(DeliveryState.Expired), Of(DeliveryState.Skipped), Of(DeliveryState.Rejected));
        }
    }
}
