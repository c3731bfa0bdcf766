namespace TeleworkTeams.Simulators.Limits;

/// <summary>The state of one limit for one key. Not safe for concurrent use: the gate above it holds a lock.</summary>
internal sealed class LimitCounter(RateLimit limit)
{
    private readonly Queue<DateTimeOffset> calls = new();
    private double tokens = limit.Calls;
    private DateTimeOffset since;
    private int counted;

    public RateLimit Limit => limit;

    /// <summary>How long to wait until a call would pass; zero: it passes now.</summary>
    public TimeSpan Wait(DateTimeOffset now)
    {
        switch (limit.Kind)
        {
            case LimitKind.TokenBucket:
                if (since == default)
                {
                    since = now;
                }

                var elapsed = now > since ? now - since : TimeSpan.Zero;
                tokens = Math.Min(limit.Calls, tokens + elapsed / limit.Period * limit.Calls);
                since = now;
                return tokens >= 1 - 1e-9 ? TimeSpan.Zero : limit.Period * ((1 - tokens) / limit.Calls);
            case LimitKind.FixedWindow:
                if (since == default || now >= since + limit.Period || now < since)
                {
                    (since, counted) = (now, 0);
                }

                return counted < limit.Calls ? TimeSpan.Zero : since + limit.Period - now;
            default:
                while (calls.TryPeek(out var oldest) && oldest <= now - limit.Period)
                {
                    calls.Dequeue();
                }

                return calls.Count < limit.Calls ? TimeSpan.Zero : calls.Peek() + limit.Period - now;
        }
    }

    public void Count(DateTimeOffset now)
    {
        tokens--;
        counted++;
        if (limit.Kind == LimitKind.SlidingWindow)
        {
            calls.Enqueue(now);
        }
    }
}
