using TeleworkTeams.App.Platform.Delivery;

namespace TeleworkTeams.App.Platform.Schedules;

/// <summary>Beats once a second, and at once when something was planned on this replica.</summary>
internal sealed partial class Heartbeat(Pulse pulse, DeliverySignal signal, SchedulerLease lease, TimeProvider time, ILogger<Heartbeat> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await pulse.BeatAsync(lookAtAll: false, stoppingToken);
                await signal.WaitAsync(Interval, time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception e)
            {
                LogBeatFailed(e.GetType().Name);
                await Task.Delay(Interval, CancellationToken.None);
            }
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try
        {
            await lease.ReleaseAsync(cancellationToken);
        }
        catch (Exception e) when (e is Azure.RequestFailedException or AggregateException or OperationCanceledException)
        {
            LogBeatFailed(e.GetType().Name);
        }
    }

    [LoggerMessage(1302, LogLevel.Warning, "A beat failed ({Reason}); the next one tries again.")]
    private partial void LogBeatFailed(string reason);
}
