using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.SatelliteOffices;

/// <summary>What a site says to one wanted part, before anybody looks for a seat.</summary>
internal static class WishRules
{
    private const int Quarter = 15;

    public static SeatRefusal? Refusal(PlannedDay day, Site site, SeatFacts facts, DateTimeOffset now)
    {
        var today = facts.Zone.DateOf(now);
        var date = day.Date;
        var ahead = site.DaysAhead ?? SiteLimits.DaysAhead;
        if (date < today)
        {
            return new(SeatProblem.Past, date);
        }

        if (!facts.Person.IsMemberOn(date))
        {
            return new(SeatProblem.NotAMember, date);
        }

        if (facts.AwayAllDay.Contains(date))
        {
            return new(SeatProblem.OnLeave, date);
        }

        if (date < site.OpenFrom)
        {
            return new(SeatProblem.SiteNotOpenYet, date) { Until = site.OpenFrom };
        }

        if (date > site.OpenUntil)
        {
            return new(SeatProblem.SiteClosed, date) { Until = site.OpenUntil };
        }

        if (date.DayNumber - today.DayNumber > ahead)
        {
            return new(SeatProblem.BeyondDaysAhead, date) { Limit = ahead, Until = today.AddDays(ahead) };
        }

        return SiteDay.Hours(site, date, facts.Calendar) is { } open
            ? Hours(day, open, site, facts, now)
            : new(SeatProblem.ClosedThatDay, date) { Word = facts.Calendar.Knows(date) ? facts.Calendar.HolidayName(date) : null };
    }

    /// <summary>Fair use (S-133): the days that the person would have here and not used yet.</summary>
    public static SeatRefusal? OverLimit(List<Booking> wanted, IReadOnlyList<Booking> instead, Site site, SeatFacts facts, DateTimeOffset now)
    {
        var after = facts.Own.Where(b => !instead.Contains(b) && !SeatRules.IsOver(b, facts, now)).Concat(wanted).ToList();
        if (after.Count > SiteLimits.BookingsPerPerson)
        {
            return new(SeatProblem.OverLimit) { Limit = SiteLimits.BookingsPerPerson, Actual = after.Count };
        }

        var days = after.Where(b => b.SiteId == site.Id).Select(b => b.Date).Distinct().Count();
        return days > site.DaysPerPerson ? new(SeatProblem.OverLimit) { Limit = site.DaysPerPerson, Actual = days } : null;
    }

    private static SeatRefusal? Hours(PlannedDay day, OpenHours open, Site site, SeatFacts facts, DateTimeOffset now)
    {
        if (day.Part == DayPart.Hours && (site.Unit != BookingUnit.Hour || day.From?.Minute % Quarter != 0 || day.To?.Minute % Quarter != 0))
        {
            return new(SeatProblem.Unit, day.Date);
        }

        if (SiteDay.Slot(day, open, facts.PatternOn(day.Date)) is not { } slot || slot.From < open.From || slot.To > open.To)
        {
            return new(SeatProblem.ClosedThatHour, day.Date) { From = open.From, To = open.To };
        }

        if (facts.Zone.At(day.Date, slot.To) <= now)
        {
            return new(SeatProblem.Past, day.Date);
        }

        var minutes = (int)(slot.To - slot.From).TotalMinutes;
        return minutes > site.LongestMinutes ? new(SeatProblem.TooLong, day.Date) { Limit = site.LongestMinutes, Actual = minutes } : null;
    }
}
