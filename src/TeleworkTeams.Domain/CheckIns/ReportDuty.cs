using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.CheckIns;

/// <summary>Where the 実績報告 of a day stands.</summary>
public enum ReportStanding
{
    /// <summary>None is wanted, and none is there.</summary>
    NotAsked,

    /// <summary>One will be wanted: the day has not ended, or its time has not come.</summary>
    NotYet,

    /// <summary>One is wanted and not there.</summary>
    Due,

    /// <summary>All that is wanted is there.</summary>
    Reported,

    /// <summary>Waits for the acknowledgement of the head.</summary>
    Waiting,

    /// <summary>確認済.</summary>
    Acknowledged,
}

/// <summary>What the telework rules want to be told about a day (S-12, S-16, S-23). They speak about days of telework only.</summary>
public static class ReportDuty
{
    /// <summary>Whether work there is telework: home, satellite, mobile; neither the office nor a trip.</summary>
    public static bool IsTelework(Place? place) => place is Place.Home or Place.Satellite or Place.Mobile;

    /// <summary>The rule for a day at <paramref name="place"/>; null: none.</summary>
    public static ReportRule? Of(Place? place, TeleworkPolicy? policy) => IsTelework(place) ? policy?.Reports : null;

    /// <summary>From which day on the 実績報告 of <paramref name="record"/> is wanted; null: it is not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not know the year.</exception>
    public static DateOnly? DueFrom(CheckIn record, Section section, TeleworkPolicy? policy, BusinessCalendar calendar)
    {
        switch (Of(record.Place, policy)?.ResultReport)
        {
            case ResultReportDue.SameDay:
                return record.Date;
            case ResultReportDue.NextBusinessDay:
                var next = calendar.Next(record.Date);
                while (!calendar.IsBusinessDay(next, section))
                {
                    next = calendar.Next(next);
                }

                return next;
            default:
                return null;
        }
    }

    /// <summary>Whether there is something that waits for the head: the 実績報告 where one is wanted, else the end of the day.</summary>
    public static bool Waits(CheckIn record, TeleworkPolicy? policy) =>
        record is { EndedAt: not null, Acknowledgement: null }
        && Of(record.Place, policy) is { Acknowledged: true } rule
        && (record.Report is not null || !Wants(rule));

    /// <summary>Where <paramref name="record"/> stands on <paramref name="today"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not know the year.</exception>
    public static ReportStanding Standing(CheckIn record, Section section, TeleworkPolicy? policy, BusinessCalendar calendar, DateOnly today)
    {
        if (record.Acknowledgement is not null)
        {
            return ReportStanding.Acknowledged;
        }

        if (Waits(record, policy))
        {
            return ReportStanding.Waiting;
        }

        if (record.Report is not null)
        {
            return ReportStanding.Reported;
        }

        return DueFrom(record, section, policy, calendar) is not { } due ? ReportStanding.NotAsked
            : record.EndedAt is null || due > today ? ReportStanding.NotYet
            : ReportStanding.Due;
    }

    internal static bool Wants(ReportRule rule) => rule.ResultReport is ResultReportDue.SameDay or ResultReportDue.NextBusinessDay;
}
