using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

internal sealed record FormDto(
    FormPolicyDto? Policy, string Route, string? Becomes, FindingDto? Problem, bool IsRegistered, FormApproverDto? Approver, string? Deadline, string? FirstDay, string LastDay,
    IReadOnlyList<string> Units, IReadOnlyList<FormSpotDto> Spots, bool ExtentRequired, bool CheckerRequired, IReadOnlyList<NamedDto> Colleagues, SpanDto? Window, SpanDto? Core,
    FormInformationDto Information, IReadOnlyList<ConfirmationDto> Confirmations, IReadOnlyList<FormPoolDto> Pools, IReadOnlyList<FormLoanDto> Loans, bool ExceptionAllowed,
    string? CombinesWithLeave, FormPatternDto Pattern, FormLimitsDto Limits, DraftDto? CopyFrom);

internal sealed record FormPolicyDto(string Number, string Name, string? Source);

internal sealed record FormApproverDto(string Name, string Role);

internal sealed record NamedDto(string Id, string Name);

internal sealed record FormSpotDto(string Spot, bool ReasonRequired);

internal sealed record SpanDto(string From, string To);

internal sealed record FormInformationDto(string? Level3, string? Level4, string? ResidentData, string? StaffData, string? Paper);

internal sealed record FormPoolDto(string Id, string Name, int PerDay, bool Required);

internal sealed record FormLoanDto(string Id, string Name, int Count);

internal sealed record FormPatternDto(string Start, string End, string? BreakStart, string? BreakEnd);

internal sealed record FormLimitsDto(int Tasks, int Extent, int Reason, int Days);

/// <summary>What the form asks, from the rules in force for the person.</summary>
internal sealed class FormApi(PeopleQueries people, ApplyViews views, City city)
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/applications/form", (Caller caller, FormApi form, CancellationToken token) => form.ReadAsync(caller, token));

    private async Task<IResult> ReadAsync(Caller caller, CancellationToken cancellationToken) =>
        await people.FindMemberAsync(caller.PersonId, cancellationToken) is { } member && await views.OfAsync(member, cancellationToken) is { } view
            ? TypedResults.Ok(Of(view, caller.Language))
            : TypedResults.NotFound();

    private FormDto Of(ApplyView view, Language language)
    {
        var (facts, policy) = (view.Gathered.Facts, view.Policy);
        var version = facts.Policies.On(view.FirstDay ?? city.Today);
        var (limits, hours, pattern) = (policy?.Limits, policy?.Hours, facts.PatternOn(view.FirstDay ?? city.Today));
        var names = view.Gathered.Colleagues.ToDictionary(p => p.Id, p => p.Name);
        return new FormDto(
            version is null ? null : new FormPolicyDto(version.Number, version.Policy.Name, version.Policy.Source),
            WireWord.Of(view.Route), view.Becomes is { } becomes ? WireWord.Of(becomes) : null,
            view.Problem is { } problem ? TeleworkContract.Of(language, problem, policy, city.Zone) : null, facts.IsRegistered,
            view.Gathered.Approvers is [var approver, ..] ? new FormApproverDto(names.GetValueOrDefault(approver.PersonId, approver.PersonId), WireWord.Of(approver.Role)) : null,
            view.Deadline(language), view.FirstDay is { } first ? Keys.Date(first) : null, Keys.Date(city.Today.AddDays(limits?.HorizonDays ?? CalendarHorizon)),
            [.. (limits?.Units ?? [TeleworkUnit.Day, TeleworkUnit.HalfDay]).Select(u => WireWord.Of(u))],
            [.. (limits?.Spots ?? [.. Enum.GetValues<WorkSpot>().Select(s => new SpotRule(s))]).Select(s => new FormSpotDto(WireWord.Of(s.Spot), s.ReasonRequired))],
            limits?.ExtentRequired == true, policy?.Presence?.Mode == PresenceMode.Checker,
            [.. view.Gathered.Colleagues.Where(p => facts.Colleagues.Contains(p.Id)).Select(p => new NamedDto(p.Id, p.Name))],
            Span(hours?.WindowStart, hours?.WindowEnd), Span(hours?.CoreStart, hours?.CoreEnd), Information(policy?.Information),
            [.. (policy?.Confirmations ?? []).Where(c => c.By == ConfirmedBy.Applicant).Select(c => TeleworkContract.Confirmation(language, c))],
            [.. (policy?.Resources?.Pools ?? []).Select(p => new FormPoolDto(p.Id, p.Name, p.PerDay, p.Required))],
            [.. (policy?.Resources?.Loans ?? []).Select(l => new FormLoanDto(l.Id, l.Name, l.Count))],
            policy?.Exceptions?.HeadMayAllow == true, limits?.WithLeave is { } leave ? WireWord.Of(leave) : null,
            new FormPatternDto(DraftForm.Clock(pattern.Start)!, DraftForm.Clock(pattern.End)!, DraftForm.Clock(pattern.BreakStart), DraftForm.Clock(pattern.BreakEnd)),
            new FormLimitsDto(ApplicationLimits.Tasks, ApplicationLimits.Extent, ApplicationLimits.Reason, ApplicationLimits.Days),
            view.Last is { } last ? DraftForm.Of(last.ToApplication().Draft, last.SeatId) : null);
    }

    /// <summary>Where the policy sets no horizon, the rules have their own.</summary>
    private const int CalendarHorizon = 92;

    private static FormInformationDto Information(InformationRule? rule) =>
        new(Word(rule?.Level3), Word(rule?.Level4), Word(rule?.ResidentData), Word(rule?.StaffData), Word(rule?.Paper));

    private static string? Word(Handling? handling) => handling is { } set ? WireWord.Of(set) : null;

    private static SpanDto? Span(TimeOnly? from, TimeOnly? to) => from is null || to is null ? null : new SpanDto(DraftForm.Clock(from)!, DraftForm.Clock(to)!);
}
