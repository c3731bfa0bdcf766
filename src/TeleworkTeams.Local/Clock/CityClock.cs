namespace TeleworkTeams.Local.Clock;

/// <summary>
/// The city's time. It runs at a chosen speed and can be moved forward, or stands still until it is moved (a headless day).
/// Timers made from it fire by this time; time that is measured (timestamps) stays real.
/// </summary>
internal sealed class CityClock : TimeProvider, IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(10);

    private static readonly TimeSpan Near = TimeSpan.FromSeconds(40);

    private readonly Lock _gate = new();
    private readonly List<CityTimer> _timers = [];
    private readonly Timer? _pump;
    private DateTimeOffset _origin;
    private long _originStamp;
    private double _speed;

    /// <param name="start">The city's time now.</param>
    /// <param name="speed">City seconds in a real one; 0: it stands still until <see cref="MoveTo"/>.</param>
    public CityClock(DateTimeOffset start, double speed)
    {
        (_origin, _originStamp, _speed) = (start.ToUniversalTime(), System.GetTimestamp(), speed);
        _pump = speed > 0 ? new Timer(_ => Fire(), null, Look, Look) : null;
    }

    public double Speed
    {
        get
        {
            lock (_gate)
            {
                return _speed;
            }
        }

        set
        {
            lock (_gate)
            {
                (_origin, _originStamp) = (Now(), System.GetTimestamp());
                _speed = value;
            }
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return Now();
        }
    }

    /// <summary>Moves the clock forward and fires what has become due; never back.</summary>
    public void MoveTo(DateTimeOffset to)
    {
        lock (_gate)
        {
            if (to > Now())
            {
                (_origin, _originStamp) = (to.ToUniversalTime(), System.GetTimestamp());
            }
        }

        Fire();
    }

    /// <summary>
    /// Waits for work on a clock that stands still; where the work waits for the clock, it is moved to the next timer. Timers
    /// further away than <see cref="Near"/> are housekeeping, not what the work waits for.
    /// </summary>
    public async Task WaitForAsync(Task work)
    {
        while (await Task.WhenAny(work, Task.Delay(2)) != work)
        {
            if (NextTimer() is { } due && due - GetUtcNow() <= Near)
            {
                MoveTo(due);
            }
        }

        await work;
    }

    /// <summary>When the next timer is due; null: none is set.</summary>
    public DateTimeOffset? NextTimer()
    {
        lock (_gate)
        {
            return _timers.Count == 0 ? null : _timers.Min(t => t.Due);
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new CityTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    public void Dispose() => _pump?.Dispose();

    private DateTimeOffset Now() => _origin + (System.GetElapsedTime(_originStamp) * _speed);

    private void Fire()
    {
        List<CityTimer> due;
        lock (_gate)
        {
            var now = Now();
            due = [.. _timers.Where(t => t.Due <= now)];
            foreach (var timer in due)
            {
                if (timer.Period > TimeSpan.Zero)
                {
                    timer.Due = now + timer.Period;
                }
                else
                {
                    _timers.Remove(timer);
                }
            }
        }

        foreach (var timer in due)
        {
            timer.Call();
        }
    }

    private sealed class CityTimer(CityClock clock, TimerCallback callback, object? state) : ITimer
    {
        public DateTimeOffset Due { get; set; }

        public TimeSpan Period { get; private set; }

        public void Call() => ThreadPool.QueueUserWorkItem(_ => callback(state));

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._gate)
            {
                clock._timers.Remove(this);
                if (dueTime >= TimeSpan.Zero)
                {
                    Due = clock.Now() + dueTime;
                    Period = period;
                    clock._timers.Add(this);
                }
            }

            return true;
        }

        public void Dispose()
        {
            lock (clock._gate)
            {
                clock._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
