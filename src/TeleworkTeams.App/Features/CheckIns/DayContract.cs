using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>A day as the tab reads it.</summary>
internal sealed record DayDto(
    string Date, bool BusinessDay, string? HolidayName, LeaveDto? Leave, PatternDto Pattern, IReadOnlyList<string> Places, bool InterruptionsAllowed, string? MiddayAt,
    CheckInDto? CheckIn, string? MissingEnd, string? LastPlan, bool CanUndo, bool CanCorrect);

internal sealed record PatternDto(string Id, string Name, string Start, string End);

internal sealed record CheckInDto(
    string? Place, string? Start, string? End, string? Plan, string? Result, string? Deliverable, string? StartSource, string? EndSource,
    string? StartEnteredBy, string? EndEnteredBy, string? Midday, IReadOnlyList<InterruptionDto> Interruptions, IReadOnlyList<CorrectionDto> History, bool StartMissing);

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
        var pattern = section.PatternOf(facts.Member.Person);
        return new DayDto(
            Keys.Date(facts.Date), facts.IsBusinessDay, BusinessCalendar.Supports(facts.Date) ? calendar.HolidayName(facts.Date) : null,
            facts.Leave is { } leave ? LeaveQueries.Of(leave, names) : null,
            new PatternDto(pattern.Id, pattern.Name, Clock(pattern.Start), Clock(pattern.End)),
            [.. section.CheckIns.Places.Select(CheckInForm.Word)], section.CheckIns.InterruptionsAllowed,
            section.CheckIns.MiddayAt is { } midday ? Clock(midday) : null,
            facts.Record is { } record ? Of(record, facts.Zone, names, language) : null,
            facts.MissingEnd is { } missing ? Keys.Date(missing) : null, facts.LastPlan,
            facts.Record is { } undoable && CheckInRules.CanUndo(undoable, facts.Now),
            CheckInRules.CanCorrect(facts.Date, facts.Zone.DateOf(facts.Now)));
    }

    public static string Clock(TimeOnly time) => time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    public static string? Clock(OfficeZone zone, DateTimeOffset? at) => at is { } value ? Clock(zone.TimeOf(value)) : null;

    private static CheckInDto Of(CheckIn record, OfficeZone zone, IReadOnlyDictionary<string, string> names, Language language) => new(
        record.Place is { } place ? CheckInForm.Word(place) : null,
        Clock(zone, record.StartedAt), Clock(zone, record.EndedAt), record.Plan, record.Result, record.Deliverable?.AbsoluteUri,
        Source(record.StartOrigin), Source(record.EndOrigin), Other(record, record.StartOrigin, names), Other(record, record.EndOrigin, names), Clock(zone, record.MiddayAt),
        [.. record.Interruptions.Select(i => new InterruptionDto(Clock(zone.TimeOf(i.Out)), Clock(zone, i.Back)))],
        [.. record.History.Select(h => new CorrectionDto(
            h.At, names.GetValueOrDefault(h.By, h.By), WireWord.Of(h.Source), WireWord.Of(h.Field),
            h.Old is null ? null : CorrectionText.Value(language, h.Field, h.Old, zone), h.New is null ? null : CorrectionText.Value(language, h.Field, h.New, zone)))],
        record.StartMissing);

    private static string? Source(Origin? origin) => origin is null ? null : WireWord.Of(origin.Source);

    /// <summary>Who entered it, if that was somebody else.</summary>
    private static string? Other(CheckIn record, Origin? origin, IReadOnlyDictionary<string, string> names) =>
        origin is null || origin.EnteredBy == record.PersonId ? null : names.GetValueOrDefault(origin.EnteredBy, origin.EnteredBy);
}
