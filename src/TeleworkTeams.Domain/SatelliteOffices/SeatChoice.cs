using System.Globalization;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.SatelliteOffices;

/// <summary>Finds a seat for each wanted part, or every reason why not.</summary>
internal static class SeatChoice
{
    /// <param name="id">Ids of the bookings are made of it.</param>
    /// <param name="seatId">Wanted; null: any.</param>
    /// <param name="days">Wanted parts.</param>
    /// <param name="applicationId">Theirs.</param>
    /// <param name="instead">Own bookings that these replace; equal ones stay.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="now">Now.</param>
    public static SeatDecision Choose(
        string id, string? seatId, IReadOnlyList<PlannedDay> days, string? applicationId, IReadOnlyList<Booking> instead, SeatFacts facts, DateTimeOffset now)
    {
        if (facts.Site is not { } site)
        {
            return Refused(new SeatRefusal(SeatProblem.SiteUnknown));
        }

        if (site.Kind == SiteKind.Private || site.Seats.Count == 0)
        {
            return Refused(new SeatRefusal(SeatProblem.NoSeats) { Word = site.Name });
        }

        if (seatId is not null && site.FindSeat(seatId) is null)
        {
            return Refused(new SeatRefusal(SeatProblem.SeatUnknown));
        }

        List<SeatRefusal> refusals = [];
        List<Booking> wanted = [];
        foreach (var (index, day) in days.Index())
        {
            if (WishRules.Refusal(day, site, facts, now) is { } refusal)
            {
                refusals.Add(refusal);
                continue;
            }

            var slot = SiteDay.Slot(day, SiteDay.Hours(site, day.Date, facts.Calendar)!, facts.PatternOn(day.Date))!;
            if (OwnInTheWay(day, slot, wanted, instead, facts) is { } own)
            {
                refusals.Add(own);
                continue;
            }

            var kept = instead.FirstOrDefault(b => b.SiteId == site.Id && b.Date == day.Date && b.From == slot.From && b.To == slot.To && (seatId is null || b.SeatId == seatId));
            var seat = kept is not null ? site.FindSeat(kept.SeatId) : SeatFor(day, slot, seatId, site, instead, facts);
            if (seat is null)
            {
                refusals.Add(NoSeat(day, slot, seatId, days, site, instead, facts));
                continue;
            }

            wanted.Add(kept is not null ? kept with { ApplicationId = applicationId ?? kept.ApplicationId } : new Booking(
                string.Create(CultureInfo.InvariantCulture, $"{id}.{index}"), facts.Person.Id, site.Id, seat.Id, day.Date, slot.From, slot.To, applicationId));
        }

        if (refusals.Count == 0 && WishRules.OverLimit(wanted, instead, site, facts, now) is { } over)
        {
            refusals.Add(over);
        }

        if (refusals.Count > 0)
        {
            return new SeatDecision.Refused(refusals);
        }

        var add = wanted.Where(b => !instead.Contains(b)).ToList();
        var remove = instead.Where(b => !wanted.Contains(b)).ToList();
        return add.Count + remove.Count == 0 ? new SeatDecision.AlreadyDone(wanted) : new SeatDecision.Accepted(add, remove);
    }

    private static SeatRefusal? OwnInTheWay(PlannedDay day, OpenHours slot, List<Booking> wanted, IReadOnlyList<Booking> instead, SeatFacts facts)
    {
        if (wanted.Any(b => b.Overlaps(day.Date, slot.From, slot.To)))
        {
            return new SeatRefusal(SeatProblem.Twice, day.Date);
        }

        var own = facts.Own.FirstOrDefault(b => !instead.Contains(b) && b.Overlaps(day.Date, slot.From, slot.To));
        return own is null ? null : new SeatRefusal(SeatProblem.AlreadyBooked, day.Date)
        {
            Word = facts.SiteNames.GetValueOrDefault(own.SiteId, own.SiteId),
            From = own.From,
            To = own.To,
        };
    }

    private static Seat? SeatFor(PlannedDay day, OpenHours slot, string? seatId, Site site, IReadOnlyList<Booking> instead, SeatFacts facts)
    {
        var free = FreeOf(day.Date, slot, site, instead, facts).ToList();
        if (seatId is not null || free.Count == 0)
        {
            return free.FirstOrDefault(s => s.Id == seatId);
        }

        if (facts.LostRaces > 0)
        {
            return free[(Spread(facts.Person.Id) + facts.LostRaces) % free.Count];
        }

        var last = facts.Own.Where(b => b.SiteId == site.Id).OrderBy(b => b.Date).ThenBy(b => b.From).LastOrDefault()?.SeatId;
        return free.FirstOrDefault(s => s.Id == last) ?? free[0];
    }

    private static SeatRefusal NoSeat(
        PlannedDay day, OpenHours slot, string? seatId, IReadOnlyList<PlannedDay> days, Site site, IReadOnlyList<Booking> instead, SeatFacts facts)
    {
        if (seatId is null)
        {
            return new SeatRefusal(SeatProblem.NoSeatFree, day.Date) { Limit = site.Seats.Count, FreeOn = FreeDays(day, site, days, instead, facts) };
        }

        var other = Taken(day.Date, instead, facts).FirstOrDefault(b => b.SeatId == seatId && b.Overlaps(day.Date, slot.From, slot.To));
        return new SeatRefusal(SeatProblem.SeatTaken, day.Date)
        {
            Word = site.FindSeat(seatId)!.Name,
            From = other?.From,
            To = other?.To,
            FreeOn = [],
        };
    }

    /// <summary>Every day that was read, wanted or not, on which the same part is free.</summary>
    private static IReadOnlyList<DateOnly> FreeDays(PlannedDay day, Site site, IReadOnlyList<PlannedDay> days, IReadOnlyList<Booking> instead, SeatFacts facts) =>
        [.. facts.Taken.Keys.Order().Where(date =>
            (days.FirstOrDefault(d => d.Date == date) ?? day with { Date = date }) is var wish
            && SiteDay.Hours(site, date, facts.Calendar) is { } open
            && SiteDay.Slot(wish, open, facts.PatternOn(date)) is { } slot
            && FreeOf(date, slot, site, instead, facts).Any())];

    private static IEnumerable<Seat> FreeOf(DateOnly date, OpenHours slot, Site site, IReadOnlyList<Booking> instead, SeatFacts facts) =>
        SeatRules.Free(site, Taken(date, instead, facts), date, slot.From, slot.To);

    private static List<Booking> Taken(DateOnly date, IReadOnlyList<Booking> instead, SeatFacts facts) =>
        [.. facts.Taken.GetValueOrDefault(date, []).Where(b => !instead.Any(i => i.Id == b.Id))];

    /// <summary>The same number in every process, unlike a hash code.</summary>
    private static int Spread(string text) => text.Aggregate(17, (sum, c) => ((sum * 31) + c) & 0xFFFF);

    private static SeatDecision Refused(SeatRefusal refusal) => new SeatDecision.Refused([refusal]);
}
