using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Reports;

/// <summary>月の記録 of one person: a row for each day of the month, the sums, and the weeks that touch it.</summary>
/// <param name="Person">Whose.</param>
/// <param name="Year">The year.</param>
/// <param name="Month">1–12.</param>
/// <param name="Days">Every day of the month, in order.</param>
/// <param name="Totals">The sums of <paramref name="Days"/>.</param>
/// <param name="Weeks">Every week with a day in the month, in order.</param>
public sealed record MonthRecord(
    Person Person, int Year, int Month, IReadOnlyList<MonthDay> Days, MonthTotals Totals, IReadOnlyList<WeekTotal> Weeks)
{
    /// <summary>
    /// Makes the record from what is stored. Give the check-ins and leaves of the weeks that touch the month, not only of the month:
    /// the weeks' sums need them. Others' and other days' are left out.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The month is none, or the calendar does not know the year.</exception>
    public static MonthRecord Of(
        Person person,
        Section section,
        int year,
        int month,
        IEnumerable<CheckIn> checkIns,
        IEnumerable<Leave> leaves,
        BusinessCalendar calendar,
        OfficeZone zone,
        DateTimeOffset now,
        PolicyTimeline? policies = null)
    {
        var records = checkIns.Where(record => record.PersonId == person.Id && !record.IsEmpty).ToDictionary(record => record.Date);
        var leaveOf = leaves.Where(leave => leave.PersonId == person.Id).ToDictionary(leave => leave.Date);
        var first = new DateOnly(year, month, 1);
        var dates = Enumerable.Range(0, LengthOf(first)).Select(first.AddDays).ToArray();
        MonthDay[] days = [.. dates.Select(Row)];
        return new(person, year, month, days, Sum(days, PatternOn), [.. dates.Select(Time.Week.MondayOf).Distinct().Select(Week)]);

        WorkPattern PatternOn(DateOnly date) => section.PatternOf(person, date, calendar);

        MonthDay Row(DateOnly date)
        {
            var record = records.GetValueOrDefault(date);
            var leave = leaveOf.GetValueOrDefault(date);
            var open = calendar.IsBusinessDay(date, section);
            var marks = DayStanding.Of(person, section, date, record, leave, calendar, zone, now, policies?.On(date)?.Policy).Marks;
            return new(
                date,
                open,
                calendar.HolidayName(date),
                leave,
                record,
                record is null ? null : WorkedTime.Minutes(record, PatternOn(date), leave, zone),
                marks.Contains(DayMark.StartMissing),
                marks.Contains(DayMark.EndMissing),
                marks.Contains(DayMark.Unregistered))
            {
                Standing = record is null ? ReportStanding.NotAsked : ReportDuty.Standing(record, section, policies?.On(date)?.Policy, calendar, zone.DateOf(now)),
            };
        }

        WeekTotal Week(DateOnly monday) => new(
            monday,
            Enumerable.Range(0, 7).Select(monday.AddDays).Sum(date =>
                records.GetValueOrDefault(date) is { } record ? WorkedTime.Minutes(record, PatternOn(date), leaveOf.GetValueOrDefault(date), zone) ?? 0 : 0),
            policies?.On(monday)?.Policy.Hours?.WeeklyMinutes ?? WeekTotal.RegularMinutes);
    }

    private static MonthTotals Sum(IReadOnlyList<MonthDay> days, Func<DateOnly, WorkPattern> patternOn)
    {
        var worked = days.Where(day => day.CheckIn is not null).ToArray();
        Leave[] leaves = [.. days.Where(day => day is { IsBusinessDay: true, Leave: not null }).Select(day => day.Leave!)];
        return new(
            worked.Length,
            worked.Where(day => day.CheckIn!.Place is not null).CountBy(day => day.CheckIn!.Place!.Value).ToDictionary(),
            worked.Sum(day => day.Minutes ?? 0),
            leaves.Sum(leave => leave.Kind switch { LeaveKind.Day => 1m, LeaveKind.Morning or LeaveKind.Afternoon => 0.5m, _ => 0m }),
            leaves.Sum(leave => WorkedTime.LeaveMinutes(leave, patternOn(leave.Date))),
            days.Count(day => day.StartMissing),
            days.Count(day => day.EndMissing),
            days.Count(day => day.Unregistered));
    }

    private static int LengthOf(DateOnly first) => first.AddMonths(1).DayNumber - first.DayNumber;
}
