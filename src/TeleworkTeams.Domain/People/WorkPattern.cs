using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.People;

/// <summary>
/// 勤務パターン: the hours of a working day in the section's zone (S-06: policy data, never free text).
/// The day starts at <paramref name="Start"/> (inclusive) and ends at <paramref name="End"/> (exclusive), on the same date.
/// <see cref="Section.PatternOf"/> gives the one of a person on a date.
/// </summary>
/// <param name="Id">Stable id within the section, at most 32 characters.</param>
/// <param name="Name">As people call it, at most 40 characters.</param>
/// <param name="Start">Start of work.</param>
/// <param name="End">End of work; later than <paramref name="Start"/>.</param>
/// <param name="BreakStart">Start of the unpaid break, inside the day; set together with <paramref name="BreakEnd"/> or not at all.</param>
/// <param name="BreakEnd">End of the break, exclusive.</param>
public sealed record WorkPattern(string Id, string Name, TimeOnly Start, TimeOnly End, TimeOnly? BreakStart, TimeOnly? BreakEnd)
{
    /// <summary>When in the year the hours are others (S-76); no two of them share a day. None on the pattern of a date, which has them in it.</summary>
    public IReadOnlyList<Season> Seasons { get; init => field = value ?? []; } = [];

    /// <summary>The half of the date on which the city hall is closed, which <see cref="Start"/> and <see cref="End"/> leave out; null: none.</summary>
    public HalfDay? Closed { get; init; }

    /// <summary>Where 午前 ends, exclusive: the start of the break, or the middle of the day without one. <see cref="Start"/> when it is closed.</summary>
    public TimeOnly EndOfMorning() => Closed switch
    {
        HalfDay.Morning => Start,
        HalfDay.Afternoon => End,
        _ => BreakStart ?? Middle(),
    };

    /// <summary>Where 午後 starts: the end of the break, or the middle of the day without one. <see cref="End"/> when it is closed.</summary>
    public TimeOnly StartOfAfternoon() => Closed switch
    {
        HalfDay.Morning => Start,
        HalfDay.Afternoon => End,
        _ => BreakEnd ?? Middle(),
    };

    /// <summary>The hours on <paramref name="date"/>, without the half that is <paramref name="closed"/>: a closed 午後 ends the day where its break
    /// would begin, a closed 午前 begins it where the break would end; without a break of their own at noon, which may leave nothing.</summary>
    internal WorkPattern On(DateOnly date, HalfDay? closed)
    {
        if (Seasons.Count == 0 && closed is null)
        {
            return this;
        }

        var day = YearlyDay.Of(date);
        var shift = Seasons.FirstOrDefault(s => s.Includes(day))?.ShiftMinutes ?? 0;
        var hours = this with
        {
            Start = Start.AddMinutes(shift),
            End = End.AddMinutes(shift),
            BreakStart = BreakStart?.AddMinutes(shift),
            BreakEnd = BreakEnd?.AddMinutes(shift),
            Seasons = [],
        };
        return closed switch
        {
            HalfDay.Morning => hours with { Start = hours.BreakEnd ?? hours.Noon(), BreakStart = null, BreakEnd = null, Closed = closed },
            HalfDay.Afternoon => hours with { End = hours.BreakStart ?? hours.Noon(), BreakStart = null, BreakEnd = null, Closed = closed },
            _ => hours,
        };
    }

    /// <summary>12:00, or the end that lies nearer to it.</summary>
    private TimeOnly Noon() => new TimeOnly(12, 0) is var noon && noon < Start ? Start : noon > End ? End : noon;

    private TimeOnly Middle() => Start.Add((End - Start) / 2);
}
