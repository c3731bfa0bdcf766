using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.CheckIns;

/// <summary>Nothing is pushed outside a person's hours (S-37).</summary>
public static class QuietHours
{
    /// <summary>
    /// Whether something may be pushed to the person at <paramref name="instant"/>: on a business day of theirs, from the morning
    /// card's lead before their start to their end, both inclusive, and not during an hourly leave.
    /// </summary>
    /// <param name="person">To whom.</param>
    /// <param name="section">Their section.</param>
    /// <param name="leave">Their leave on the local date of <paramref name="instant"/>; null: none.</param>
    /// <param name="calendar">The city's calendar.</param>
    /// <param name="zone">The office's zone.</param>
    /// <param name="instant">When.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not know the year.</exception>
    public static bool Allows(Person person, Section section, Leave? leave, BusinessCalendar calendar, OfficeZone zone, DateTimeOffset instant)
    {
        var date = zone.DateOf(instant);
        if (!calendar.IsBusinessDay(date, section)
            || !person.IsMemberOn(date)
            || WorkingHours.Of(section.PatternOf(person, date, calendar), leave) is not { } hours)
        {
            return false;
        }

        var from = zone.At(date, hours.Start).AddMinutes(-section.CheckIns.MorningLeadMinutes);
        var away = hours is { AwayFrom: { } awayFrom, AwayTo: { } awayTo }
            && instant >= zone.At(date, awayFrom) && instant < zone.At(date, awayTo);
        return instant >= from && instant <= zone.At(date, hours.End) && !away;
    }

    /// <summary>
    /// The first instant from <paramref name="now"/> on at which something may be pushed to the person: now, the end of an hourly leave,
    /// or the start of their next working day; when none comes within two months, the start of the next business day.
    /// </summary>
    /// <param name="person">To whom.</param>
    /// <param name="section">Their section.</param>
    /// <param name="leaveOn">Their leave on a date; null: none, or not known.</param>
    /// <param name="calendar">The city's calendar.</param>
    /// <param name="zone">The office's zone.</param>
    /// <param name="now">The earliest instant.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not know the year.</exception>
    public static DateTimeOffset NextAllowed(
        Person person, Section section, Func<DateOnly, Leave?> leaveOn, BusinessCalendar calendar, OfficeZone zone, DateTimeOffset now)
    {
        var today = zone.DateOf(now);
        if (Allows(person, section, leaveOn(today), calendar, zone, now))
        {
            return now;
        }

        for (var date = today; date < today.AddDays(62); date = date.AddDays(1))
        {
            if (!calendar.IsBusinessDay(date, section) || !person.IsMemberOn(date) || WorkingHours.Of(section.PatternOf(person, date, calendar), leaveOn(date)) is not { } hours)
            {
                continue;
            }

            if (zone.At(date, hours.Start) is var start && start > now)
            {
                return start;
            }

            if (hours.AwayTo is { } back && zone.At(date, back) is var end && end > now)
            {
                return end;
            }
        }

        var next = calendar.Next(today);
        return zone.At(next, section.PatternOf(person, next, calendar).Start);
    }
}
