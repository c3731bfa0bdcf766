using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Reports;

/// <summary>One day of the monthly record.</summary>
/// <param name="Date">The local date.</param>
/// <param name="IsBusinessDay">Whether the section was open.</param>
/// <param name="HolidayName">The holiday's Japanese name; null: none.</param>
/// <param name="Leave">The leave entered; null: none.</param>
/// <param name="CheckIn">The record; null: none, or nothing stands on it.</param>
/// <param name="Minutes">Minutes worked; null: start or end is missing.</param>
/// <param name="StartMissing">始業未登録.</param>
/// <param name="EndMissing">終業未登録.</param>
/// <param name="Unregistered">未登録: neither reported on a business day without leave, and the person's start has come.</param>
public sealed record MonthDay(
    DateOnly Date, bool IsBusinessDay, string? HolidayName, Leave? Leave, CheckIn? CheckIn, int? Minutes, bool StartMissing, bool EndMissing, bool Unregistered)
{
    /// <summary>Where the 実績報告 of the day stands.</summary>
    public ReportStanding Standing { get; init; }
}

/// <summary>Minutes of a week from Monday to Sunday, for information (S-11): nothing follows from it by itself.</summary>
/// <param name="Monday">The first day; may lie in the month before.</param>
/// <param name="Minutes">Minutes worked in the seven days, as far as their records were given.</param>
/// <param name="Regular">Minutes that the telework rules name for a week, or <see cref="RegularMinutes"/>.</param>
public sealed record WeekTotal(DateOnly Monday, int Minutes, int Regular = WeekTotal.RegularMinutes)
{
    /// <summary>38 h 45 min, the regular week (S-11).</summary>
    public const int RegularMinutes = (38 * 60) + 45;

    /// <summary>Whether more than <see cref="Regular"/> were worked.</summary>
    public bool OverRegular => Minutes > Regular;
}

/// <summary>Sums of the month's rows.</summary>
/// <param name="Days">Days with a start or an end.</param>
/// <param name="DaysByPlace">Those days by place; a day without a place (始業未登録) is in none.</param>
/// <param name="Minutes">Minutes worked; incomplete days count nothing.</param>
/// <param name="LeaveDays">Leave on business days: all day 1, half a day 0.5.</param>
/// <param name="LeaveMinutes">Hourly leave on business days, in minutes of the pattern.</param>
/// <param name="StartMissing">Days 始業未登録.</param>
/// <param name="EndMissing">Days 終業未登録.</param>
/// <param name="Unregistered">Days 未登録.</param>
public sealed record MonthTotals(
    int Days,
    IReadOnlyDictionary<Place, int> DaysByPlace,
    int Minutes,
    decimal LeaveDays,
    int LeaveMinutes,
    int StartMissing,
    int EndMissing,
    int Unregistered);

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
        var pattern = section.PatternOf(person);
        var first = new DateOnly(year, month, 1);
        var dates = Enumerable.Range(0, LengthOf(first)).Select(first.AddDays).ToArray();
        MonthDay[] days = [.. dates.Select(Row)];
        return new(person, year, month, days, Sum(days, pattern), [.. dates.Select(MondayOf).Distinct().Select(Week)]);

        MonthDay Row(DateOnly date)
        {
            var record = records.GetValueOrDefault(date);
            var leave = leaveOf.GetValueOrDefault(date);
            var open = calendar.IsBusinessDay(date, section);
            var marks = DayStanding.Of(person, section, date, record, leave, open, zone, now, policies?.On(date)?.Policy).Marks;
            return new(
                date,
                open,
                calendar.HolidayName(date),
                leave,
                record,
                record is null ? null : WorkedTime.Minutes(record, pattern, leave, zone),
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
                records.GetValueOrDefault(date) is { } record ? WorkedTime.Minutes(record, pattern, leaveOf.GetValueOrDefault(date), zone) ?? 0 : 0),
            policies?.On(monday)?.Policy.Hours?.WeeklyMinutes ?? WeekTotal.RegularMinutes);
    }

    private static MonthTotals Sum(IReadOnlyList<MonthDay> days, WorkPattern pattern)
    {
        var worked = days.Where(day => day.CheckIn is not null).ToArray();
        Leave[] leaves = [.. days.Where(day => day is { IsBusinessDay: true, Leave: not null }).Select(day => day.Leave!)];
        return new(
            worked.Length,
            worked.Where(day => day.CheckIn!.Place is not null).CountBy(day => day.CheckIn!.Place!.Value).ToDictionary(),
            worked.Sum(day => day.Minutes ?? 0),
            leaves.Sum(leave => leave.Kind switch { LeaveKind.Day => 1m, LeaveKind.Morning or LeaveKind.Afternoon => 0.5m, _ => 0m }),
            leaves.Sum(leave => WorkedTime.LeaveMinutes(leave, pattern)),
            days.Count(day => day.StartMissing),
            days.Count(day => day.EndMissing),
            days.Count(day => day.Unregistered));
    }

    private static int LengthOf(DateOnly first) => first.AddMonths(1).DayNumber - first.DayNumber;

    private static DateOnly MondayOf(DateOnly date) => date.AddDays(-(((int)date.DayOfWeek + 6) % 7));
}
