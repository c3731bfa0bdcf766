using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

internal sealed record CheckRequest(string? Id, DraftDto? Draft);

internal sealed record CheckAnswer(IReadOnlyList<FindingDto> Findings, bool CanSubmit, bool CanSubmitAsException, IReadOnlyList<FormProblem> Errors);

internal sealed record SubmitRequest(string? Id, DraftDto? Draft);

internal sealed record ChangeRequest(DraftDto? Draft, string? Reason);

internal sealed record WithdrawRequest(IReadOnlyList<string?>? Dates, string? Reason);

internal sealed record RegisterRequest(string? Id, string? Tasks, IReadOnlyList<string?>? Confirmations);

internal sealed record ApplicationPage(IReadOnlyList<ApplicationDto> Items, string? Next);

/// <summary>One's own applications in the tab.</summary>
internal sealed class ApplicationApi(
    PeopleQueries people, TeleworkTable table, GatherFacts gather, TeleworkAnswers answers, CheckDraft check, SubmitApplication submit, ChangeApplication change,
    WithdrawApplication withdraw, RegisterTelework register, City city)
{
    private const int PageSize = 20;

    public static void Map(IEndpointRouteBuilder api)
    {
        var own = api.MapGroup("/applications");
        own.MapPost("/check", (CheckRequest body, Caller caller, ApplicationApi a, CancellationToken token) => a.AsMemberAsync(caller, m => a.CheckAsync(m, body, caller, token), token));
        own.MapPost("", (SubmitRequest body, Caller caller, ApplicationApi a, CancellationToken token) => a.AsMemberAsync(caller, m => a.SubmitAsync(m, body, caller, token), token));
        own.MapGet("", (string? cursor, Caller caller, ApplicationApi a, CancellationToken token) => a.AsMemberAsync(caller, m => a.ListAsync(m, cursor, caller, token), token));
        own.MapGet("/{id}", (string id, Caller caller, HttpContext http, ApplicationApi a, CancellationToken token) => a.AsMemberAsync(caller, m => a.ReadAsync(m, id, caller, http, token), token));
        own.MapPut("/{id}", (string id, ChangeRequest body, Caller caller, HttpContext http, ApplicationApi a, CancellationToken token) =>
            a.AsMemberAsync(caller, m => a.ChangeAsync(m, id, body, caller, http, token), token));
        own.MapPost("/{id}/withdraw", (string id, WithdrawRequest body, Caller caller, ApplicationApi a, CancellationToken token) =>
            a.AsMemberAsync(caller, m => a.WithdrawAsync(m, id, body, caller, token), token));
        api.MapPost("/registrations", (RegisterRequest body, Caller caller, ApplicationApi a, CancellationToken token) => a.AsMemberAsync(caller, m => a.RegisterAsync(m, body, caller, token), token));
    }

    private async Task<IResult> AsMemberAsync(Caller caller, Func<Member, Task<IResult>> act, CancellationToken cancellationToken) =>
        await people.FindMemberAsync(caller.PersonId, cancellationToken) is { } member ? await act(member) : TypedResults.NotFound();

    private async Task<IResult> CheckAsync(Member member, CheckRequest body, Caller caller, CancellationToken cancellationToken)
    {
        var form = new DraftForm(caller.Language, city.Calendar);
        if (form.Parse(body.Draft) is not { } draft)
        {
            return TypedResults.Ok(new CheckAnswer([], false, false, form.Problems));
        }

        if (await check.RunAsync(member, body.Id, draft, body.Draft?.SeatId, cancellationToken) is not var (gathered, findings, decision, seats))
        {
            return TypedResults.NotFound();
        }

        var policy = gathered.PolicyOn(draft.Days[0].Date);
        var can = decision is ApplicationDecision.Accepted && seats.Count == 0;
        return TypedResults.Ok(new CheckAnswer(
            [.. TeleworkContract.Of(caller.Language, findings, policy, city.Zone), .. seats.Select(s => TeleworkContract.Of(caller.Language, s))], can && findings.All(f => f.Weight != FindingWeight.Overridable),
            seats.Count == 0 && policy?.Exceptions?.HeadMayAllow == true && findings.Any(f => f.Weight == FindingWeight.Overridable) && findings.All(f => f.Weight != FindingWeight.Refusal), []));
    }

    private async Task<IResult> SubmitAsync(Member member, SubmitRequest body, Caller caller, CancellationToken cancellationToken)
    {
        var form = new DraftForm(caller.Language, city.Calendar);
        var id = form.Id(body.Id);
        var draft = form.Parse(body.Draft);
        return id is null || draft is null
            ? TeleworkAnswers.Invalid(form.Problems, caller)
            : await answers.OfAsync(await submit.RunAsync(member, id, draft, body.Draft?.SeatId, null, cancellationToken), caller, isNew: true, cancellationToken);
    }

    private async Task<IResult> RegisterAsync(Member member, RegisterRequest body, Caller caller, CancellationToken cancellationToken)
    {
        var form = new DraftForm(caller.Language, city.Calendar);
        var id = form.Id(body.Id);
        var tasks = form.Text("tasks", body.Tasks, ApplicationLimits.Tasks);
        var ticks = form.Ids("confirmations", body.Confirmations ?? []);
        return id is null || form.Problems.Count > 0
            ? TeleworkAnswers.Invalid(form.Problems, caller)
            : await answers.OfAsync(await register.RunAsync(member, id, tasks ?? "", ticks, cancellationToken), caller, isNew: true, cancellationToken);
    }

    private async Task<IResult> ListAsync(Member member, string? cursor, Caller caller, CancellationToken cancellationToken)
    {
        var rows = (await table.OfPersonAsync(member.Section.Id, member.Person.Id, cancellationToken)).OrderByDescending(r => r.CreatedAt).ThenBy(r => r.Id, StringComparer.Ordinal).ToList();
        var skip = int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? offset : 0;
        if (await gather.RunAsync(new About(member.Section.Id, member.Person.Id, member.Person.Id), cancellationToken) is not { } gathered)
        {
            return TypedResults.NotFound();
        }

        List<ApplicationDto> items = [];
        foreach (var row in rows.Skip(skip).Take(PageSize))
        {
            items.Add(await answers.DtoAsync(TeleworkAnswers.After(gathered, row), row, caller.Language, cancellationToken));
        }

        return TypedResults.Ok(new ApplicationPage(items, skip + items.Count < rows.Count ? (skip + items.Count).ToString(CultureInfo.InvariantCulture) : null));
    }

    private async Task<IResult> ReadAsync(Member member, string id, Caller caller, HttpContext http, CancellationToken cancellationToken)
    {
        if (await gather.RunAsync(new About(member.Section.Id, member.Person.Id, member.Person.Id, id), cancellationToken) is not { Row: { } row } gathered)
        {
            return TypedResults.NotFound();
        }

        http.Response.Headers.ETag = row.ETag.ToString();
        return TypedResults.Ok(await answers.DtoAsync(gathered, row, caller.Language, cancellationToken));
    }

    private async Task<IResult> ChangeAsync(Member member, string id, ChangeRequest body, Caller caller, HttpContext http, CancellationToken cancellationToken)
    {
        if (await table.FindAsync(member.Section.Id, member.Person.Id, id, cancellationToken) is not { } row)
        {
            return TypedResults.NotFound();
        }

        var form = new DraftForm(caller.Language, city.Calendar);
        var reason = form.Text("reason", body.Reason, ApplicationLimits.Reason);
        if (form.Parse(body.Draft) is not { } draft || form.Problems.Count > 0)
        {
            return TeleworkAnswers.Invalid(form.Problems, caller);
        }

        // A stale ETag is said as such: the tab reads again and shows both.
        var etag = http.Request.Headers.IfMatch.ToString();
        return etag != row.ETag.ToString()
            ? TeleworkAnswers.Problem(412, caller, TeleworkProblem.Stale)
            : await answers.OfAsync(await change.RunAsync(member, id, draft, body.Draft?.SeatId, reason, etag, cancellationToken), caller, isNew: false, cancellationToken);
    }

    private async Task<IResult> WithdrawAsync(Member member, string id, WithdrawRequest body, Caller caller, CancellationToken cancellationToken)
    {
        if (await table.FindAsync(member.Section.Id, member.Person.Id, id, cancellationToken) is null)
        {
            return TypedResults.NotFound();
        }

        var form = new DraftForm(caller.Language, city.Calendar);
        var reason = form.Text("reason", body.Reason, ApplicationLimits.Reason);
        var dates = form.Dates("dates", body.Dates);
        return form.Problems.Count > 0
            ? TeleworkAnswers.Invalid(form.Problems, caller)
            : await answers.OfAsync(
                await withdraw.RunAsync(new About(member.Section.Id, member.Person.Id, member.Person.Id, id), dates, reason, null, cancellationToken), caller, isNew: false, cancellationToken);
    }
}
