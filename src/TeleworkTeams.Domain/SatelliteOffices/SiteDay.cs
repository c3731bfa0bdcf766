using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.SatelliteOffices;

/// <summary>When a site is open, and what a half of its day is.</summary>
public static class SiteDay
{
    /// <summary>
    /// The hours of <paramref name="site"/> on <paramref name="date"/>; null: closed. Holidays, 12/29–1/3 and the city's closed weekdays close every
    /// site; a Saturday or Sunday is open where the site has hours for it. Outside the years of <see cref="BusinessCalendar"/> all is closed.
    /// </summary>
    public static OpenHours? Hours(Site site, DateOnly date, BusinessCalendar calendar)
    {
        if (!BusinessCalendar.Supports(date) || date < site.OpenFrom || date > site.OpenUntil)
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
    /// person's pattern and 午後 begins at its end, as leave is cut; without a break both meet in the middle of the pattern.
    /// </summary>
    public static OpenHours? Slot(PlannedDay part, OpenHours open, WorkPattern pattern)
    {
        var middle = pattern.Start.Add((pattern.End - pattern.Start) / 2);
        var (from, to) = part.Part switch
        {
            DayPart.Morning => (open.From, Earlier(open.To, pattern.BreakStart ?? middle)),
            DayPart.Afternoon => (Later(open.From, pattern.BreakEnd ?? middle), open.To),
            DayPart.Hours => (part.From ?? open.From, part.To ?? open.To),
            _ => (open.From, open.To),
        };
        return from < to ? new OpenHours(from, to) : null;
    }

    private static TimeOnly Earlier(TimeOnly a, TimeOnly b) => a < b ? a : b;

    private static TimeOnly Later(TimeOnly a, TimeOnly b) => a > b ? a : b;
}
