namespace TeleworkTeams.App.Platform.Storage;

/// <summary>
/// Creates the tables before the host says that it is ready. When the storage cannot be reached the host starts all the same
/// and tries again: people then see that nothing could be recorded instead of a dead bot.
/// </summary>
internal sealed partial class CreateTables(TableStore store, IEnumerable<TableName> names, StorageHealth health, TimeProvider time, ILogger<CreateTables> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await TryCreateAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!health.TablesExist)
        {
            await Task.Delay(Pause, time, stoppingToken);
            await TryCreateAsync(stoppingToken);
        }
    }

    private async Task TryCreateAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.WhenAll(names.Select(n => n.Name).Distinct().Select(n => store[n].CreateIfNotExistsAsync(cancellationToken)));
            health.TablesExist = true;
        }
        catch (Exception e) when (e is Azure.RequestFailedException or AggregateException)
        {
            LogUnreachable(e.GetType().Name);
        }
    }

    [LoggerMessage(1501, LogLevel.Error, "The storage cannot be reached ({Reason}). Trying again.")]
    private partial void LogUnreachable(string reason);
}

/// <summary>What the health page says of the storage.</summary>
internal sealed class StorageHealth
{
    public volatile bool TablesExist;
}
