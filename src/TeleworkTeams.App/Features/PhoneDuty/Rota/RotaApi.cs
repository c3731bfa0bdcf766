using System.Globalization;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.PhoneDuty;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>The month's rota: everybody in the section reads what is published; who manages it draws up, edits and publishes.</summary>
internal sealed class RotaApi(
    GatherRota gather, DrawDraft draw, EditDraft edit, PublishRota publish, DiscardDraft discard, DutyAccess access, PeopleQueries people, City city,
    IEnumerable<SwapMarks> swaps, IServiceProvider services)
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var month = api.MapGroup("/sections/{sectionId}/duty/{month}");
        month.MapGet("", (string sectionId, string month, string? view, Caller caller, HttpContext http, RotaApi api, CancellationToken token) => api.ReadAsync(sectionId, month, view, caller, http, token));
        month.MapPost("/draft", (string sectionId, string month, Caller caller, HttpContext http, RotaApi api, CancellationToken token) => api.DrawAsync(sectionId, month, caller, http, token));
        month.MapPut("/draft", (string sectionId, string month, bool? preview, RotaChangesRequest body, Caller caller, HttpContext http, RotaApi api, CancellationToken token) =>
            api.EditAsync(sectionId, month, preview ?? false, body, caller, http, token));
        month.MapDelete("/draft", (string sectionId, string month, Caller caller, HttpContext http, RotaApi api, CancellationToken token) => api.DiscardAsync(sectionId, month, caller, http, token));
        month.MapPost("/publish", (string sectionId, string month, Caller caller, HttpContext http, RotaApi api, CancellationToken token) => api.PublishAsync(sectionId, month, caller, http, token));
    }

    private async Task<IResult> ReadAsync(string sectionId, string text, string? view, Caller caller, HttpContext http, CancellationToken cancellationToken)
    {
        if (MonthOf(text) is not { } month)
        {
            return DutyTexts.Problem(caller, 400, DutyProblem.InvalidMonth);
        }

        if (await access.ViewerAsync(sectionId, caller, cancellationToken) is not { } viewer)
        {
            return TypedResults.NotFound();
        }

        var facts = viewer.CanManage
            ? await gather.MonthAsync(viewer.Section, month, cancellationToken)
            : await gather.PublishedMonthAsync(viewer.Section, month, cancellationToken);
        return await AnswerAsync(viewer, facts, view, caller, http, cancellationToken);
    }

    private Task<IResult> DrawAsync(string sectionId, string text, Caller caller, HttpContext http, CancellationToken cancellationToken) =>
        ManageAsync(sectionId, text, "draft", caller, http, (viewer, month) => draw.RunAsync(viewer.Section, month, caller.PersonId, cancellationToken), cancellationToken);

    private Task<IResult> PublishAsync(string sectionId, string text, Caller caller, HttpContext http, CancellationToken cancellationToken) =>
        ManageAsync(sectionId, text, "published", caller, http, (viewer, month) => publish.RunAsync(viewer.Section, month, IfMatch(http), true, cancellationToken), cancellationToken);

    private Task<IResult> EditAsync(
        string sectionId, string text, bool isPreview, RotaChangesRequest body, Caller caller, HttpContext http, CancellationToken cancellationToken) =>
        ManageAsync(sectionId, text, "draft", caller, http, async (viewer, month) => body.Changes is not { Count: > 0 and <= EditDraft.MostChanges } changes
            ? new RotaOutcome.Refused(422, DutyProblem.InvalidChanges)
            : await edit.RunAsync(viewer.Section, month, changes, caller.PersonId, IfMatch(http), isPreview, cancellationToken), cancellationToken);

    private async Task<IResult> DiscardAsync(string sectionId, string text, Caller caller, HttpContext http, CancellationToken cancellationToken)
    {
        if (MonthOf(text) is not { } month)
        {
            return DutyTexts.Problem(caller, 400, DutyProblem.InvalidMonth);
        }

        return await access.ManagerAsync(sectionId, caller, cancellationToken) is not { } viewer ? TypedResults.NotFound()
            : await discard.RunAsync(viewer.Section, month, IfMatch(http), cancellationToken) is RotaOutcome.Refused refused ? Refused(refused, caller)
            : TypedResults.NoContent();
    }

    private async Task<IResult> ManageAsync(
        string sectionId, string text, string view, Caller caller, HttpContext http, Func<DutyViewer, DateOnly, Task<RotaOutcome>> step, CancellationToken cancellationToken)
    {
        if (MonthOf(text) is not { } month)
        {
            return DutyTexts.Problem(caller, 400, DutyProblem.InvalidMonth);
        }

        if (await access.ManagerAsync(sectionId, caller, cancellationToken) is not { } viewer)
        {
            return TypedResults.NotFound();
        }

        return await step(viewer, month) switch
        {
            RotaOutcome.Done done => await AnswerAsync(viewer, done.Facts, view, caller, http, cancellationToken),
            RotaOutcome.Edited edited => await AnswerAsync(viewer, edited, caller, http, cancellationToken),
            RotaOutcome.Refused refused => Refused(refused, caller),
            _ => TypedResults.NotFound(),
        };
    }

    private static IResult Refused(RotaOutcome.Refused refused, Caller caller) => DutyTexts.Problem(
        caller, refused.Status, refused.Problem, refused.Changes is null ? null : [.. refused.Changes.Select(c => DutyTexts.Change(caller.Language, $"changes[{c.Index}]", c.Problem))]);

    private async Task<IResult> AnswerAsync(DutyViewer viewer, RotaFacts facts, string? view, Caller caller, HttpContext http, CancellationToken cancellationToken)
    {
        http.Response.Headers.ETag = facts.ETag;
        return TypedResults.Ok(new RotaView(facts, await ReaderAsync(viewer, facts, caller, cancellationToken)).Build(view));
    }

    private async Task<IResult> AnswerAsync(DutyViewer viewer, RotaOutcome.Edited edited, Caller caller, HttpContext http, CancellationToken cancellationToken)
    {
        http.Response.Headers.ETag = edited.Facts.ETag;
        var view = new RotaView(edited.Facts, await ReaderAsync(viewer, edited.Facts, caller, cancellationToken));
        return TypedResults.Ok(new RotaEditedDto(view.Build(edited.Days, true, edited.After), RotaEffect.Of(edited, caller.Language)));
    }

    private async Task<RotaReader> ReaderAsync(DutyViewer viewer, RotaFacts facts, Caller caller, CancellationToken cancellationToken)
    {
        var marks = swaps.FirstOrDefault() is { } known
            ? await known.BetweenAsync(services, viewer.Section.Id, facts.From, facts.To, cancellationToken)
            : new Dictionary<(string, string), string>();
        Dictionary<string, string> names = [];
        foreach (var id in facts.PublishedDays.SelectMany(d => d.Turns).Select(t => t.PersonId).Distinct().Where(id => facts.People.All(p => p.Id != id)))
        {
            if (await people.FindMemberAsync(id, cancellationToken) is { } member)
            {
                names[id] = member.Person.Name;
            }
        }

        return new RotaReader(caller.PersonId, viewer.CanManage, caller.Language, marks, names);
    }

    /// <summary>The first day of a month that the calendar knows, with the fiscal year around it.</summary>
    private DateOnly? MonthOf(string text) =>
        DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
        && month.Year is > 1900 and < 9000 && city.Calendar.Knows(month) && city.Calendar.Knows(month.AddMonths(1).AddDays(-1))
            ? month
            : null;

    private static string IfMatch(HttpContext http) => http.Request.Headers.IfMatch.ToString();
}
