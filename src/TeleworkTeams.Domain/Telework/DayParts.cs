using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Telework;

/// <summary>The hours of a part of a day. Halves are cut as leave cuts them: 午前 ends at the start of the break, 午後 starts at its end.</summary>
public static class DayParts
{
    /// <summary>From (inclusive) and to (exclusive) of <paramref name="day"/> by <paramref name="pattern"/>.</summary>
    /// <param name="day">The part.</param>
    /// <param name="pattern">The person's pattern of that date.</param>
    /// <param name="draft">For a whole day the draft's other hours, if it has any; null: the pattern's.</param>
    public static (TimeOnly From, TimeOnly To) Hours(PlannedDay day, WorkPattern pattern, ApplicationDraft? draft = null) => day.Part switch
    {
        DayPart.Morning => Morning(pattern),
        DayPart.Afternoon => Afternoon(pattern),
        DayPart.Hours => (day.From ?? pattern.Start, day.To ?? pattern.End),
        _ => (draft?.Start ?? pattern.Start, draft?.End ?? pattern.End),
    };

    /// <summary>Whether two parts share time. A whole day shares with everything of its date.</summary>
    public static bool Overlap(PlannedDay a, PlannedDay b, WorkPattern pattern) =>
        a.Date == b.Date && (a.Part == DayPart.Day || b.Part == DayPart.Day || Overlap(Hours(a, pattern), Hours(b, pattern)));

    /// <summary>Whether <paramref name="outer"/> holds all of <paramref name="inner"/>.</summary>
    public static bool Covers(PlannedDay outer, PlannedDay inner, WorkPattern pattern) =>
        outer.Date == inner.Date && (outer.Part == DayPart.Day || (inner.Part != DayPart.Day && Covers(Hours(outer, pattern), Hours(inner, pattern))));

    /// <summary>Whether the part has begun at <paramref name="now"/>; its first moment counts.</summary>
    public static bool HasBegun(PlannedDay day, ApplicationDraft draft, WorkPattern pattern, OfficeZone zone, DateTimeOffset now) =>
        zone.At(day.Date, Hours(day, pattern, draft).From) <= now;

    /// <summary>Whether the part is over at <paramref name="now"/>; its end, which is exclusive, counts as over.</summary>
    public static bool IsOver(PlannedDay day, ApplicationDraft draft, WorkPattern pattern, OfficeZone zone, DateTimeOffset now) =>
        zone.At(day.Date, Hours(day, pattern, draft).To) <= now;

    internal static (TimeOnly From, TimeOnly To) Morning(WorkPattern pattern) => (pattern.Start, pattern.EndOfMorning());

    internal static (TimeOnly From, TimeOnly To) Afternoon(WorkPattern pattern) => (pattern.StartOfAfternoon(), pattern.End);

    internal static bool Overlap((TimeOnly From, TimeOnly To) a, (TimeOnly From, TimeOnly To) b) => a.From < b.To && b.From < a.To;

    internal static bool Covers((TimeOnly From, TimeOnly To) outer, (TimeOnly From, TimeOnly To) inner) => outer.From <= inner.From && inner.To <= outer.To;

    /// <summary>Minutes of work between, the break not counted.</summary>
    internal static int WorkMinutes((TimeOnly From, TimeOnly To) hours, WorkPattern pattern)
    {
        var minutes = Shared(hours, (TimeOnly.MinValue, TimeOnly.MaxValue));
        return pattern is { BreakStart: { } from, BreakEnd: { } to } ? minutes - Shared(hours, (from, to)) : minutes;
    }

    private static int Shared((TimeOnly From, TimeOnly To) a, (TimeOnly From, TimeOnly To) b)
    {
        var (low, high) = (a.From > b.From ? a.From : b.From, a.To < b.To ? a.To : b.To);
        return low < high ? (int)(high - low).TotalMinutes : 0;
    }
}
