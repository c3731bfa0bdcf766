using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Reports;

/// <summary>How long somebody worked on a day.</summary>
public static class WorkedTime
{
    /// <summary>
    /// Whole minutes from start to end, less the pattern's break, the interruptions and an hourly leave as far as they lie in
    /// between; what overlaps is taken off once. Counted from the minutes as they are shown, so that a reader can recompute it
    /// from the printed times. Null while start or end is missing; never negative.
    /// </summary>
    public static int? Minutes(CheckIn record, WorkPattern pattern, Leave? leave, OfficeZone zone)
    {
        if (record is not { StartedAt: { } started, EndedAt: { } ended })
        {
            return null;
        }

        var (start, end) = (Minute(started), Minute(ended));
        var minutes = end - start;
        var counted = start;
        foreach (var (from, to) in Off(record, pattern, leave, zone).OrderBy(off => off.From))
        {
            var (low, high) = (Math.Max(from, counted), Math.Min(to, end));
            if (high > low)
            {
                minutes -= high - low;
                counted = high;
            }
        }

        return (int)Math.Max(0, minutes);
    }

    /// <summary>Minutes that an hourly leave takes of the pattern, its break not counted; 0 for the other kinds.</summary>
    public static int LeaveMinutes(Leave leave, WorkPattern pattern)
    {
        if (leave is not { Kind: LeaveKind.Hours, From: { } from, To: { } to })
        {
            return 0;
        }

        var taken = Overlap(from, to, pattern.Start, pattern.End);
        return pattern is { BreakStart: { } breakStart, BreakEnd: { } breakEnd } ? taken - Overlap(from, to, breakStart, breakEnd) : taken;
    }

    private static IEnumerable<(long From, long To)> Off(CheckIn record, WorkPattern pattern, Leave? leave, OfficeZone zone)
    {
        if (pattern is { BreakStart: { } breakStart, BreakEnd: { } breakEnd })
        {
            yield return (Minute(zone.At(record.Date, breakStart)), Minute(zone.At(record.Date, breakEnd)));
        }

        if (leave is { Kind: LeaveKind.Hours, From: { } from, To: { } to })
        {
            yield return (Minute(zone.At(record.Date, from)), Minute(zone.At(record.Date, to)));
        }

        foreach (var interruption in record.Interruptions)
        {
            yield return (Minute(interruption.Out), interruption.Back is { } back ? Minute(back) : long.MaxValue);
        }
    }

    private static int Overlap(TimeOnly from, TimeOnly to, TimeOnly start, TimeOnly end)
    {
        var (low, high) = (from > start ? from : start, to < end ? to : end);
        return low < high ? (int)(high - low).TotalMinutes : 0;
    }

    private static long Minute(DateTimeOffset instant) => instant.UtcTicks / TimeSpan.TicksPerMinute;
}
