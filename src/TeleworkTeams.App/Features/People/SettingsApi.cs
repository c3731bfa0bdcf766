using Azure;
using Microsoft.AspNetCore.Http.HttpResults;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.People;

/// <summary>設定 of a section: read and written as a whole, with the ETag of what was read.</summary>
internal sealed class SettingsApi(SectionTable sections, PeopleQueries queries, SectionAccess access, Conversations conversations, PeopleCache cache, IEnumerable<SectionOpenPoint> openPoints, IServiceProvider services)
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var settings = api.MapGroup("/sections/{sectionId}/settings");
        settings.MapGet("", (string sectionId, Caller caller, HttpContext http, SettingsApi api, CancellationToken token) => api.ReadAsync(sectionId, caller, http, token));
        settings.MapPut("", (string sectionId, SettingsDto body, Caller caller, HttpContext http, SettingsApi api, CancellationToken token) =>
            api.WriteAsync(sectionId, body, caller, http, token));
    }

    private async Task<Results<Ok<SettingsDto>, NotFound>> ReadAsync(string sectionId, Caller caller, HttpContext http, CancellationToken cancellationToken)
    {
        if (await access.ManagedAsync(sectionId, caller, cancellationToken) is not { } row)
        {
            return TypedResults.NotFound();
        }

        http.Response.Headers.ETag = row.ETag.ToString();
        return TypedResults.Ok(await DtoAsync(row, caller, cancellationToken));
    }

    private async Task<Results<Ok<SettingsDto>, NotFound, ProblemHttpResult>> WriteAsync(
        string sectionId, SettingsDto body, Caller caller, HttpContext http, CancellationToken cancellationToken)
    {
        if (await access.ManagedAsync(sectionId, caller, cancellationToken) is not { } row)
        {
            return TypedResults.NotFound();
        }

        if (http.Request.Headers.IfMatch.ToString() != row.ETag.ToString())
        {
            return Stale(caller);
        }

        var people = (await queries.PeopleOfAsync(sectionId, cancellationToken)).Select(p => p.Id).ToHashSet();
        var form = new SettingsForm(row.ToSection(), people, caller.Language);
        if (form.Parse(body) is not { } section)
        {
            return Problems.Of(
                422, "INVALID_SETTINGS", PeopleTexts.Get(caller.Language, "Settings.Invalid"), PeopleTexts.Get(caller.Language, "Settings.Invalid.Next"),
                [new("errors", form.Problems)]);
        }

        row.Set(section);
        try
        {
            await sections.UpdateAsync(row, cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status == 412)
        {
            return Stale(caller);
        }

        cache.Clear();
        var stored = await sections.FindAsync(sectionId, cancellationToken);
        http.Response.Headers.ETag = stored!.ETag.ToString();
        return TypedResults.Ok(await DtoAsync(stored, caller, cancellationToken));
    }

    public static ProblemHttpResult Stale(Caller caller) => Problems.Of(
        412, PeopleTexts.Code(PeopleProblem.Stale), PeopleTexts.Get(caller.Language, "Settings.Stale"), PeopleTexts.Why(caller.Language, PeopleProblem.Stale));

    private async Task<SettingsDto> DtoAsync(SectionRow row, Caller caller, CancellationToken cancellationToken)
    {
        var section = row.ToSection();
        var connected = await conversations.FindAsync(Conversations.SectionKey(section.Id), cancellationToken) is { ConversationId: not null, Blocked: false };
        var points = OpenPoints(section, connected, caller);
        foreach (var point in openPoints)
        {
            if (await point.FindAsync(services, section, caller.Language, cancellationToken) is { } open)
            {
                points.Add(new SettingsProblem(point.Code, null, open));
            }
        }

        return SettingsContract.Of(section, connected, points);
    }

    /// <summary>What is still to be set up; nothing of it stops a report.</summary>
    private static List<SettingsProblem> OpenPoints(Section section, bool connected, Caller caller)
    {
        List<SettingsProblem> points = [];
        if (section.HeadId is null)
        {
            points.Add(new SettingsProblem(PeopleTexts.Code(PeopleProblem.NoHead), "headId", PeopleTexts.Why(caller.Language, PeopleProblem.NoHead)));
        }

        if (!connected)
        {
            points.Add(new SettingsProblem(PeopleTexts.Code(PeopleProblem.NoChannel), null, PeopleTexts.Why(caller.Language, PeopleProblem.NoChannel)));
        }

        return points;
    }
}
