namespace TeleworkTeams.Simulators.Limits;

/// <summary>How a limit counts.</summary>
public enum LimitKind
{
    /// <summary>Refills evenly; a full bucket allows one whole period's calls at once.</summary>
    TokenBucket,

    /// <summary>Counts from the first call of a period and starts again when it is over.</summary>
    FixedWindow,

    /// <summary>Looks back one period from every call.</summary>
    SlidingWindow,
}

/// <summary>So many calls in a period.</summary>
/// <param name="Name">Said in the refusal and in the report, e.g. <c>tenant 50/1s</c>.</param>
public sealed record RateLimit(string Name, LimitKind Kind, int Calls, TimeSpan Period);

/// <summary>Which limits hold. None by default.</summary>
public sealed class RateLimits
{
    /// <summary>All calls of the bot in the tenant together.</summary>
    public IReadOnlyList<RateLimit> PerTenant { get; init; } = [];

    /// <summary>Sending into, or creating, one conversation.</summary>
    public IReadOnlyList<RateLimit> PerConversation { get; init; } = [];

    /// <summary>
    /// What Teams documents: so many a second for the app in a tenant, and 7/1 s, 8/2 s, 60/30 s and 1,800/3,600 s a conversation
    /// (learn.microsoft.com, microsoftteams/platform/bots/how-to/rate-limit).
    /// </summary>
    public static RateLimits Teams(int perSecond = 50, LimitKind kind = LimitKind.TokenBucket) => new()
    {
        PerTenant = [new($"tenant {perSecond}/1s", kind, perSecond, TimeSpan.FromSeconds(1))],
        PerConversation =
        [
            new("conversation 7/1s", LimitKind.SlidingWindow, 7, TimeSpan.FromSeconds(1)),
            new("conversation 8/2s", LimitKind.SlidingWindow, 8, TimeSpan.FromSeconds(2)),
            new("conversation 60/30s", LimitKind.SlidingWindow, 60, TimeSpan.FromSeconds(30)),
            new("conversation 1800/3600s", LimitKind.SlidingWindow, 1800, TimeSpan.FromHours(1)),
        ],
    };

    /// <summary>What Graph documents for presence: 1,500 calls in 30 s for an app in a tenant.</summary>
    public static RateLimits Graph() => new()
    {
        PerTenant = [new("presence 1500/30s", LimitKind.FixedWindow, 1500, TimeSpan.FromSeconds(30))],
    };
}
