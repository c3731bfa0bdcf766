using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.Domain.SatelliteOffices;

/// <summary>Decides about seats. Pure: the same for card, tab and an application.</summary>
public static class SeatRules
{
    /// <summary>Decides <paramref name="command"/> at <paramref name="now"/>.</summary>
    public static SeatDecision Decide(SeatCommand command, SeatFacts facts, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(facts);
        return command switch
        {
            SeatCommand.Book book => Book(book, facts, now),
            SeatCommand.Change change => Change(change, facts, now),
            SeatCommand.CancelOne one => End([.. facts.Own.Where(b => b.Id == one.BookingId)], facts, now, isNamed: true),
            SeatCommand.Cancel cancel => End([.. facts.Own.Where(b => cancel.From <= b.Date && b.Date <= cancel.To)], facts, now, isNamed: false),
            SeatCommand.Release release => End(
                [.. facts.Own.Where(b => b.ApplicationId == release.ApplicationId && release.Dates?.Contains(b.Date) != false)], facts, now, isNamed: false),
            _ => throw new ArgumentOutOfRangeException(nameof(command)),
        };
    }

    /// <summary>The seats on which <paramref name="from"/>–<paramref name="to"/> of <paramref name="date"/> is free, in the site's order.</summary>
    public static IEnumerable<Seat> Free(Site site, IReadOnlyList<Booking> taken, DateOnly date, TimeOnly from, TimeOnly to)
    {
        ArgumentNullException.ThrowIfNull(site);
        return site.Seats.Where(s => !taken.Any(b => b.SeatId == s.Id && b.Overlaps(date, from, to)));
    }

    private static SeatDecision Book(SeatCommand.Book book, SeatFacts facts, DateTimeOffset now)
    {
        var done = facts.Own.Where(b => b.Id.StartsWith($"{book.Id}.", StringComparison.Ordinal)).ToList();
        if (book.ApplicationId is null && done.Count > 0)
        {
            return new SeatDecision.AlreadyDone(done);
        }

        // What the person has booked there alone for the same time becomes the application's.
        var held = book.ApplicationId is null
            ? []
            : facts.Own.Where(b => !IsOver(b, facts, now) && (b.ApplicationId == book.ApplicationId ? !book.Keep.Contains(b.Date) : b.ApplicationId is null && IsWanted(b, book.Days, facts))).ToList();
        return SeatChoice.Choose(book.Id, book.SeatId, book.Days, book.ApplicationId, held, facts, now);
    }

    private static SeatDecision Change(SeatCommand.Change change, SeatFacts facts, DateTimeOffset now)
    {
        if (facts.Own.Any(b => b.Id.StartsWith($"{change.Id}.", StringComparison.Ordinal)))
        {
            return new SeatDecision.AlreadyDone([.. facts.Own.Where(b => b.Id.StartsWith($"{change.Id}.", StringComparison.Ordinal))]);
        }

        var old = facts.Own.FirstOrDefault(b => b.Id == change.BookingId);
        if (old is null || IsOver(old, facts, now) || old.SiteId != facts.Site?.Id || old.Date != change.Day.Date)
        {
            return new SeatDecision.Refused([new(SeatProblem.NoSuchBooking)]);
        }

        return SeatChoice.Choose(change.Id, change.SeatId ?? old.SeatId, [change.Day], old.ApplicationId, [old], facts, now);
    }

    /// <summary>Ends what is not over: what has begun keeps the part that was used.</summary>
    private static SeatDecision End(IReadOnlyList<Booking> bookings, SeatFacts facts, DateTimeOffset now, bool isNamed)
    {
        var open = bookings.Where(b => !IsOver(b, facts, now)).ToList();
        if (open.Count == 0)
        {
            return isNamed ? new SeatDecision.Refused([new(SeatProblem.NoSuchBooking)]) : new SeatDecision.AlreadyDone([]);
        }

        var time = facts.Zone.TimeOf(now);
        var minute = new TimeOnly(time.Hour, time.Minute);
        var today = facts.Zone.DateOf(now);
        return new SeatDecision.Accepted([.. open.Where(b => b.Date == today && b.From < minute).Select(b => b with { To = minute })], open);
    }

    private static bool IsWanted(Booking booking, IReadOnlyList<PlannedDay> days, SeatFacts facts) =>
        booking.SiteId == facts.Site?.Id
        && days.Any(d => SiteDay.Hours(facts.Site, d.Date, facts.Calendar) is { } open
            && SiteDay.Slot(d, open, facts.PatternOn(d.Date)) is { } slot && booking.Overlaps(d.Date, slot.From, slot.To));

    internal static bool IsOver(Booking booking, SeatFacts facts, DateTimeOffset now) => facts.Zone.At(booking.Date, booking.To) <= now;
}
