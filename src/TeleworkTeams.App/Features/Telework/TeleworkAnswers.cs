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
            return Problem(problem == TeleworkProblem.SeatsBusy ? 409 : 422, caller, problem);
        }

        if (done is { Decision: ApplicationDecision.Accepted or ApplicationDecision.AlreadyDone, Gathered: { } gathered, Row: { } row })
        {
            var dto = await DtoAsync(gathered, row, caller.Language, cancellationToken);
            return isNew ? TypedResults.Created($"/api/applications/{dto.Id}", dto) : TypedResults.Ok(dto);
        }

        return done.Decision switch
        {
            ApplicationDecision.Refused => Refused(done, caller),
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
        if (done.Problem is { } problem)
        {
            var (code, _, text) = TeleworkTexts.Why(caller.Language, problem);
            return new ApproveResult(id, false, code, text);
        }

        switch (done.Decision)
        {
            case ApplicationDecision.Accepted or ApplicationDecision.AlreadyDone:
                return new ApproveResult(id, true, null, null);
            case ApplicationDecision.Refused:
                var against = Against(done, caller.Language);
                return new ApproveResult(id, false, against[0].Code, string.Join(' ', against.Select(f => f.Message)));
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
        { Problem: { } problem } => new OrderResult(personId, null, [Finding(problem, caller.Language)]),
        { Decision: ApplicationDecision.Refused } => new OrderResult(personId, null, Against(done, caller.Language)),
        _ => new OrderResult(personId, null, [TeleworkContract.Of(caller.Language, new Finding(PolicyTopic.NotAMember, FindingWeight.Refusal), null, city.Zone)]),
    };

    /// <summary>All that speaks against a refused step, in words.</summary>
    public IReadOnlyList<FindingDto> Against(Done done, Language language) => TeleworkContract.Against(language, done, city.Today, city.Zone);

    private static FindingDto Finding(TeleworkProblem problem, Language language)
    {
        var (code, _, text) = TeleworkTexts.Why(language, problem);
        return new FindingDto(code, WireWord.Of(FindingWeight.Refusal), null, text, null);
    }

    private ProblemHttpResult Refused(Done done, Caller caller)
    {
        var dtos = Against(done, caller.Language);
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
