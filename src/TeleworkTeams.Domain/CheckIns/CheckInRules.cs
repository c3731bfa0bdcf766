using System.Diagnostics;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.CheckIns;

/// <summary>The rules of 始業・終業の報告 (S-01 … S-26). The same for every place (S-26).</summary>
public static class CheckInRules
{
    /// <summary>How many days back, today not counted, a day can be ended or corrected.</summary>
    public const int CorrectionDays = 31;

    /// <summary>How many days back, today not counted, a day can be acknowledged: the month before can be closed.</summary>
    public const int AcknowledgementDays = 62;

    /// <summary>How long the last report can be taken back with one press; the last moment counts.</summary>
    public static readonly TimeSpan UndoWindow = TimeSpan.FromMinutes(10);

    /// <summary>Decides what becomes of <paramref name="command"/> given <paramref name="facts"/> at <paramref name="now"/>.</summary>
    /// <remarks>
    /// Start: a second press of the same place changes nothing, another place corrects the place with history. A closed day and
    /// whole-day leave refuse what would open a day; a day that has a start or an end can still be ended and corrected, so that the
    /// record stays true. For a past day within <see cref="CorrectionDays"/> only End, Correct, Undo and a start by phone with its
    /// time are taken.
    /// </remarks>
    /// <exception cref="ArgumentException">Somebody else acts by another way than the phone.</exception>
    public static CheckInDecision Decide(CheckInCommand command, CheckInFacts facts, DateTimeOffset now)
    {
        if (facts.Source != ReportSource.Phone && facts.ActorId != facts.Person.Id && command is not CheckInCommand.Acknowledge)
        {
            throw new ArgumentException("Only a report by phone is entered by somebody else (S-04).", nameof(facts));
        }

        if (Gate(command, facts, now) is { } reason)
        {
            return new CheckInDecision.Refused(reason);
        }

        return command switch
        {
            CheckInCommand.Start start => StartRule.Decide(start, facts, now),
            CheckInCommand.End end => EndRule.Decide(end, facts, now),
            CheckInCommand.GoOut => DuringDayRule.GoOut(facts, now),
            CheckInCommand.ComeBack => DuringDayRule.ComeBack(facts, now),
            CheckInCommand.Midday => DuringDayRule.Midday(facts, now),
            CheckInCommand.Correct correct => CorrectRule.Decide(correct, facts, now),
            CheckInCommand.Report report => ReportRules.Report(report, facts, now),
            CheckInCommand.Acknowledge acknowledge => ReportRules.Acknowledge(acknowledge, facts, now),
            CheckInCommand.Undo => UndoRule.Decide(facts, now),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Whether a day can be ended and corrected on <paramref name="today"/>; both are local dates.</summary>
    public static bool CanCorrect(DateOnly date, DateOnly today) => date <= today && date >= today.AddDays(-CorrectionDays);

    /// <summary>
    /// Whether the last start or end can be taken back at <paramref name="now"/> by the person or by whoever entered it. A start that
    /// an interruption was built on cannot: 訂正 is the way.
    /// </summary>
    public static bool CanUndo(CheckIn record, DateTimeOffset now) => UndoRule.Last(record, now) is not null;

    /// <summary>
    /// 終業 later than the end of the person's hours plus the section's grace: 要確認, for the manager alone (S-21: nobody orders
    /// overtime). Any end on a day of whole-day leave.
    /// </summary>
    /// <remarks>Where the telework rules let the hours move by 中抜け (S-73), the end moves by the gaps.</remarks>
    public static bool NeedsReview(
        CheckIn record, Section section, Person person, BusinessCalendar calendar, OfficeZone zone, Leave? leave = null, Telework.TeleworkPolicy? policy = null) =>
        record.EndedAt is { } ended && !(ended <= GraceEnd(record, section, person, calendar, zone, leave, policy));

    /// <summary>
    /// Started and not ended, although the day is over: a past date, or the end of the person's hours plus the section's grace has
    /// come (S-10, S-21). For the manager and the person.
    /// </summary>
    public static bool EndMissing(
        CheckIn record, Section section, Person person, BusinessCalendar calendar, OfficeZone zone, DateTimeOffset now, Leave? leave = null, Telework.TeleworkPolicy? policy = null) =>
        record is { StartedAt: not null, EndedAt: null }
        && (record.Date < zone.DateOf(now) || now >= GraceEnd(record, section, person, calendar, zone, leave, policy));

    private static DateTimeOffset? GraceEnd(CheckIn record, Section section, Person person, BusinessCalendar calendar, OfficeZone zone, Leave? leave, Telework.TeleworkPolicy? policy) =>
        WorkingHours.Of(section.PatternOf(person, record.Date, calendar), leave) is { } hours
            ? zone.At(record.Date, hours.End).AddMinutes(section.CheckIns.LateEndGraceMinutes) + InterruptionRules.Moved(record, policy)
            : null;

    private static CheckInRefusal? Gate(CheckInCommand command, CheckInFacts facts, DateTimeOffset now)
    {
        var today = facts.Zone.DateOf(now);
        if (!InRange(command, facts.Date, today) || (facts.Date < today && !IsForPastDays(command, facts.Source)))
        {
            return CheckInRefusal.DateOutOfRange;
        }

        if (!facts.Person.IsMemberOn(facts.Date))
        {
            return CheckInRefusal.NotAMember;
        }

        if (facts.Record is { IsEmpty: false })
        {
            return null;
        }

        if (!facts.IsBusinessDay)
        {
            return CheckInRefusal.NotABusinessDay;
        }

        return WorkingHours.Of(facts.Pattern, facts.Leave) is not null ? null : facts.Leave is null ? CheckInRefusal.NotABusinessDay : CheckInRefusal.OnLeave;
    }

    private static bool InRange(CheckInCommand command, DateOnly date, DateOnly today) =>
        CanCorrect(date, today) || (command is CheckInCommand.Acknowledge && date <= today && date >= today.AddDays(-AcknowledgementDays));

    private static bool IsForPastDays(CheckInCommand command, ReportSource source) => command switch
    {
        CheckInCommand.End or CheckInCommand.Correct or CheckInCommand.Undo or CheckInCommand.Report or CheckInCommand.Acknowledge => true,
        CheckInCommand.Start { At: not null } => source == ReportSource.Phone,
        _ => false,
    };
}
