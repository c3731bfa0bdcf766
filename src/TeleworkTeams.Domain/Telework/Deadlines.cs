using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Telework;

/// <summary>Until when an application for a day has to be there.</summary>
/// <param name="Until">The last moment, exclusive, in the office's offset.</param>
/// <param name="LastDay">The day to name to people: 「申請は2営業日前(11月18日)まで」.</param>
public sealed record Deadline(DateTimeOffset Until, DateOnly LastDay);

/// <summary>The last moments of applications (S-39, S-48, S-51, S-54). A section's closed days count as closed.</summary>
public static class Deadlines
{
    /// <summary>The deadline of <paramref name="date"/>; null: there is none, or the calendar does not reach as far back.</summary>
    /// <param name="rule">The rule; null: unset.</param>
    /// <param name="date">The planned day.</param>
    /// <param name="calendar">The calendar in force.</param>
    /// <param name="section">The section, whose closed days are skipped.</param>
    /// <param name="zone">The office's zone.</param>
    /// <param name="start">Start of the person's pattern, the end of 当日 where the rule gives no time.</param>
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
                if (!BusinessCalendar.Supports(day))
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
    /// <param name="pattern">The person's pattern.</param>
    public static DateOnly? FirstOpenDay(
        DateTimeOffset now, PolicyTimeline policies, BusinessCalendar calendar, Section section, OfficeZone zone, WorkPattern pattern)
    {
        var today = zone.DateOf(now);
        for (var date = today; BusinessCalendar.Supports(date); date = date.AddDays(1))
        {
            var policy = policies.On(date)?.Policy;
            if (date > today.AddDays(policy?.Limits?.HorizonDays ?? CalendarChecks.HorizonDays))
            {
                return null;
            }

            if (policy is null || !calendar.IsBusinessDay(date, section) || zone.At(date, pattern.End) <= now)
            {
                continue;
            }

            if (EmergencyLifts.On(policy, date, l => l.Deadline) is not null
                || !(now >= Of(policy.Deadline, date, calendar, section, zone, pattern.Start)?.Until))
            {
                return date;
            }
        }

        return null;
    }
}
