using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.SatelliteOffices;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.SatelliteOffices;

/// <summary>What came of a wish: the decision, and with it the person's bookings as they are now.</summary>
/// <param name="Decision">Null: too many others were first; nothing was changed.</param>
/// <param name="Own">All bookings of the person that are kept.</param>
internal sealed record SeatResult(SeatDecision? Decision, IReadOnlyList<Booking> Own);

/// <summary>Gather, decide, apply, for every wish about seats.</summary>
internal sealed class BookSeats(SiteTable sites, SeatDayTable days, SeatPersonTable people, SeatStore store, PeopleQueries members, City city)
{
    /// <summary>Each lost race means that somebody else was served, so this is reached only where dozens want the same moment.</summary>
    private const int Tries = 80;

    private const int DaysToOffer = 7;

    /// <param name="member">Who sits there.</param>
    /// <param name="siteId">The site of the wish; null for commands that end bookings.</param>
    /// <param name="command">The wish.</param>
    /// <param name="cancellationToken">Stops it between two writes; what was begun is taken back later.</param>
    public async Task<SeatResult> RunAsync(Member member, string? siteId, SeatCommand command, CancellationToken cancellationToken)
    {
        var token = Guid.NewGuid().ToString("N");
        var (attempt, lost) = (0, 0);
        while (attempt++ < Tries)
        {
            if (await store.ReadPersonAsync(member.Person.Id, token, cancellationToken) is not { } row)
            {
                continue;
            }

            var bookings = row.Read();
            var (decision, facts, read) = await DecideAsync(member, siteId, command, bookings, lost, cancellationToken);
            if (decision is not SeatDecision.Accepted accepted)
            {
                return new SeatResult(decision, facts.Own);
            }

            // An application that moves to another site leaves days there.
            foreach (var key in accepted.Remove.Select(b => new SiteDayKey(b.SiteId, b.Date)).Where(k => !read.ContainsKey(k)).ToList())
            {
                read[key] = await days.OfDayAsync(key, cancellationToken);
            }

            if (await store.CommitAsync(new SeatReading(row, bookings, read), accepted, token, cancellationToken))
            {
                return new SeatResult(decision, [.. facts.Own.Where(b => accepted.Remove.All(r => r.Id != b.Id)), .. accepted.Add]);
            }

            lost++;
        }

        return new SeatResult(null, []);
    }

    /// <summary>What would be decided now; nothing is written.</summary>
    public async Task<SeatDecision> CheckAsync(Member member, string siteId, SeatCommand.Book command, CancellationToken cancellationToken) =>
        (await DecideAsync(member, siteId, command, (await people.ReadAsync(member.Person.Id, cancellationToken)).Read(), 0, cancellationToken)).Decision;

    /// <summary>The bookings of a person, those that are being made included.</summary>
    public async Task<IReadOnlyList<Booking>> OwnAsync(string personId, CancellationToken cancellationToken) =>
        [.. (await people.ReadAsync(personId, cancellationToken)).Read().Select(b => b.ToBooking()).OrderBy(b => b.Date).ThenBy(b => b.From)];

    private async Task<(SeatDecision Decision, SeatFacts Facts, Dictionary<SiteDayKey, List<SeatDayRow>> Read)> DecideAsync(
        Member member, string? siteId, SeatCommand command, List<StoredBooking> bookings, int lost, CancellationToken cancellationToken)
    {
        var facts = await GatherAsync(member, siteId, bookings, lost, cancellationToken);
        var keys = DatesOf(command).Where(_ => facts.Site is not null).Select(d => new SiteDayKey(facts.Site!.Id, d)).ToList();
        keys.AddRange(bookings.Where(b => IsTouched(b, command)).Select(b => new SiteDayKey(b.Site, b.Date)));
        var read = await store.ReadDaysAsync(keys, cancellationToken);
        facts = facts with { Taken = TakenOf(read, facts.Site), AwayAllDay = await AwayAsync(member, command, cancellationToken) };
        return (await WithFreeDaysAsync(SeatRules.Decide(command, facts, city.Now), command, facts, cancellationToken), facts, read);
    }

    private async Task<SeatFacts> GatherAsync(Member member, string? siteId, List<StoredBooking> bookings, int lost, CancellationToken cancellationToken)
    {
        var all = await sites.AllAsync(cancellationToken);
        return new SeatFacts
        {
            Person = member.Person,
            Section = member.Section,
            Site = siteId is null ? null : all.FirstOrDefault(s => s.Id == siteId),
            Own = [.. bookings.Select(b => b.ToBooking())],
            SiteNames = all.ToDictionary(s => s.Id, s => s.Name),
            Calendar = city.Calendar,
            Zone = city.Zone,
            LostRaces = lost,
        };
    }

    /// <summary>Where no seat is free the answer says which of the next days have one.</summary>
    private async Task<SeatDecision> WithFreeDaysAsync(SeatDecision decision, SeatCommand command, SeatFacts facts, CancellationToken cancellationToken)
    {
        if (decision is not SeatDecision.Refused refused || facts.Site is not { } site || refused.Reasons.FirstOrDefault(r => r.Problem == SeatProblem.NoSeatFree) is not { On: { } first })
        {
            return decision;
        }

        var offer = Enumerable.Range(0, DaysToOffer + 1).Select(first.AddDays).ToList();
        var rows = await days.BetweenAsync(site.Id, offer[0], offer[^1], cancellationToken);
        var taken = facts.Taken.ToDictionary();
        foreach (var date in offer)
        {
            taken[date] = [.. rows.Where(r => SeatDayTable.DateOf(r) == date).SelectMany(r => r.Read()).Select(b => b.ToBooking())];
        }

        return SeatRules.Decide(command, facts with { Taken = taken }, city.Now) is SeatDecision.Refused again ? again : decision;
    }

    private async Task<IReadOnlySet<DateOnly>> AwayAsync(Member member, SeatCommand command, CancellationToken cancellationToken)
    {
        var dates = DatesOf(command).ToList();
        if (dates.Count == 0 || dates.Max().DayNumber - dates.Min().DayNumber > 400)
        {
            return new HashSet<DateOnly>();
        }

        var leaves = await members.LeavesAsync(member.Section.Id, dates.Min(), dates.Max(), cancellationToken);
        return leaves.Where(l => l.PersonId == member.Person.Id && l.Kind == Domain.People.LeaveKind.Day).Select(l => l.Date).ToHashSet();
    }

    private static IEnumerable<DateOnly> DatesOf(SeatCommand command) => command switch
    {
        SeatCommand.Book book => book.Days.Select(d => d.Date).Distinct(),
        SeatCommand.Change change => [change.Day.Date],
        _ => [],
    };

    private static bool IsTouched(StoredBooking booking, SeatCommand command) => command switch
    {
        SeatCommand.Book { ApplicationId: { } application } => booking.Application == application,
        SeatCommand.Cancel cancel => cancel.From <= booking.Date && booking.Date <= cancel.To,
        SeatCommand.CancelOne one => booking.Id == one.BookingId,
        SeatCommand.Release release => booking.Application == release.ApplicationId && release.Dates?.Contains(booking.Date) != false,
        _ => false,
    };

    private static Dictionary<DateOnly, IReadOnlyList<Booking>> TakenOf(Dictionary<SiteDayKey, List<SeatDayRow>> read, Site? site) =>
        read.Where(d => d.Key.SiteId == site?.Id).ToDictionary(d => d.Key.Date, d => (IReadOnlyList<Booking>)[.. d.Value.SelectMany(r => r.Read()).Select(b => b.ToBooking())]);
}
