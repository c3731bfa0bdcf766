using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.CheckIns;

/// <summary>What the board says about a person on a day. From reports, leave and calendar alone (S-28, S-31).</summary>
public enum DayState
{
    /// <summary>Nothing reported.</summary>
    None,

    /// <summary>勤務中.</summary>
    Working,

    /// <summary>中抜け中.</summary>
    Out,

    /// <summary>終業.</summary>
    Ended,

    /// <summary>休暇: all day; or today, in a part of the pattern that a leave takes, with nothing reported.</summary>
    Leave,

    /// <summary>閉庁日.</summary>
    Closed,
}

/// <summary>What the manager alone sees besides. Never a public list and never a reason to push (S-36).</summary>
public enum DayMark
{
    /// <summary>未登録: the person's start has come, a business day, no leave for all of it, and neither start nor end is reported (S-10).</summary>
    Unregistered,

    /// <summary>始業未登録.</summary>
    StartMissing,

    /// <summary>終業未登録 (S-10, S-21).</summary>
    EndMissing,

    /// <summary>要確認: ended late (S-21).</summary>
    NeedsReview,
}

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
    /// <param name="isBusinessDay">Whether <paramref name="date"/> is one for the section.</param>
    /// <param name="zone">The office's zone.</param>
    /// <param name="now">The moment of the look.</param>
    /// <param name="policy">The telework rules of that date; null: none.</param>
    public static DayStanding Of(
        Person person, Section section, DateOnly date, CheckIn? record, Leave? leave, bool isBusinessDay, OfficeZone zone, DateTimeOffset now,
        Telework.TeleworkPolicy? policy = null)
    {
        if (record is { IsEmpty: false })
        {
            return new(StateOf(record), [.. MarksOf(record, section, person, leave, zone, now, policy)]);
        }

        if (!isBusinessDay)
        {
            return new(DayState.Closed, []);
        }

        if (!person.IsMemberOn(date))
        {
            return new(DayState.None, []);
        }

        if (WorkingHours.Of(section.PatternOf(person), leave) is not { } hours)
        {
            return new(DayState.Leave, []);
        }

        var onLeave = leave is not null && date == zone.DateOf(now) && !hours.Include(zone.TimeOf(now)) && InPattern();
        var startHasCome = now >= zone.At(date, hours.Start);
        return new(onLeave ? DayState.Leave : DayState.None, startHasCome ? [DayMark.Unregistered] : []);

        bool InPattern() => WorkingHours.Of(section.PatternOf(person), null)!.Include(zone.TimeOf(now));
    }

    private static DayState StateOf(CheckIn record) =>
        record.EndedAt is not null ? DayState.Ended : record.IsOut ? DayState.Out : DayState.Working;

    private static IEnumerable<DayMark> MarksOf(
        CheckIn record, Section section, Person person, Leave? leave, OfficeZone zone, DateTimeOffset now, Telework.TeleworkPolicy? policy)
    {
        if (record.StartMissing)
        {
            yield return DayMark.StartMissing;
        }

        if (CheckInRules.EndMissing(record, section, person, zone, now, leave, policy))
        {
            yield return DayMark.EndMissing;
        }

        if (CheckInRules.NeedsReview(record, section, person, zone, leave, policy))
        {
            yield return DayMark.NeedsReview;
        }
    }
}
