using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.PhoneDuty;
using TeleworkTeams.App.Features.Telework;
using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>One person's day as it stands.</summary>
/// <param name="Pattern">The person's hours of the date, before leave.</param>
/// <param name="LastPattern">Those of the day of <paramref name="Last"/>; null: there is none.</param>
internal sealed record DayFacts(
    Member Member, DateOnly Date, CheckIn? Record, Leave? Leave, bool IsBusinessDay, WorkPattern Pattern, CheckIn? Last, WorkPattern? LastPattern, DateTimeOffset Now, OfficeZone Zone)
{
    /// <summary>Telework that is in force for the day: its place is the first button.</summary>
    public IReadOnlyList<TeleworkDay> Telework { get; init; } = [];

    /// <summary>The last earlier day, if its 終業 is missing and can still be reported.</summary>
    public DateOnly? MissingEnd =>
        Last is { StartedAt: not null, EndedAt: null } && CheckInRules.CanCorrect(Last.Date, Zone.DateOf(Now)) ? Last.Date : null;

    public string? LastPlan => Last?.Plan;

    /// <summary>The person's turns of phone duty today, in order of time; on any other day none are named.</summary>
    public IReadOnlyList<DutySlot> Duty { get; init; } = [];

    /// <summary>The telework rules of the day; null: none.</summary>
    public TeleworkPolicy? Policy { get; init; }

    /// <summary>Where the 実績報告 of the day stands.</summary>
    public ReportStanding Standing { get; init; }

    /// <summary>The day, this one or an earlier one, whose 実績報告 is wanted now; null: none.</summary>
    public CheckIn? ReportDue { get; init; }

    /// <summary>The last earlier day that was acknowledged with a word.</summary>
    public CheckIn? Remarked { get; init; }

    /// <summary>The rule about reports of the day, if it is one of telework.</summary>
    public ReportRule? ReportRule => ReportDuty.Of(Record?.Place, Policy);

    /// <summary>Where the rule about reports stands.</summary>
    public string? ReportSource => ReportRule?.Source ?? Policy?.Source;

    /// <summary>Whether 中抜け is offered.</summary>
    public bool InterruptionsOffered => InterruptionRules.IsOffered(Record?.Place, Member.Section, Policy);

    /// <summary>The hourly leave that the last 中抜け makes by the rules; null: none.</summary>
    public HourlyLeave? HourlyLeave =>
        Record is { } record ? Domain.CheckIns.HourlyLeave.Of(record, Pattern, Policy, Zone) : null;
}
