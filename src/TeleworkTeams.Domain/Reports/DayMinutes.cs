using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Reports;

/// <summary>The minutes of a day, for an attendance system: they add up to the time from start to end, and no minute is in two of them.</summary>
/// <param name="Break">休憩: the pattern's break as far as it lies in between.</param>
/// <param name="HourlyLeave">時間休 outside the break. A 中抜け that was made leave is leave.</param>
/// <param name="Interruption">中抜け outside break and leave.</param>
/// <param name="Worked">実働: the rest, as <see cref="WorkedTime.Minutes"/> counts it.</param>
public sealed record DayMinutes(int Break, int HourlyLeave, int Interruption, int Worked)
{
    /// <summary>The minutes of <paramref name="record"/>; null while start or end is missing.</summary>
    /// <param name="record">The day.</param>
    /// <param name="pattern">The person's pattern.</param>
    /// <param name="leave">The leave of that day; null: none.</param>
    /// <param name="zone">The office's zone.</param>
    public static DayMinutes? Of(CheckIn record, WorkPattern pattern, Leave? leave, OfficeZone zone)
    {
        if (WorkedTime.Minutes(record, pattern, leave, zone) is not { } worked)
        {
            return null;
        }

        // What each kind takes off is what is missing when it alone is added to those before it.
        var bare = record with { Interruptions = [] };
        var open = pattern with { BreakStart = null, BreakEnd = null };
        var all = WorkedTime.Minutes(bare, open, null, zone)!.Value;
        var withBreak = WorkedTime.Minutes(bare, pattern, null, zone)!.Value;
        var withLeave = WorkedTime.Minutes(bare, pattern, leave, zone)!.Value;
        return new(all - withBreak, withBreak - withLeave, withLeave - worked, worked);
    }
}
