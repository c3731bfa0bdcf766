using System.Threading.RateLimiting;

namespace TeleworkTeams.App.Platform.Bot;

/// <summary>How much one person's client may ask of the bot: far more than anybody presses, far less than a loop sends.</summary>
internal sealed class TurnLimit : IDisposable
{
    /// <summary>Turns a minute and person.</summary>
    public const int PerMinute = 600;

    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(person =>
        RateLimitPartition.GetFixedWindowLimiter(person, _ => new FixedWindowRateLimiterOptions { PermitLimit = PerMinute, Window = TimeSpan.FromMinutes(1) }));

    public bool Allows(string personId)
    {
        using var lease = _limiter.AttemptAcquire(personId);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
