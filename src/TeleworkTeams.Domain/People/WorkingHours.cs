namespace TeleworkTeams.Domain.People;

/// <summary>A person's hours of one day: the pattern less the leave. Everything that asks "is it within their hours" asks this.</summary>
/// <param name="Start">Start of work, inclusive.</param>
/// <param name="End">End of work, later than <paramref name="Start"/>.</param>
public sealed record WorkingHours(TimeOnly Start, TimeOnly End)
{
    /// <summary>Start of an hourly leave inside the day, inclusive; null: none, or it was at an edge and moved that edge.</summary>
    public TimeOnly? AwayFrom { get; init; }

    /// <summary>End of that leave, exclusive.</summary>
    public TimeOnly? AwayTo { get; init; }

    /// <summary>
    /// The hours that <paramref name="leave"/> leaves of <paramref name="pattern"/>, that of the date; null: none, the person is off all day, or the city hall is closed in all of them.
    /// 午前 starts at the end of the break and 午後 ends at its start (the middle of the day where there is no break);
    /// 時間休 moves start or end only when it touches it, and then over the break if it ends in it.
    /// </summary>
    public static WorkingHours? Of(WorkPattern pattern, Leave? leave) =>
        leave switch
        {
            null => OrNull(pattern.Start, pattern.End),
            { Kind: LeaveKind.Day } => null,
            { Kind: LeaveKind.Morning } => OrNull(pattern.StartOfAfternoon(), pattern.End),
            { Kind: LeaveKind.Afternoon } => OrNull(pattern.Start, pattern.EndOfMorning()),
            { From: { } from, To: { } to } when from < to => WithoutHours(pattern, from, to),
            _ => OrNull(pattern.Start, pattern.End),
        };

    /// <summary>Whether the person is at work at <paramref name="time"/> by their hours; the break counts as work here.</summary>
    public bool Include(TimeOnly time) => time >= Start && time < End && !(time >= AwayFrom && time < AwayTo);

    private static WorkingHours? WithoutHours(WorkPattern pattern, TimeOnly from, TimeOnly to)
    {
        var (start, end) = (pattern.Start, pattern.End);
        if (to <= start || from >= end)
        {
            return OrNull(start, end);
        }

        var atStart = from <= start;
        var atEnd = to >= end;
        if (atStart)
        {
            start = to >= pattern.BreakStart && to < pattern.BreakEnd ? pattern.BreakEnd.Value : to;
        }

        if (atEnd)
        {
            end = from > pattern.BreakStart && from <= pattern.BreakEnd ? pattern.BreakStart.Value : from;
        }

        return atStart || atEnd ? OrNull(start, end) : new(start, end) { AwayFrom = from, AwayTo = to };
    }

    private static WorkingHours? OrNull(TimeOnly start, TimeOnly end) => start < end ? new(start, end) : null;
}
