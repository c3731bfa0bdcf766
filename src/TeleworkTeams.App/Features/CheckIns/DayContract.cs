using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>A day as the tab reads it.</summary>
/// <param name="Places">Where the person can report to be; what is approved for the day stands first, as on the morning's card.</param>
/// <param name="Planned">The places that are approved for the day.</param>
internal sealed record DayDto(
    string Date, bool BusinessDay, string? HolidayName, LeaveDto? Leave, PatternDto Pattern, IReadOnlyList<string> Places, bool InterruptionsAllowed, string? MiddayAt,
    CheckInDto? CheckIn, string? MissingEnd, string? LastPlan, bool CanUndo, bool CanCorrect,
    string ReportStanding, ReportDueDto? ReportDue, AsksDto? Asks, HourlyLeaveDto? HourlyLeave, IReadOnlyList<string> Planned);

/// <summary>The day whose 実績報告 is wanted, and its result as a beginning.</summary>
internal sealed record ReportDueDto(string Date, string? Result);

/// <summary>What the telework rules ask of the end of the day, and where they stand.</summary>
internal sealed record AsksDto(bool? Result, bool? Deliverable, string? Source);

/// <summary>The leave that the last 中抜け makes.</summary>
/// <param name="Hours">Whole hours.</param>
/// <param name="From">Start.</param>
/// <param name="To">End.</param>
/// <param name="State"><c>offered</c>, <c>entered</c>, or <c>other</c>: another leave is entered for that day.</param>
/// <param name="Source">Where the rule stands.</param>
internal sealed record HourlyLeaveDto(int Hours, string From, string To, string State, string? Source);

internal sealed record ReportDto(string Text, DateTimeOffset At, string Source);

internal sealed record AcknowledgementDto(string By, DateTimeOffset At, string? Remark);

internal sealed record ReportRequest(string? Text);

internal sealed record PatternDto(string Id, string Name, string Start, string End);

internal sealed record CheckInDto(
    string? Place, string? Start, string? End, string? Plan, string? Result, string? Deliverable, string? StartSource, string? EndSource,
    string? StartEnteredBy, string? EndEnteredBy, string? Midday, IReadOnlyList<InterruptionDto> Interruptions, IReadOnlyList<CorrectionDto> History, bool StartMissing,
    ReportDto? Report, AcknowledgementDto? Acknowledgement);

internal sealed record InterruptionDto(string Out, string? Back);

internal sealed record CorrectionDto(DateTimeOffset At, string By, string Source, string Field, string? Old, string? New);

/// <summary>What the tab sends.</summary>
internal sealed record StartRequest(string? Place, string? Plan, string? At);

internal sealed record EndRequest(string? Result, string? Deliverable, string? At);

internal sealed record CorrectRequest(string? Place, string? Start, string? End, string? Plan, string? Result, string? Deliverable);

internal static class DayContract
{
    public static DayDto Of(DayFacts facts, BusinessCalendar calendar, IReadOnlyDictionary<string, string> names, Language language)
    {
        var section = facts.Member.Section;
        var pattern = facts.Pattern;
        List<string> planned = [.. facts.Telework.Select(t => CheckInForm.Word(t.Place)).Distinct()];
        return new DayDto(
            Keys.Date(facts.Date), facts.IsBusinessDay, calendar.Knows(facts.Date) ? calendar.HolidayName(facts.Date) : null,
            facts.Leave is { } leave ? LeaveQueries.Of(leave, names) : null,
            new PatternDto(pattern.Id, pattern.Name, Clock(pattern.Start), Clock(pattern.End)),
            [.. planned.Union(section.CheckIns.Places.Select(CheckInForm.Word))], facts.InterruptionsOffered,
            section.CheckIns.MiddayAt is { } midday ? Clock(midday) : null,
            facts.Record is { } record ? Of(record, facts.Zone, names, language) : null,
            facts.MissingEnd is { } missing ? Keys.Date(missing) : null, facts.LastPlan,
            facts.Record is { } undoable && CheckInRules.CanUndo(undoable, facts.Now),
            CheckInRules.CanCorrect(facts.Date, facts.Zone.DateOf(facts.Now)),
            WireWord.Of(facts.Standing), facts.ReportDue is { } due ? new ReportDueDto(Keys.Date(due.Date), due.Result) : null,
            facts.ReportRule is { } rule ? new AsksDto(rule.ResultAsked, rule.DeliverableAsked, facts.ReportSource) : null, Leave(facts), planned);
    }

    public static ReportDto? Of(ResultReport? report) => report is null ? null : new(report.Text, report.At, WireWord.Of(report.Source));

    public static AcknowledgementDto? Of(Acknowledgement? acknowledgement, IReadOnlyDictionary<string, string> names) =>
        acknowledgement is null ? null : new(names.GetValueOrDefault(acknowledgement.By, acknowledgement.By), acknowledgement.At, acknowledgement.Remark);

    public static string Clock(TimeOnly time) => time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    public static string? Clock(OfficeZone zone, DateTimeOffset? at) => at is { } value ? Clock(zone.TimeOf(value)) : null;

    private static CheckInDto Of(CheckIn record, OfficeZone zone, IReadOnlyDictionary<string, string> names, Language language) => new(
        record.Place is { } place ? CheckInForm.Word(place) : null,
        Clock(zone, record.StartedAt), Clock(zone, record.EndedAt), record.Plan, record.Result, record.Deliverable?.AbsoluteUri,
        Source(record.StartOrigin), Source(record.EndOrigin), Other(record, record.StartOrigin, names), Other(record, record.EndOrigin, names), Clock(zone, record.MiddayAt),
        [.. record.Interruptions.Select(i => new InterruptionDto(Clock(zone.TimeOf(i.Out)), Clock(zone, i.Back)))],
        [.. record.History.Select(h => new CorrectionDto(
            h.At, names.GetValueOrDefault(h.By, h.By), WireWord.Of(h.Source), WireWord.Of(h.Field),
            h.Old is null ? null : CorrectionText.Value(language, h.Field, h.Old, zone, names), h.New is null ? null : CorrectionText.Value(language, h.Field, h.New, zone)))],
        record.StartMissing, Of(record.Report), Of(record.Acknowledgement, names));

    private static HourlyLeaveDto? Leave(DayFacts facts) => facts.HourlyLeave is not { } hourly ? null : new(
        hourly.Hours, Clock(hourly.From), Clock(hourly.To),
        facts.Leave is null ? "offered" : facts.Leave.From == hourly.From && facts.Leave.To == hourly.To ? "entered" : "other",
        InterruptionRules.Of(facts.Record?.Place, facts.Policy)?.Source ?? facts.Policy?.Source);

    private static string? Source(Origin? origin) => origin is null ? null : WireWord.Of(origin.Source);

    /// <summary>Who entered it, if that was somebody else.</summary>
    private static string? Other(CheckIn record, Origin? origin, IReadOnlyDictionary<string, string> names) =>
        origin is null || origin.EnteredBy == record.PersonId ? null : names.GetValueOrDefault(origin.EnteredBy, origin.EnteredBy);
}
