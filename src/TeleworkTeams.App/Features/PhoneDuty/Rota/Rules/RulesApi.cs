using Azure;
using Microsoft.AspNetCore.Http.HttpResults;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.PhoneDuty;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>The rules of a section: everybody in it may read by what rules they have turns; who manages it writes them, as a whole.</summary>
internal sealed class RulesApi(DutyTable table, DutyAccess access, PeopleQueries people, City city)
{
    /// <summary>The ETag of rules that were never written.</summary>
    private const string NoRules = "\"0\"";

    public static void Map(IEndpointRouteBuilder api)
    {
        var rules = api.MapGroup("/sections/{sectionId}/duty/rules");
        rules.MapGet("", (string sectionId, Caller caller, HttpContext http, RulesApi api, CancellationToken token) => api.ReadAsync(sectionId, caller, http, token));
        rules.MapPut("", (string sectionId, DutyRulesDto body, Caller caller, HttpContext http, RulesApi api, CancellationToken token) => api.WriteAsync(sectionId, body, caller, http, token));
    }

    private async Task<Results<Ok<DutyRulesDto>, NotFound>> ReadAsync(string sectionId, Caller caller, HttpContext http, CancellationToken cancellationToken)
    {
        if (await access.ViewerAsync(sectionId, caller, cancellationToken) is not { } viewer)
        {
            return TypedResults.NotFound();
        }

        var row = await table.RulesAsync(sectionId, cancellationToken);
        http.Response.Headers.ETag = row?.ETag.ToString() ?? NoRules;
        return TypedResults.Ok(await DtoAsync(viewer, row?.ToRules() ?? new DutyRules(), caller, cancellationToken));
    }

    private async Task<Results<Ok<DutyRulesDto>, NotFound, ProblemHttpResult>> WriteAsync(
        string sectionId, DutyRulesDto body, Caller caller, HttpContext http, CancellationToken cancellationToken)
    {
        if (await access.ManagerAsync(sectionId, caller, cancellationToken) is not { } viewer)
        {
            return TypedResults.NotFound();
        }

        var row = await table.RulesAsync(sectionId, cancellationToken);
        if (http.Request.Headers.IfMatch.ToString() != (row?.ETag.ToString() ?? NoRules))
        {
            return DutyTexts.Problem(caller, 412, DutyProblem.Stale);
        }

        // Who has left the section may stay in the rules: their turns are history.
        var known = (await people.PeopleOfAsync(sectionId, cancellationToken)).Select(p => p.Id).Concat(row?.ToRules().Members.Select(m => m.PersonId) ?? []).ToHashSet();
        var form = new RulesForm(known, caller.Language);
        if (form.Parse(body) is not { } rules)
        {
            return DutyTexts.Problem(caller, 422, DutyProblem.InvalidRules, form.Problems);
        }

        row ??= table.NewRules(sectionId);
        row.Set(rules);
        try
        {
            await table.WriteAsync([DutyTable.Put(row)], cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            return DutyTexts.Problem(caller, 412, DutyProblem.Stale);
        }

        http.Response.Headers.ETag = row.ETag.ToString();
        return TypedResults.Ok(await DtoAsync(viewer, rules, caller, cancellationToken));
    }

    private async Task<DutyRulesDto> DtoAsync(DutyViewer viewer, DutyRules rules, Caller caller, CancellationToken cancellationToken) =>
        RulesContract.Of(rules, await people.PeopleOfAsync(viewer.Section.Id, cancellationToken), city.Today, viewer.CanManage, caller.Language);
}
