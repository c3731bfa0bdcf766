using System.Collections.Concurrent;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework.Policies;

/// <summary>What everybody else may ask about the rules.</summary>
internal sealed class PolicyQueries(PolicyTable table, TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<PolicyScope, (long At, IReadOnlyList<PolicyEdition> Editions)> _known = new();
    private long _version;

    /// <summary>The rules of a section by date: its own documents over the city's. At most 20 s old, and fresh at once where they were changed on this host. Empty: none has been set.</summary>
    public async Task<PolicyTimeline> TimelineAsync(string sectionId, CancellationToken cancellationToken)
    {
        var city = EditionsAsync(PolicyScope.City, cancellationToken);
        return LayPolicies.Over(await city, await EditionsAsync(new PolicyScope(sectionId), cancellationToken));
    }

    /// <summary>The same from rows read now: for changes.</summary>
    public async Task<(IReadOnlyList<PolicyEdition> City, IReadOnlyList<PolicyEdition> Section)> NowAsync(string? sectionId, CancellationToken cancellationToken) =>
        (await ReadAsync(PolicyScope.City, cancellationToken), sectionId is null ? [] : await ReadAsync(new PolicyScope(sectionId), cancellationToken));

    /// <summary>Whether any rules hold for the section on the day. A city whose own rules hold costs no look at the section's.</summary>
    public async Task<bool> HasAnyAsync(string sectionId, DateOnly date, CancellationToken cancellationToken) =>
        (await EditionsAsync(PolicyScope.City, cancellationToken)).Any(e => e.From <= date)
        || (await TimelineAsync(sectionId, cancellationToken)).On(date) is not null;

    /// <summary>Forgets what was read.</summary>
    public void Clear()
    {
        Interlocked.Increment(ref _version);
        _known.Clear();
    }

    private async Task<IReadOnlyList<PolicyEdition>> EditionsAsync(PolicyScope scope, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(scope, out var known) && time.GetElapsedTime(known.At) < Lifetime)
        {
            return known.Editions;
        }

        var version = Interlocked.Read(ref _version);
        var editions = await ReadAsync(scope, cancellationToken);
        if (version == Interlocked.Read(ref _version))
        {
            _known[scope] = (time.GetTimestamp(), editions);
        }

        return editions;
    }

    private async Task<IReadOnlyList<PolicyEdition>> ReadAsync(PolicyScope scope, CancellationToken cancellationToken) =>
        [.. (await table.OfAsync(scope, cancellationToken)).Where(r => r.WithdrawnAt is null).Select(r => new PolicyEdition(r.Number, r.FirstDay(), r.ToPolicy()))];
}
