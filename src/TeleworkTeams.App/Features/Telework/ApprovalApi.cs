using System.Globalization;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

internal sealed record ApprovalPage(IReadOnlyList<ApprovalDto> Items, string? Next);

internal sealed record ApproveRequest(int? Round, IReadOnlyList<string?>? Confirmations, string? ExceptionReason);

internal sealed record SendBackRequest(int? Round, string? Reason);

internal sealed record ApproveTogetherRequest(IReadOnlyList<ApproveItem?>? Items, IReadOnlyList<string?>? Confirmations);

internal sealed record ApproveItem(string? Id, int? Round);

internal sealed record ApproveResults(IReadOnlyList<ApproveResult> Results);

internal sealed record ApproveResult(string Id, bool Ok, string? Code, string? Message);

internal sealed record OrderRequest(string? Id, IReadOnlyList<string?>? PersonIds, DraftDto? Draft);

internal sealed record OrderResults(IReadOnlyList<OrderResult> Results);

internal sealed record OrderResult(string PersonId, ApplicationDto? Application, IReadOnlyList<FindingDto> Findings);

/// <summary>What the head does, or whoever acts: decide, decide together, order. Rights are read afresh each time.</summary>
internal sealed class ApprovalApi(
    PeopleQueries people, TeleworkTable table, TeleworkQueries telework, GatherFacts gather, ApplicationViews views, TeleworkAnswers answers,
    ApproveApplication approve, SendBackApplication sendBack, ApproveTogether together, OrderTelework order, WithdrawApplication withdraw, City city)
{
    private const int PageSize = 20;
    private const int MostTogether = 100;

    public static void Map(IEndpointRouteBuilder api)
    {
        var section = api.MapGroup("/sections/{sectionId}");
        section.MapGet("/approvals", (string sectionId, string? cursor, Caller caller, ApprovalApi a, CancellationToken token) => a.ListAsync(sectionId, cursor, caller, token));
        section.MapPost("/approvals/approve", (string sectionId, ApproveTogetherRequest body, Caller caller, ApprovalApi a, CancellationToken token) => a.TogetherAsync(sectionId, body, caller, token));
        section.MapPost("/applications/{id}/approve", (string sectionId, string id, ApproveRequest body, Caller caller, ApprovalApi a, CancellationToken token) =>
            a.ApproveAsync(sectionId, id, body, caller, token));
        section.MapPost("/applications/{id}/send-back", (string sectionId, string id, SendBackRequest body, Caller caller, ApprovalApi a, CancellationToken token) =>
            a.SendBackAsync(sectionId, id, body, caller, token));
        section.MapPost("/applications/{id}/withdraw", (string sectionId, string id, WithdrawRequest body, Caller caller, ApprovalApi a, CancellationToken token) =>
            a.WithdrawAsync(sectionId, id, body, caller, token));
        section.MapPost("/orders", (string sectionId, OrderRequest body, Caller caller, ApprovalApi a, CancellationToken token) => a.OrderAsync(sectionId, body, caller, token));
    }

    /// <summary>Whether the caller decides about anybody in the section today.</summary>
    public async Task<bool> DecidesAsync(string sectionId, string personId, CancellationToken cancellationToken)
    {
        if (await people.SectionNowAsync(sectionId, cancellationToken) is not { } section)
        {
            return false;
        }

        var (today, members) = (city.Today, await people.PeopleOfAsync(sectionId, cancellationToken));
        var away = (await people.LeavesAsync(sectionId, today, today, cancellationToken)).Where(l => l.Kind == LeaveKind.Day).Select(l => l.PersonId).ToHashSet();
        return members.Any(m => TeleworkQueries.ApproversOf(section, members, m.Id, today, away).Any(a => a.PersonId == personId));
    }

    private async Task<IResult> ListAsync(string sectionId, string? cursor, Caller caller, CancellationToken cancellationToken)
    {
        if (!await DecidesAsync(sectionId, caller.PersonId, cancellationToken))
        {
            return TypedResults.NotFound();
        }

        List<ApprovalDto> items = [];
        var waiting = await telework.WaitingAsync(sectionId, cancellationToken);
        var at = int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? offset : 0;
        for (; at < waiting.Count && items.Count < PageSize; at++)
        {
            var gathered = await gather.RunAsync(new About(sectionId, waiting[at].PersonId, caller.PersonId, waiting[at].Id), cancellationToken);
            if (gathered is { Row: { State: ApplicationState.Submitted } row, Facts.ActsAs: not null })
            {
                items.Add(TeleworkContract.Approval(caller.Language, await views.ForApproverAsync(gathered, cancellationToken), row));
            }
        }

        return TypedResults.Ok(new ApprovalPage(items, at < waiting.Count ? at.ToString(CultureInfo.InvariantCulture) : null));
    }

    private async Task<IResult> ApproveAsync(string sectionId, string id, ApproveRequest body, Caller caller, CancellationToken cancellationToken)
    {
        if (await AboutAsync(sectionId, id, caller, cancellationToken) is not { } about)
        {
            return TypedResults.NotFound();
        }

        var form = new DraftForm(caller.Language, city.Calendar);
        var reason = form.Text("exceptionReason", body.ExceptionReason, ApplicationLimits.Reason);
        var ticks = form.Ids("confirmations", body.Confirmations ?? []);
        return form.Problems.Count > 0
            ? TeleworkAnswers.Invalid(form.Problems, caller)
            : await answers.OfAsync(await approve.RunAsync(about, body.Round ?? 0, ticks, reason, null, cancellationToken), caller, isNew: false, cancellationToken);
    }

    private async Task<IResult> SendBackAsync(string sectionId, string id, SendBackRequest body, Caller caller, CancellationToken cancellationToken)
    {
        if (await AboutAsync(sectionId, id, caller, cancellationToken) is not { } about)
        {
            return TypedResults.NotFound();
        }

        var form = new DraftForm(caller.Language, city.Calendar);
        var reason = form.Text("reason", body.Reason, ApplicationLimits.Reason);
        return form.Problems.Count > 0
            ? TeleworkAnswers.Invalid(form.Problems, caller)
            : await answers.OfAsync(await sendBack.RunAsync(about, body.Round ?? 0, reason ?? "", null, cancellationToken), caller, isNew: false, cancellationToken);
    }

    /// <summary>An order, by who may order.</summary>
    private async Task<IResult> WithdrawAsync(string sectionId, string id, WithdrawRequest body, Caller caller, CancellationToken cancellationToken)
    {
        if (await AboutAsync(sectionId, id, caller, cancellationToken) is not { } about)
        {
            return TypedResults.NotFound();
        }

        var form = new DraftForm(caller.Language, city.Calendar);
        var reason = form.Text("reason", body.Reason, ApplicationLimits.Reason);
        var dates = form.Dates("dates", body.Dates);
        return form.Problems.Count > 0
            ? TeleworkAnswers.Invalid(form.Problems, caller)
            : await answers.OfAsync(await withdraw.RunAsync(about, dates, reason, null, cancellationToken), caller, isNew: false, cancellationToken);
    }

    private async Task<IResult> TogetherAsync(string sectionId, ApproveTogetherRequest body, Caller caller, CancellationToken cancellationToken)
    {
        if (!await DecidesAsync(sectionId, caller.PersonId, cancellationToken))
        {
            return TypedResults.NotFound();
        }

        var form = new DraftForm(caller.Language, city.Calendar);
        var ticks = form.Ids("confirmations", body.Confirmations ?? []);
        form.Demand("items", body.Items is { Count: > 0 and <= MostTogether } && body.Items.All(i => i is { Id.Length: > 0, Round: not null }), DraftError.InvalidList);
        if (form.Problems.Count > 0)
        {
            return TeleworkAnswers.Invalid(form.Problems, caller);
        }

        var results = await together.RunAsync(sectionId, caller.PersonId, [.. body.Items!.Select(i => (i!.Id!, i.Round!.Value))], ticks, cancellationToken);
        return TypedResults.Ok(new ApproveResults([.. results.Select(r => answers.ResultOf(r.Id, r.Done, caller))]));
    }

    private async Task<IResult> OrderAsync(string sectionId, OrderRequest body, Caller caller, CancellationToken cancellationToken)
    {
        if (!await DecidesAsync(sectionId, caller.PersonId, cancellationToken))
        {
            return TypedResults.NotFound();
        }

        var form = new DraftForm(caller.Language, city.Calendar);
        var id = form.Id(body.Id);
        var persons = form.Ids("personIds", body.PersonIds ?? []);
        form.Demand("personIds", persons.Count > 0, DraftError.InvalidList);
        if (form.Parse(body.Draft) is not { } draft || id is null || form.Problems.Count > 0)
        {
            return TeleworkAnswers.Invalid(form.Problems, caller);
        }

        List<OrderResult> results = [];
        foreach (var (personId, done) in await order.RunAsync(sectionId, caller.PersonId, id, persons, draft, cancellationToken))
        {
            results.Add(await answers.OrderResultAsync(personId, done, caller, cancellationToken));
        }

        return TypedResults.Ok(new OrderResults(results));
    }

    /// <summary>Null: there is no such application in the section. Whether it is the caller's to decide, the rules say.</summary>
    private async Task<About?> AboutAsync(string sectionId, string id, Caller caller, CancellationToken cancellationToken) =>
        await table.PersonOfAsync(sectionId, id, cancellationToken) is { } person ? new About(sectionId, person, caller.PersonId, id) : null;
}
