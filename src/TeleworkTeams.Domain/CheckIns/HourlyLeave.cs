using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.CheckIns;

/// <summary>時間休 that a 中抜け makes, in whole hours (S-70 … S-72).</summary>
/// <param name="Hours">Whole hours, begun ones counted.</param>
/// <param name="From">Start, inclusive.</param>
/// <param name="To">End, exclusive; the break lies in between without being counted.</param>
public sealed record HourlyLeave(int Hours, TimeOnly From, TimeOnly To)
{
    /// <summary>
    /// The leave for the last 中抜け of <paramref name="record"/> where the rules make it leave; null: they do not, nobody was out or is
    /// back, or only in the break or outside the hours. It begins when the person went out, and earlier where the hours of the day
    /// would end before it does.
    /// </summary>
    public static HourlyLeave? Of(CheckIn record, WorkPattern pattern, TeleworkPolicy? policy, OfficeZone zone)
    {
        if (InterruptionRules.Of(record.Place, policy)?.Mode != InterruptionMode.HourlyLeave || record.Interruptions is not [.., { Back: { } back } gap])
        {
            return null;
        }

        var (start, end) = (MinuteOf(pattern.Start), MinuteOf(pattern.End));
        var from = Math.Clamp(MinuteOf(zone.TimeOf(gap.Out)), start, end);
        var to = zone.DateOf(back) == record.Date ? Math.Clamp(MinuteOf(zone.TimeOf(back)), from, end) : end;
        var hours = (Enumerable.Range(from, to - from).Count(IsWork) + 59) / 60;
        if (hours == 0 || Enumerable.Range(start, end - start).Count(IsWork) < hours * 60)
        {
            return null;
        }

        for (to = from; Enumerable.Range(from, to - from).Count(IsWork) < hours * 60;)
        {
            if (to < end)
            {
                to++;
            }
            else
            {
                from--;
            }
        }

        return new(hours, TimeOnly.MinValue.AddMinutes(from), TimeOnly.MinValue.AddMinutes(to));

        bool IsWork(int minute) => pattern is not { BreakStart: { } breakStart, BreakEnd: { } breakEnd } || minute < MinuteOf(breakStart) || minute >= MinuteOf(breakEnd);
    }

    private static int MinuteOf(TimeOnly time) => (time.Hour * 60) + time.Minute;
}
