using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Schedules;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.SatelliteOffices;
using Microsoft.Extensions.Options;

namespace TeleworkTeams.App.Features.SatelliteOffices;

/// <summary>
/// Every few minutes: frees seats of people who are on leave all day or have left, of applications that are gone and of sites and
/// seats that are, completes what an ended process has begun, and removes seats that no person's row knows. Once a day it
/// forgets what is older than the retention.
/// </summary>
internal sealed class SweepSeats(
    SiteTable sites, SeatDayTable days, SeatPersonTable people, SeatApplicationTable applications, PrivateHoursTable hours, SeatStore store,
    BookSeats book, PeopleQueries members, IEnumerable<SeatHolder> holders, City city, IOptions<SatelliteOfficeOptions> options)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    private DateTimeOffset _next = DateTimeOffset.MinValue;
    private DateTimeOffset _nextForgetting = DateTimeOffset.MinValue;

    public static ScheduledPlan Plan { get; } = new("seats", (services, now, _, token) => services.GetRequiredService<SweepSeats>().RunAsync(services, now, token));

    public async Task RunAsync(IServiceProvider services, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (now < _next)
        {
            return;
        }

        _next = now + Pause;
        await SweepPeopleAsync(now, cancellationToken);
        await SweepApplicationsAsync(services, now, cancellationToken);
        await SweepOrphansAsync(now, cancellationToken);
        if (now >= _nextForgetting)
        {
            await ForgetAsync(cancellationToken);
            _nextForgetting = now.AddDays(1);
        }
    }

    private async Task SweepPeopleAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var all = (await sites.AllAsync(cancellationToken)).ToDictionary(s => s.Id);
        Dictionary<string, List<Leave>> leaves = [];
        foreach (var row in await people.AllAsync(cancellationToken))
        {
            if (row.ReadIntent() is { } intent && now - intent.At > SeatStore.Stale)
            {
                await store.RecoverAsync(row, intent, cancellationToken);
            }

            var open = row.Read().Where(b => city.Zone.At(b.Date, b.To) > now).ToList();
            if (open.Count == 0)
            {
                continue;
            }

            var member = await members.FindMemberAsync(row.PersonId, cancellationToken);
            var away = member is null ? [] : await LeavesAsync(leaves, member.Section.Id, open.Max(b => b.Date), cancellationToken);
            foreach (var booking in open.Where(b => IsFree(b, member, away) || all.GetValueOrDefault(b.Site)?.FindSeat(b.Seat) is null))
            {
                await book.RunAsync(SeatOwners.Of(row.PersonId), null, new SeatCommand.CancelOne(booking.Id), cancellationToken);
            }
        }
    }

    private static bool IsFree(StoredBooking booking, Member? member, List<Leave> leaves) =>
        member?.Person.IsMemberOn(booking.Date) != true || leaves.Any(l => l.PersonId == booking.Person && l.Date == booking.Date && l.Kind == LeaveKind.Day);

    private async Task<List<Leave>> LeavesAsync(Dictionary<string, List<Leave>> read, string sectionId, DateOnly until, CancellationToken cancellationToken)
    {
        var key = $"{sectionId}|{until:yyyy-MM}";
        if (!read.TryGetValue(key, out var leaves))
        {
            read[key] = leaves = await members.LeavesAsync(sectionId, city.Today, new DateOnly(until.Year, until.Month, 1).AddMonths(1).AddDays(-1), cancellationToken);
        }

        return leaves;
    }

    private async Task SweepApplicationsAsync(IServiceProvider services, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var row in await applications.AllAsync(cancellationToken))
        {
            var held = (await book.OwnAsync(row.PersonId, cancellationToken)).Where(b => b.ApplicationId == row.ApplicationId && b.Date >= city.Today).ToList();
            if (now - row.At < SeatStore.Stale)
            {
                continue;
            }

            var free = held.Select(b => b.Date).ToHashSet();
            foreach (var holder in holders.Where(_ => held.Count > 0))
            {
                free.ExceptWith(await holder.NeededAsync(services, held, cancellationToken));
            }

            if (free.Count > 0)
            {
                await book.RunAsync(SeatOwners.Of(row.PersonId), null, new SeatCommand.Release(row.ApplicationId, [.. free]), cancellationToken);
            }
            else if (held.Count == 0)
            {
                await applications.RemoveAsync(row, cancellationToken);
            }
        }
    }

    /// <summary>Seats whose person does not know of them: of a process that was slow, then ended. Those of the last minutes may still be on their way.</summary>
    private async Task SweepOrphansAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        Dictionary<string, HashSet<string>> known = [];
        foreach (var site in await sites.AllAsync(cancellationToken))
        {
            var rows = await days.BetweenAsync(site.Id, city.Today, city.Today.AddDays(site.DaysAhead ?? SiteLimits.DaysAhead), cancellationToken);
            List<StoredBooking> orphans = [];
            foreach (var booking in rows.SelectMany(r => r.Read()).Where(b => now - b.At > SeatStore.Stale))
            {
                if (!known.TryGetValue(booking.Person, out var ids))
                {
                    var row = await people.ReadAsync(booking.Person, cancellationToken);
                    known[booking.Person] = ids = [.. row.Read().Concat(row.ReadIntent() is { } i ? i.Add.Concat(i.Remove) : []).Select(b => b.Id)];
                }

                if (!ids.Contains(booking.Id))
                {
                    orphans.Add(booking);
                }
            }

            await store.TakeBackAsync(orphans, cancellationToken);
        }
    }

    private async Task ForgetAsync(CancellationToken cancellationToken)
    {
        var before = city.Today.AddDays(-options.Value.RetentionDays);
        foreach (var site in await sites.AllAsync(cancellationToken))
        {
            await days.ForgetAsync(site.Id, before, cancellationToken);
        }

        await hours.ForgetAsync(before, cancellationToken);
    }
}
