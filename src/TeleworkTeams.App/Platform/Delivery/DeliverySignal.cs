using System.Collections.Concurrent;

namespace TeleworkTeams.App.Platform.Delivery;

/// <summary>Wakes this replica's worker at once when something was planned here; other replicas look each second.</summary>
internal sealed class DeliverySignal : IDisposable
{
    private readonly SemaphoreSlim _raised = new(0, 1);
    private readonly ConcurrentDictionary<string, bool> _touched = new();

    /// <param name="campaign">The campaign in which something was planned, as in its row key.</param>
    public void Raise(string campaign)
    {
        _touched[campaign] = true;
        try
        {
            _raised.Release();
        }
        catch (SemaphoreFullException)
        {
            // Already raised.
        }
    }

    /// <summary>Whether something was planned in the campaign since this was last asked.</summary>
    public bool Take(string campaign) => _touched.TryRemove(campaign, out _);

    public async Task WaitAsync(TimeSpan atMost, TimeProvider time, CancellationToken cancellationToken)
    {
        using var wake = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var raised = _raised.WaitAsync(wake.Token);
        var elapsed = Task.Delay(atMost, time, wake.Token);
        await Task.WhenAny(raised, elapsed);
        await wake.CancelAsync();
        await Task.WhenAll(Swallow(raised), Swallow(elapsed));
        cancellationToken.ThrowIfCancellationRequested();
    }

    public void Dispose() => _raised.Dispose();

    private static async Task Swallow(Task task)
    {
        try
        {
            await task;
        }
        catch (OperationCanceledException)
        {
        }
    }
}
