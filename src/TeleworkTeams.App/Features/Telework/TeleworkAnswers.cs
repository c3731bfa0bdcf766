using Microsoft.AspNetCore.Http.HttpResults;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>Answers of this slice's API that are the same for every route: the words of the cards, with stable codes.</summary>
internal sealed class TeleworkAnswers(ApplicationViews views, City city)
{
    /// <summary>The application as it stands, or why the step was not taken.</summary>
    public async Task<IResult> OfAsync(Done done, Caller caller, bool isNew, CancellationToken cancellationToken)
    {
        if (done.Problem is { } problem)
        {
            return Problem(422, caller, problem);
        }

        if (done is { Decision: ApplicationDecision.Accepted or ApplicationDecision.AlreadyDone, Gathered: { } gathered, Row: { } row })
        {
            var dto = await DtoAsync(gathered, row, caller.Language, cancellationToken);
            return isNew ? TypedResults.Created($"/api/applications/{dto.Id}", dto) : TypedResults.Ok(dto);
        }

        return done.Decision switch
        {
            ApplicationDecision.Refused refused => Refused(refused.Findings, done.Gathered!, caller),
            ApplicationDecision.NotNow { Reason: ApplicationHindrance.NotYours } => TypedResults.NotFound(),
            ApplicationDecision.NotNow not => Problems.Of(409, Problems.CodeOf(not.Reason), TeleworkTexts.Why(caller.Language, not.Reason).Title, Detail(done, not.Reason, caller.Language)),
            _ => TypedResults.NotFound(),
        };
    }

    public async Task<ApplicationDto> DtoAsync(Gathered gathered, ApplicationRow row, Language language, CancellationToken cancellationToken) =>
        TeleworkContract.Of(language, await views.OfAsync(After(gathered, row), cancellationToken), row);

    /// <summary>What was gathered, with the application as it stands now.</summary>
    public static Gathered After(Gathered gathered, ApplicationRow row) =>
        gathered with { Row = row, Facts = gathered.Facts with { Application = row.ToApplication() } };

    /// <summary>Who decided what and when, where that is the answer; else the next step.</summary>
    public string Detail(Done done, ApplicationHindrance reason, Language language)
    {
        var (_, _, next) = TeleworkTexts.Why(language, reason);
        if (reason is not (ApplicationHindrance.DecidedAlready or ApplicationHindrance.Withdrawn or ApplicationHindrance.ChangedMeanwhile) || done is not { Application.History: [.., var last], Gathered: { } gathered })
        {
            return next;
        }

        return TeleworkTexts.Get(
            language, "History.Line", TeleworkTexts.State(language, last.What), gathered.Colleagues.FirstOrDefault(p => p.Id == last.ById)?.Name ?? last.ById,
            TeleworkTexts.Role(language, last.Role), DateText.Day(language, city.Zone.DateOf(last.At)), DateText.Time(city.Zone.TimeOf(last.At)));
    }

    /// <summary>One of many that were approved together: by itself, with its own reason.</summary>
    public ApproveResult ResultOf(string id, Done done, Caller caller)
    {
        switch (done.Decision)
        {
            case ApplicationDecision.Accepted or ApplicationDecision.AlreadyDone:
                return new ApproveResult(id, true, null, null);
            case ApplicationDecision.Refused { Findings: var findings } when done.Gathered is { } gathered:
                return new ApproveResult(
                    id, false, Problems.CodeOf(findings[0].Topic), string.Join(' ', TeleworkContract.Of(caller.Language, findings, gathered.PolicyOn(findings[0].On ?? city.Today), city.Zone).Select(f => f.Message)));
            default:
                var reason = done.Decision is ApplicationDecision.NotNow not ? not.Reason : ApplicationHindrance.NotYours;
                return new ApproveResult(id, false, Problems.CodeOf(reason), Detail(done, reason, caller.Language));
        }
    }

    /// <summary>One person's order, or what speaks against it. A person who is not there looks like one who cannot be ordered.</summary>
    public async Task<OrderResult> OrderResultAsync(string personId, Done done, Caller caller, CancellationToken cancellationToken) => done switch
    {
        { Decision: ApplicationDecision.Accepted or ApplicationDecision.AlreadyDone, Gathered: { } gathered, Row: { } row } =>
            new OrderResult(personId, await DtoAsync(gathered, row, caller.Language, cancellationToken), []),
        { Decision: ApplicationDecision.Refused refused, Gathered: { } gathered } => new OrderResult(
            personId, null, TeleworkContract.Of(caller.Language, refused.Findings, gathered.PolicyOn(refused.Findings[0].On ?? city.Today), city.Zone)),
        _ => new OrderResult(personId, null, [TeleworkContract.Of(caller.Language, new Finding(PolicyTopic.NotAMember, FindingWeight.Refusal), null, city.Zone)]),
    };

    public ProblemHttpResult Refused(IReadOnlyList<Finding> findings, Gathered gathered, Caller caller)
    {
        var policy = gathered.PolicyOn(findings.FirstOrDefault(f => f.On is not null)?.On ?? city.Today);
        var dtos = TeleworkContract.Of(caller.Language, findings, policy, city.Zone);
        return Problems.Of(
            422, "RULES", TeleworkTexts.Get(caller.Language, "Rules.Refused"), string.Join(' ', dtos.Select(f => f.Message)),
            [new("findings", dtos), new("errors", Array.Empty<FormProblem>())]);
    }

    public static ProblemHttpResult Invalid(IReadOnlyList<FormProblem> errors, Caller caller) => Problems.Of(
        422, "RULES", TeleworkTexts.Get(caller.Language, "Rules.Form"), string.Join(' ', errors.Select(e => e.Message).Distinct()),
        [new("findings", Array.Empty<FindingDto>()), new("errors", errors)]);

    public static ProblemHttpResult Problem(int status, Caller caller, Enum reason)
    {
        var (code, title, text) = TeleworkTexts.Why(caller.Language, reason);
        return Problems.Of(status, code, title, text);
    }
}
