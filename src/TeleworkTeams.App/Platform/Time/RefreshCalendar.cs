namespace TeleworkTeams.App.Platform.Time;

/// <summary>
/// Loads the calendar before the host says that it is ready, and again every half minute. Without storage the calendar that was
/// read last stays in force, at first the built-in one. The age of a cache is real time, also where the city's clock is moved.
/// No <see cref="BackgroundService"/>: a host that is disposed without having been stopped reports its cancelled loop as a critical failure.
/// </summary>
internal sealed partial class RefreshCalendar(CalendarSnapshot snapshot, ILogger<RefreshCalendar> logger) : IHostedService, IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource _stop = new();

    /// <summary>The loop; it ends, and does not fail, when the host stops or is disposed.</summary>
    public Task Loop { get; private set; } = Task.CompletedTask;

    public async Task StartAsync(CancellationToken cancellationToken) => Loop = RunAsync(await TryAsync(cancellationToken), _stop.Token);

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stop.CancelAsync();
        await Loop.WaitAsync(cancellationToken);
    }

    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
    }

    private async Task RunAsync(bool isRead, CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(isRead ? Interval : Retry);
        try
        {
            while (await timer.WaitForNextTickAsync(stopping))
            {
                timer.Period = await TryAsync(stopping) ? Interval : Retry;
            }
        }
        catch (Exception) when (stopping.IsCancellationRequested)
        {
            // That is how it ends.
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
