using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.SatelliteOffices;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.SatelliteOffices;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>
/// The seats of applications for a satellite office (S-129): held before the application is written, freed where it needs them no
/// longer. What a crash leaves in between is freed by the seats' own sweep, which asks <see cref="Holder"/>.
/// </summary>
internal sealed class SeatHolds(SatelliteOfficeQueries offices, TeleworkTable table, PeopleQueries people, City city)
{
    public static SeatHolder Holder { get; } = new((services, held, token) => services.GetRequiredService<SeatHolds>().NeededAsync(held, token));

    /// <summary>Holds what a new round or an approval needs; null: nothing. An approval keeps whatever seat is there and takes any for a day without one.</summary>
    public async Task<SeatOutcome?> TakeAsync(TeleworkApplication? before, TeleworkApplication after, string? seatId, CancellationToken cancellationToken)
    {
        var isNew = before is null || after.Round != before.Round;
        var isApproval = after.State == ApplicationState.Approved && before?.State == ApplicationState.Submitted;
        return isNew || isApproval ? await HoldAsync(after, isNew ? seatId : null, isNew, cancellationToken) : null;
    }

    /// <summary>The same days on another seat; null: there is nothing to hold.</summary>
    public Task<SeatOutcome?> MoveAsync(TeleworkApplication application, string? seatId, CancellationToken cancellationToken) =>
        HoldAsync(application, seatId, isWhole: false, cancellationToken);

    /// <summary>Frees the days that the application gave up. Nobody is asked anything about satellite offices where none was concerned.</summary>
    public async Task FreeAsync(TeleworkApplication? before, TeleworkApplication after, CancellationToken cancellationToken)
    {
        var free = (before is null ? [] : Places(before)).Select(p => p.Date).Except(Places(after).Select(p => p.Date)).ToList();
        if (free.Count > 0)
        {
            await offices.ReleaseAsync(after.Id, free, cancellationToken);
        }
    }

    /// <summary>After a failed write: the seats that the application as it is stored needs, and no others.</summary>
    public async Task RestoreAsync(TeleworkApplication? stored, TeleworkApplication wanted, CancellationToken cancellationToken)
    {
        if (stored is null || await HoldAsync(stored, null, isWhole: false, cancellationToken) is null)
        {
            await offices.ReleaseAsync(wanted.Id, [.. wanted.Draft.Days.Select(d => d.Date).Except(stored is null ? [] : Places(stored).Select(p => p.Date))], cancellationToken);
        }
    }

    /// <summary>What would stand against a draft's seats now; nothing is held.</summary>
    public async Task<IReadOnlyList<SeatRefusal>> CheckAsync(TeleworkApplication wanted, string? seatId, CancellationToken cancellationToken) =>
        await NeedsSeatAsync(wanted, cancellationToken)
            ? await offices.CheckAsync(wanted.Id, wanted.PersonId, wanted.Draft.SiteId!, seatId, wanted.Draft.Days, Kept(wanted), cancellationToken)
            : [];

    /// <summary>Names of the site of the draft, and of the seats that are held for it; a site that is gone has its id as name.</summary>
    public async Task<(string? Site, string? Seat)> NamesAsync(TeleworkApplication application, CancellationToken cancellationToken) =>
        application.Draft is { Spot: WorkSpot.Satellite, SiteId: { } site } ? await offices.NamesAsync(application.Id, application.PersonId, site, cancellationToken) : (null, null);

    private async Task<SeatOutcome?> HoldAsync(TeleworkApplication application, string? seatId, bool isWhole, CancellationToken cancellationToken)
    {
        if (!await NeedsSeatAsync(application, cancellationToken))
        {
            return null;
        }

        // What has begun keeps the seat it has, or has none.
        IReadOnlyList<PlannedDay> days = isWhole ? application.Draft.Days : [.. application.Draft.Days.Where(d => d.Date > city.Today)];
        return days.Count == 0 ? null : await offices.HoldAsync(
            application.Id, application.PersonId, application.Draft.SiteId!, seatId, days,
            [.. Kept(application), .. application.Draft.Days.Except(days).Select(d => d.Date)], cancellationToken);
    }

    /// <summary>A site without registered seats has none to hold (S-125): the application alone counts.</summary>
    private async Task<bool> NeedsSeatAsync(TeleworkApplication application, CancellationToken cancellationToken) =>
        application is { HoldsDays: true, Kind: not ApplicationKind.Registration, Draft: { Spot: WorkSpot.Satellite, SiteId: { } id } }
        && (await offices.SitesAsync(cancellationToken)).FirstOrDefault(s => s.Id == id) is null or { Kind: not SiteKind.Private, Seats.Count: > 0 };

    private async Task<IReadOnlyList<DateOnly>> NeededAsync(IReadOnlyList<Booking> held, CancellationToken cancellationToken)
    {
        var (id, personId) = (held[0].ApplicationId!, held[0].PersonId);
        var own = (await people.FindMemberAsync(personId, cancellationToken))?.Section.Id;
        foreach (var section in (await people.SectionsAsync(cancellationToken)).OrderByDescending(s => s.Id == own))
        {
            if (await table.FindAsync(section.Id, personId, id, cancellationToken) is { } row)
            {
                var places = Places(row.ToApplication()).ToHashSet();
                return [.. held.Where(b => places.Contains((b.Date, b.SiteId))).Select(b => b.Date).Distinct()];
            }
        }

        return [];
    }

    private static IReadOnlyList<DateOnly> Kept(TeleworkApplication application) => [.. application.Kept.SelectMany(k => k.Days).Select(d => d.Date)];

    /// <summary>Where the application needs a seat, by date.</summary>
    private static IEnumerable<(DateOnly Date, string SiteId)> Places(TeleworkApplication application) =>
        from draft in application.Kind == ApplicationKind.Registration ? [] : application.HoldsDays ? [.. application.Kept, application.Draft] : application.Kept
        where draft is { Spot: WorkSpot.Satellite, SiteId: not null }
        from day in draft.Days
        select (day.Date, draft.SiteId!);
}
