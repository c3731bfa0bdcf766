using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Telework;

/// <summary>A person's week, Monday to Sunday, with the draft in it.</summary>
internal sealed class TeleworkWeek(CheckContext check, DateOnly monday)
{
    private readonly ILookup<DateOnly, PlannedDay> _days = check.Claims.Select(c => c.Day).Concat(check.Draft.Days)
        .Where(d => d.Date >= monday && d.Date < monday.AddDays(7))
        .ToLookup(d => d.Date);

    /// <summary>
    /// Telework days, counted by the date: a whole day 1, a half 0.5, hours 0.5 up to half of the pattern's minutes of work and 1
    /// beyond, never more than 1 together.
    /// </summary>
    public decimal Telework(Func<DateOnly, bool> counts) => Dates().Where(counts).Sum(Weight);

    /// <summary>Business days on which the person comes to the office at least for a while, and how many could be: without days of leave.</summary>
    public (int Office, int Possible) Office(Func<DateOnly, bool> counts)
    {
        var (office, possible) = (0, 0);
        foreach (var date in Dates())
        {
            if (!counts(date) || !check.IsOpen(date) || !check.Facts.Person.IsMemberOn(date) || check.LeaveOn(date)?.Kind == LeaveKind.Day)
            {
                continue;
            }

            possible++;
            office += IsAway(date) ? 0 : 1;
        }

        return (office, possible);
    }

    private IEnumerable<DateOnly> Dates() => Enumerable.Range(0, 7).Select(monday.AddDays);

    private decimal Weight(DateOnly date)
    {
        var (weight, minutes) = (0m, 0);
        var pattern = check.PatternOn(date);
        foreach (var day in _days[date])
        {
            weight += day.Part switch { DayPart.Day => 1m, DayPart.Hours => 0m, _ => 0.5m };
            minutes += day.Part == DayPart.Hours ? DayParts.WorkMinutes(DayParts.Hours(day, pattern), pattern) : 0;
        }

        if (minutes > 0)
        {
            weight += minutes * 2 <= DayParts.WorkMinutes((pattern.Start, pattern.End), pattern) ? 0.5m : 1m;
        }

        return Math.Min(1m, weight);
    }

    /// <summary>No half of the day is left for the office: each is telework, or half a day's leave beside telework.</summary>
    private bool IsAway(DateOnly date)
    {
        var leave = check.LeaveOn(date)?.Kind;
        var pattern = check.PatternOn(date);
        return _days[date].Any()
            && (leave == LeaveKind.Morning || Covered(DayParts.Morning(pattern)))
            && (leave == LeaveKind.Afternoon || Covered(DayParts.Afternoon(pattern)));

        bool Covered((TimeOnly, TimeOnly) half) =>
            _days[date].Any(d => d.Part == DayPart.Day || DayParts.Covers(DayParts.Hours(d, pattern), half));
    }
}
