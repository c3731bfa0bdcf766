using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Telework;

/// <summary>The last moments of applications (S-39, S-48, S-51, S-54). A section's closed days count as closed.</summary>
public static class Deadlines
{
    /// <summary>The deadline of <paramref name="date"/>; null: there is none, or the calendar does not reach as far back.</summary>
    /// <param name="rule">The rule; null: unset.</param>
    /// <param name="date">The planned day.</param>
    /// <param name="calendar">The calendar in force.</param>
    /// <param name="section">The section, whose closed days are skipped.</param>
    /// <param name="zone">The office's zone.</param>
    /// <param name="start">Start of the person's pattern of that day, the end of 当日 where the rule gives no time.</param>
    public static Deadline? Of(DeadlineRule? rule, DateOnly date, BusinessCalendar calendar, Section section, OfficeZone zone, TimeOnly start)
    {
        switch (rule?.Kind)
        {
            case DeadlineKind.SameDay:
                return new(zone.At(date, rule.Time ?? start), date);
            case DeadlineKind.PreviousDay:
                return Before(1);
            case DeadlineKind.BusinessDaysBefore:
                return Before(rule.Days);
            default:
                return null;
        }

        Deadline? Before(int days)
        {
            var day = date;
            for (var left = days; left > 0; left -= calendar.IsBusinessDay(day, section) ? 1 : 0)
            {
                day = day.AddDays(-1);
                if (!calendar.Knows(day))
                {
                    return null;
                }
            }

            return new(rule.Time is { } time ? zone.At(day, time) : zone.StartOf(day.AddDays(1)), day);
        }
    }

    /// <summary>The first business day that can still be applied for at <paramref name="now"/>, today included; null: none within the horizon.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="policies">The policies; a day without a policy is none that can be applied for.</param>
    /// <param name="calendar">The calendar in force.</param>
    /// <param name="section">The section.</param>
    /// <param name="zone">The office's zone.</param>
    /// <param name="patternOn">The person's pattern of a date.</param>
    public static DateOnly? FirstOpenDay(
        DateTimeOffset now, PolicyTimeline policies, BusinessCalendar calendar, Section section, OfficeZone zone, Func<DateOnly, WorkPattern> patternOn)
    {
        var today = zone.DateOf(now);
        for (var date = today; calendar.Knows(date); date = date.AddDays(1))
        {
            var policy = policies.On(date)?.Policy;
            if (date > today.AddDays(policy?.Limits?.HorizonDays ?? CalendarChecks.HorizonDays))
            {
                return null;
            }

            if (policy is null || !calendar.IsBusinessDay(date, section) || zone.At(date, patternOn(date).End) <= now)
            {
                continue;
            }

            if (EmergencyLifts.On(policy, date, l => l.Deadline) is not null
                || !(now >= Of(policy.Deadline, date, calendar, section, zone, patternOn(date).Start)?.Until))
            {
                return date;
            }
        }

        return null;
    }
}
