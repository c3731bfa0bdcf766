using Microsoft.Extensions.Options;

namespace TeleworkTeams.App.Platform.Delivery;

/// <summary>
/// Paces the calls to Teams: one every 1/rate seconds, with a burst of a tenth of a second. A 429 takes 10 % off the rate and
/// holds everybody until its Retry-After; each quiet second gives 1 % of the setting back.
/// </summary>
internal sealed class SendPacer(IOptions<DeliveryOptions> options, TimeProvider time)
{
    private readonly double _setting = options.Value.RatePerSecond;
    private readonly Lock _gate = new();
    private double _rate = options.Value.RatePerSecond;
    private DateTimeOffset _next = DateTimeOffset.MinValue;
    private DateTimeOffset _adjusted = DateTimeOffset.MinValue;
    private DateTimeOffset _heldUntil = DateTimeOffset.MinValue;

    /// <summary>Whether a Retry-After runs: nothing new need be claimed only to wait.</summary>
    public bool IsHeld
    {
        get
        {
            lock (_gate)
            {
                return time.GetUtcNow() < _heldUntil;
            }
        }
    }

    /// <summary>Waits for a slot; when a Retry-After began meanwhile, for one behind it.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        while (NextPause() is var pause && pause > TimeSpan.Zero)
        {
            await Task.Delay(pause, time, cancellationToken);
            if (!IsHeld)
            {
                return;
            }
        }
    }

    public void Throttled(TimeSpan? retryAfter)
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            _rate = Math.Max(1, _rate * 0.9);
            _adjusted = now;
            var until = now + (retryAfter ?? TimeSpan.FromSeconds(1));
            _next = until > _next ? until : _next;
            _heldUntil = until > _heldUntil ? until : _heldUntil;
        }
    }

    private TimeSpan NextPause()
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            Recover(now);
            var earliest = now - TimeSpan.FromMilliseconds(100);
            var slot = _next > earliest ? _next : earliest;
            _next = slot + TimeSpan.FromSeconds(1 / _rate);
            return slot - now;
        }
    }

    private void Recover(DateTimeOffset now)
    {
        if (_rate < _setting && now > _adjusted)
        {
            _rate = Math.Min(_setting, _rate + ((now - _adjusted).TotalSeconds * _setting * 0.01));
            _adjusted = now;
        }
    }
}
