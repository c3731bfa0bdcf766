namespace TeleworkTeams.Simulators.Limits;

/// <summary>All limits of one simulator. A call passes only if every limit that concerns it lets it; a refused call counts nowhere.</summary>
internal sealed class LimitGate(RateLimits limits, TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly List<LimitCounter> tenant = [.. limits.PerTenant.Select(limit => new LimitCounter(limit))];
    private readonly Dictionary<string, List<LimitCounter>> conversations = [];

    /// <summary>Null: passes. Otherwise the limit that was hit and how long to wait.</summary>
    public (RateLimit Limit, TimeSpan Wait)? Refuse(string? conversation)
    {
        if (limits.PerTenant.Count == 0 && limits.PerConversation.Count == 0)
        {
            return null;
        }

        lock (gate)
        {
            var now = time.GetUtcNow();
            var concerned = conversation is null ? tenant : [.. tenant, .. CountersOf(conversation)];
            var worst = concerned.Select(counter => (counter.Limit, Wait: counter.Wait(now)))
                .OrderByDescending(refusal => refusal.Wait).FirstOrDefault();
            if (worst.Wait > TimeSpan.Zero)
            {
                return worst;
            }

            concerned.ForEach(counter => counter.Count(now));
            return null;
        }
    }

    private List<LimitCounter> CountersOf(string conversation)
    {
        if (!conversations.TryGetValue(conversation, out var counters))
        {
            conversations[conversation] = counters = [.. limits.PerConversation.Select(limit => new LimitCounter(limit))];
        }

        return counters;
    }
}
