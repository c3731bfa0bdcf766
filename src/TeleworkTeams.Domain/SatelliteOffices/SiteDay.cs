using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.SatelliteOffices;

/// <summary>When a site is open, and what a half of its day is.</summary>
public static class SiteDay
{
    /// <summary>
    /// The hours of <paramref name="site"/> on <paramref name="date"/>; null: closed. Holidays, 12/29–1/3 and the city's closed weekdays close every
    /// site; a Saturday or Sunday is open where the site has hours for it. In a year that the calendar does not know all is closed.
    /// </summary>
    public static OpenHours? Hours(Site site, DateOnly date, BusinessCalendar calendar)
    {
        if (!calendar.Knows(date) || date < site.OpenFrom || date > site.OpenUntil)
        {
            return null;
        }

        var isWeekend = date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        var hours = site.Opening is { } opening ? opening.GetValueOrDefault(date.DayOfWeek) : isWeekend ? null : Site.UsualHours;
        var isClosed = isWeekend ? calendar.HolidayName(date) is not null : !calendar.IsBusinessDay(date);
        return isClosed ? null : hours;
    }

    /// <summary>
    /// From and to of <paramref name="part"/>, cut by the opening hours; null: nothing is left of it. 午前 ends at the start of the break of the
    /// person's pattern and 午後 begins at its end, as leave is cut; without a break both meet in the middle of the pattern. A half
    /// on which the city hall is closed is not open here either: nothing of it is left, and hours must lie in the rest.
    /// </summary>
    public static OpenHours? Slot(PlannedDay part, OpenHours open, WorkPattern pattern)
    {
        if (pattern.Closed is { } closed)
        {
            open = closed == HalfDay.Morning ? open with { From = Later(open.From, pattern.Start) } : open with { To = Earlier(open.To, pattern.End) };
        }

        var (from, to) = part.Part switch
        {
            DayPart.Morning => (open.From, Earlier(open.To, pattern.EndOfMorning())),
            DayPart.Afternoon => (Later(open.From, pattern.StartOfAfternoon()), open.To),
            DayPart.Hours when pattern.Closed is not null && (part.From < open.From || part.To > open.To) => default,
            DayPart.Hours => (part.From ?? open.From, part.To ?? open.To),
            _ => (open.From, open.To),
        };
        return from < to ? new OpenHours(from, to) : null;
    }

    private static TimeOnly Earlier(TimeOnly a, TimeOnly b) => a < b ? a : b;

    private static TimeOnly Later(TimeOnly a, TimeOnly b) => a > b ? a : b;
}
