using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.CheckIns;

/// <summary>Where a person stands on a day.</summary>
/// <param name="State">For everybody who may see the board.</param>
/// <param name="Marks">For the manager alone, in the order of the enumeration.</param>
public sealed record DayStanding(DayState State, IReadOnlyList<DayMark> Marks)
{
    /// <summary>The standing of <paramref name="person"/> on <paramref name="date"/> as known at <paramref name="now"/>.</summary>
    /// <param name="person">Who.</param>
    /// <param name="section">Their section.</param>
    /// <param name="date">The local date.</param>
    /// <param name="record">The record of that date; null: none.</param>
    /// <param name="leave">The leave of that date; null: none.</param>
    /// <param name="calendar">The city's calendar.</param>
    /// <param name="zone">The office's zone.</param>
    /// <param name="now">The moment of the look.</param>
    /// <param name="policy">The telework rules of that date; null: none.</param>
    public static DayStanding Of(
        Person person, Section section, DateOnly date, CheckIn? record, Leave? leave, BusinessCalendar calendar, OfficeZone zone, DateTimeOffset now,
        Telework.TeleworkPolicy? policy = null)
    {
        if (record is { IsEmpty: false })
        {
            return new(StateOf(record), [.. MarksOf(record, section, person, leave, calendar, zone, now, policy)]);
        }

        if (!calendar.IsBusinessDay(date, section))
        {
            return new(DayState.Closed, []);
        }

        if (!person.IsMemberOn(date))
        {
            return new(DayState.None, []);
        }

        var pattern = section.PatternOf(person, date, calendar);
        if (WorkingHours.Of(pattern, leave) is not { } hours)
        {
            return new(leave is null ? DayState.Closed : DayState.Leave, []);
        }

        var onLeave = leave is not null && date == zone.DateOf(now) && !hours.Include(zone.TimeOf(now)) && InPattern();
        var startHasCome = now >= zone.At(date, hours.Start);
        return new(onLeave ? DayState.Leave : DayState.None, startHasCome ? [DayMark.Unregistered] : []);

        bool InPattern() => WorkingHours.Of(pattern, null)!.Include(zone.TimeOf(now));
    }

    private static DayState StateOf(CheckIn record) =>
        record.EndedAt is not null ? DayState.Ended : record.IsOut ? DayState.Out : DayState.Working;

    private static IEnumerable<DayMark> MarksOf(
        CheckIn record, Section section, Person person, Leave? leave, BusinessCalendar calendar, OfficeZone zone, DateTimeOffset now, Telework.TeleworkPolicy? policy)
    {
        if (record.StartMissing)
        {
            yield return DayMark.StartMissing;
        }

        if (CheckInRules.EndMissing(record, section, person, calendar, zone, now, leave, policy))
        {
            yield return DayMark.EndMissing;
        }

        if (CheckInRules.NeedsReview(record, section, person, calendar, zone, leave, policy))
        {
            yield return DayMark.NeedsReview;
        }
    }
}
