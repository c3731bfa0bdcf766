using TeleworkTeams.App.Features.PhoneDuty.Cover;
using TeleworkTeams.App.Features.SatelliteOffices;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.SatelliteOffices;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.Telework;

internal sealed record FindingDto(string Code, string Weight, string? Date, string Message, string? Source);

internal sealed record ApplicantDto(string Id, string Name, string? UnitId);

internal sealed record SiteDto(string Id, string Name, string? Seat);

internal sealed record EventDto(DateTimeOffset At, string By, string Role, string What, string? Reason, bool IsException);

/// <param name="Names">Of the checker and of everything borrowed, by their ids.</param>
internal sealed record ApplicationDto(
    string Id, ApplicantDto Person, string Kind, string State, DraftDto Draft, SiteDto? Site, int Round, string? DecidedBy, IReadOnlyList<FindingDto> Marks,
    IReadOnlyList<EventDto> History, IReadOnlyDictionary<string, string> Names, bool CanChange, bool CanWithdraw, string Etag);

internal sealed record ConfirmationDto(string Id, string Text, bool Required);

internal sealed record WeekPlanDto(string Part, string Place, string State);

internal sealed record WeekDayDto(string Date, bool BusinessDay, WeekPlanDto? Plan, WeekLeaveDto? Leave);

/// <param name="From">Only for hourly leave, and so is <paramref name="To"/>.</param>
internal sealed record WeekLeaveDto(string Kind, string? From, string? To);

internal sealed record CoverDto(string Date, int InOffice, int Of, int? Wanted);

/// <summary>A turn of phone duty on a day that is applied for.</summary>
/// <param name="SubstituteName">Who could take it; null: nobody.</param>
/// <param name="Changes">How many turns would change hands.</param>
internal sealed record TurnCoverDto(string Date, string? SubstituteName, int Changes, string Message);

internal sealed record ApprovalDto(
    ApplicationDto Application, IReadOnlyList<WeekDayDto> Week, IReadOnlyList<CoverDto> Cover, IReadOnlyList<ConfirmationDto> Confirmations, bool ExceptionNeeded, IReadOnlyList<FindingDto> Marks,
    IReadOnlyList<TurnCoverDto> Duty);

/// <summary>Applications in the words of the tab.</summary>
internal static class TeleworkContract
{
    public static FindingDto Of(Language language, Finding finding, TeleworkPolicy? policy, OfficeZone zone) => new(
        Problems.CodeOf(finding.Topic), WireWord.Of(finding.Weight), finding.On is { } on ? Keys.Date(on) : null, TeleworkTexts.Finding(language, finding, policy, zone), finding.Source);

    public static IReadOnlyList<FindingDto> Of(Language language, IEnumerable<Finding> findings, TeleworkPolicy? policy, OfficeZone zone) =>
        [.. findings.Select(f => Of(language, f, policy, zone))];

    /// <summary>A missing seat in the seats' own words and codes.</summary>
    public static FindingDto Of(Language language, SeatRefusal refusal)
    {
        var (code, text) = SatelliteOfficeQueries.Words(language, refusal);
        return new FindingDto(code, WireWord.Of(FindingWeight.Refusal), refusal.On is { } on ? Keys.Date(on) : null, text, null);
    }

    /// <summary>All that speaks against a step that was refused: the rules, then the seats.</summary>
    public static IReadOnlyList<FindingDto> Against(Language language, Done done, DateOnly today, OfficeZone zone)
    {
        var findings = done.Decision is ApplicationDecision.Refused refused ? refused.Findings : [];
        var policy = done.Gathered?.PolicyOn(findings.FirstOrDefault(f => f.On is not null)?.On ?? today);
        return [.. Of(language, findings, policy, zone), .. done.Seats.Select(s => Of(language, s))];
    }

    public static ApplicationDto Of(Language language, ApplicationView view, ApplicationRow row)
    {
        var application = view.Application;
        var isOwnMatter = application.Kind != ApplicationKind.Order && !view.IsOver;
        return new ApplicationDto(
            application.Id, new ApplicantDto(view.Applicant.Id, view.Applicant.Name, view.Applicant.UnitId), WireWord.Of(application.Kind), WireWord.Of(application.State),
            DraftForm.Of(application.Draft, row.SeatId), application.Draft.SiteId is { } site ? new SiteDto(site, view.SiteName ?? site, view.SeatName) : null,
            application.Round, application.DecidedBy, Of(language, application.Marks, view.Policy, view.Zone),
            [.. application.History.Select(h => new EventDto(view.Zone.Local(h.At), view.NameOf(h.ById), WireWord.Of(h.Role), WireWord.Of(h.What), h.Reason, h.IsException))], Names(view),
            isOwnMatter && application.Kind != ApplicationKind.Registration && (application.HoldsDays || application.State == ApplicationState.SentBack),
            isOwnMatter && application.HoldsDays, row.ETag.ToString());
    }

    private static Dictionary<string, string> Names(ApplicationView view)
    {
        var (draft, resources) = (view.Application.Draft, view.Policy?.Resources);
        var things = (resources?.Pools ?? []).Select(p => (p.Id, p.Name)).Concat((resources?.Loans ?? []).Select(l => (l.Id, l.Name)));
        var names = things.Where(t => draft.Resources.Contains(t.Id)).DistinctBy(t => t.Id).ToDictionary(t => t.Id, t => t.Name);
        if (draft.CheckerId is { } checker)
        {
            names[checker] = view.NameOf(checker);
        }

        return names;
    }

    public static ApprovalDto Approval(Language language, ApplicationView view, ApplicationRow row) => new(
        Of(language, view, row),
        [.. view.Week.Select(d => new WeekDayDto(
            Keys.Date(d.Date), d.IsBusinessDay, d.Plan is { } plan ? new WeekPlanDto(WireWord.Of(plan.Day.Part), WireWord.Of(plan.Place), State(plan.IsInForce)) : null,
            d.Leave is { } leave ? new WeekLeaveDto(WireWord.Of(leave.Kind), DraftForm.Clock(leave.From), DraftForm.Clock(leave.To)) : null))],
        [.. view.Cover.Select(c => new CoverDto(Keys.Date(c.Date), c.InOffice, c.Of, c.Wanted))],
        [.. view.Confirmations.Select(c => Confirmation(language, c))], view.ExceptionNeeded, Of(language, view.Marks, view.Policy, view.Zone),
        [.. view.Duty.Select(d => new TurnCoverDto(Keys.Date(d.Shift.Date), d.SubstituteName, d.Changes, CoverQueries.Sentence(language, d)))]);

    public static ConfirmationDto Confirmation(Language language, Confirmation confirmation) =>
        new(confirmation.Id, language == Language.En ? confirmation.TextEn ?? confirmation.Text : confirmation.Text, confirmation.Required);

    public static string State(bool isInForce) => isInForce ? "inForce" : "waiting";
}
