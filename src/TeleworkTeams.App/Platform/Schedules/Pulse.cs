using TeleworkTeams.App.Platform.Delivery;

namespace TeleworkTeams.App.Platform.Schedules;

/// <summary>One beat of the host: plan what is due, then send what is due. The hosted loop and a headless day both call this.</summary>
internal sealed partial class Pulse(
    IEnumerable<ScheduledPlan> plans, SchedulerLease lease, DeliveryPass deliveries, IServiceProvider services, TimeProvider time, ILogger<Pulse> logger)
{
    /// <summary>Returns how many deliveries were worked on.</summary>
    public async Task<int> BeatAsync(bool lookAtAll, CancellationToken cancellationToken)
    {
        if (await lease.TryHoldAsync(cancellationToken) is { } fence)
        {
            foreach (var plan in plans)
            {
                try
                {
                    await plan.PlanAsync(services, time.GetUtcNow(), fence, cancellationToken);
                }
                catch (Exception e) when (e is not OperationCanceledException)
                {
                    LogPlanFailed(e, plan.Name);
                }
            }
        }

        return await deliveries.RunAsync(lookAtAll, cancellationToken);
    }

    [LoggerMessage(1301, LogLevel.Error, "Planning {Plan} failed; it is tried again with the next beat.")]
    private partial void LogPlanFailed(Exception exception, string plan);
}
