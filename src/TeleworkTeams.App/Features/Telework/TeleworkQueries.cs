using System.Collections.Concurrent;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>A part of somebody's day that an application holds.</summary>
/// <param name="IsInForce">Approved, declared or ordered; false: still waiting.</param>
internal sealed record TeleworkDay(string PersonId, PlannedDay Day, WorkSpot Spot, string? SiteId, string ApplicationId, ApplicationKind Kind, bool IsInForce)
{
    /// <summary>The place as it is reported.</summary>
    public Place Place => Spot switch
    {
        WorkSpot.Satellite or WorkSpot.PrivateSatellite => Place.Satellite,
        WorkSpot.Mobile => Place.Mobile,
        _ => Place.Home,
    };
}

/// <summary>The days of a section as they were read at most 20 s ago, and dropped at once when one is written on this host.</summary>
internal sealed class TeleworkCache(TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<string, (long At, IReadOnlyList<TeleworkDay> Days)> _days = new();
    private long _version;

    public void Clear()
    {
        Interlocked.Increment(ref _version);
        _days.Clear();
    }

    public async Task<IReadOnlyList<TeleworkDay>> GetAsync(string key, Func<Task<IReadOnlyList<TeleworkDay>>> read)
    {
        if (_days.TryGetValue(key, out var known) && time.GetElapsedTime(known.At) < Lifetime)
        {
            return known.Days;
        }

        var version = Interlocked.Read(ref _version);
        var days = await read();
        if (version == Interlocked.Read(ref _version))
        {
            _days[key] = (time.GetTimestamp(), days);
        }

        return days;
    }
}

/// <summary>What other slices may ask about telework.</summary>
internal sealed class TeleworkQueries(TeleworkTable table, TeleworkCache cache)
{
    /// <summary>What is in force for the person on the day, at most 20 s old; empty: nothing.</summary>
    public async Task<IReadOnlyList<TeleworkDay>> OnAsync(string sectionId, string personId, DateOnly date, CancellationToken cancellationToken) =>
        [.. (await OnAsync(sectionId, date, cancellationToken)).Where(d => d.PersonId == personId)];

    /// <summary>What is in force in the section on the day, at most 20 s old.</summary>
    public async Task<IReadOnlyList<TeleworkDay>> OnAsync(string sectionId, DateOnly date, CancellationToken cancellationToken) =>
        [.. (await cache.GetAsync(Keys.Of(sectionId, Keys.Date(date)), () => BetweenAsync(sectionId, null, date, date, cancellationToken))).Where(d => d.IsInForce)];

    /// <summary>What is held of the section's days, or of one person's, both ends inclusive, in order of date; a month of 60 people is one request, or two.</summary>
    public async Task<IReadOnlyList<TeleworkDay>> BetweenAsync(string sectionId, string? personId, DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
        [.. (await table.DaysAsync(sectionId, personId, from, to, cancellationToken)).SelectMany(r => r.ToClaims().Select(c =>
            new TeleworkDay(r.PersonId, new PlannedDay(r.ToDate(), c.Part, c.From, c.To), c.Spot, c.SiteId, c.ApplicationId, c.Kind, c.IsInForce)))];

    /// <summary>The application; null: the person has none of that id in the section.</summary>
    public async Task<TeleworkApplication?> FindAsync(string sectionId, string personId, string id, CancellationToken cancellationToken) =>
        (await table.FindAsync(sectionId, personId, id, cancellationToken))?.ToApplication();

    /// <summary>The application of anybody in the section; null: there is none of that id.</summary>
    public async Task<TeleworkApplication?> FindAsync(string sectionId, string id, CancellationToken cancellationToken) =>
        await table.PersonOfAsync(sectionId, id, cancellationToken) is { } personId ? await FindAsync(sectionId, personId, id, cancellationToken) : null;

    /// <summary>The applications of the section that wait for a decision, the soonest first.</summary>
    public async Task<IReadOnlyList<TeleworkApplication>> WaitingAsync(string sectionId, CancellationToken cancellationToken)
    {
        var index = await table.WaitingAsync(sectionId, cancellationToken);
        var rows = await Task.WhenAll(index.Select(i => table.FindAsync(sectionId, i.PersonId, i.Id, cancellationToken)));
        return [.. rows.Where(r => r is { State: ApplicationState.Submitted }).Select(r => r!.ToApplication())];
    }

    /// <summary>Whether the place that was reported is another than what is in force for the day; a part of a day leaves the office as well.</summary>
    public static bool Differs(Place? reported, IReadOnlyCollection<TeleworkDay> inForce) =>
        reported is { } place && inForce.Count > 0 && inForce.All(d => d.Place != place)
        && !(place == Place.Office && !inForce.Any(d => d.Day.Part == DayPart.Day) && inForce.Select(d => d.Day.Part).Distinct().Count() == 1);

    /// <summary>Who may decide about the person's applications on the day: of those whom the section names, the ones who are still in it.</summary>
    public static IReadOnlyList<Approver> ApproversOf(Section section, IReadOnlyList<Person> members, string personId, DateOnly date, IReadOnlySet<string> awayAllDay) =>
        [.. Approvers.For(section, personId, date, awayAllDay).Where(a => members.Any(m => m.Id == a.PersonId && m.IsMemberOn(date)))];
}
