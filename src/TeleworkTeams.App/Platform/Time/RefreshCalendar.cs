namespace TeleworkTeams.App.Platform.Time;

/// <summary>
/// Loads the calendar before the host says that it is ready, and again every half minute. Without storage the calendar that was
/// read last stays in force, at first the built-in one. The age of a cache is real time, also where the city's clock is moved.
/// </summary>
internal sealed partial class RefreshCalendar(CalendarSnapshot snapshot, ILogger<RefreshCalendar> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(5);

    private bool _isRead;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        _isRead = await TryAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(_isRead ? Interval : Retry);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                timer.Period = await TryAsync(stoppingToken) ? Interval : Retry;
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host forgives this while it stops, but not when it is disposed without having been stopped.
        }
    }

    private async Task<bool> TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            await snapshot.RefreshAsync(cancellationToken);
            return true;
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            LogUnread(e.GetType().Name);
            return false;
        }
    }

    [LoggerMessage(1503, LogLevel.Warning, "The calendar could not be read ({Reason}). The one that was read last stays in force.")]
    private partial void LogUnread(string reason);
}
