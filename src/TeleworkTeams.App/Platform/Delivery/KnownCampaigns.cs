using System.Collections.Concurrent;

namespace TeleworkTeams.App.Platform.Delivery;

/// <summary>
/// Which campaigns exist: every press asks this of the cards that may stand in the chat, most of which nobody has planned yet.
/// "Yes" stays true, for campaigns are not taken back; "no" is asked again after two seconds.
/// </summary>
internal sealed class KnownCampaigns(TimeProvider time)
{
    /// <summary>More than all sections of a big city have in a month; then everything is asked anew.</summary>
    private const int Most = 50_000;

    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, (bool IsKnown, long At)> _campaigns = new();

    /// <summary>Null: not asked lately.</summary>
    public bool? Find(string campaign) =>
        _campaigns.TryGetValue(campaign, out var found) && (found.IsKnown || time.GetElapsedTime(found.At) < Lifetime) ? found.IsKnown : null;

    /// <summary>A "no" that was read before somebody planned does not undo a "yes".</summary>
    public bool Set(string campaign, bool isKnown)
    {
        if (_campaigns.Count >= Most)
        {
            _campaigns.Clear();
        }

        return _campaigns.AddOrUpdate(campaign, (isKnown, time.GetTimestamp()), (_, old) => (old.IsKnown || isKnown, time.GetTimestamp())).IsKnown;
    }
}
