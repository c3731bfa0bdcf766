using System.Globalization;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.PhoneDuty;

/// <summary>The shifts that the rules ask for.</summary>
public static class DutyCalendar
{
    /// <summary>
    /// The shifts from <paramref name="from"/> to <paramref name="to"/>, both inclusive, in order of date, kind and time. Business days only,
    /// so that nobody is skipped because of a holiday; on a half day, what lies in the closed half is left out.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not know a year between them.</exception>
    public static IReadOnlyList<DutyShift> Shifts(DutyRules rules, Section section, BusinessCalendar calendar, DateOnly from, DateOnly to) =>
        [.. from date in calendar.BusinessDays(@from, to)
            where calendar.IsBusinessDay(date, section)
            from kind in rules.Kinds
            from shift in kind.Shifts
            where shift.Weekdays.Count == 0 || shift.Weekdays.Contains(date.DayOfWeek)
            where !IsClosed(calendar.ClosedHalf(date), shift)
            select new DutyShift(IdOf(kind.Id, date, shift.Id), kind.Id, date, shift.From, shift.To, shift.Cover)];

    /// <summary>The id of a kind's shift on a date.</summary>
    public static string IdOf(string kindId, DateOnly date, string shiftId) =>
        string.Create(CultureInfo.InvariantCulture, $"{kindId}-{date:yyyyMMdd}-{shiftId}");

    private static bool IsClosed(HalfClosure? half, ShiftTime shift) => half?.Closed switch
    {
        HalfDay.Morning => shift.To <= Noon,
        HalfDay.Afternoon => shift.From >= Noon,
        _ => false,
    };

    private static readonly TimeOnly Noon = new(12, 0);
}
