using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;

namespace TeleworkTeams.App.Features.Telework.Policies;

/// <summary>The rules, in words for everybody and as documents for those who set them.</summary>
internal sealed class PolicyApi(PolicyQueries queries, PolicyTable table, PolicyAccess access, PeopleQueries people, City city)
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/policy", (Caller caller, PolicyApi policy, CancellationToken token) => policy.OwnAsync(caller, token));
        api.MapGet("/sections/{sectionId}/policy", (string sectionId, string? date, Caller caller, PolicyApi policy, CancellationToken token) =>
            policy.OfSectionAsync(sectionId, date, caller, token));
        api.MapGet("/policies", (string? section, Caller caller, PolicyApi policy, CancellationToken token) => policy.VersionsAsync(section, caller, token));
        api.MapGet("/policies/presets", (Caller caller, PolicyApi policy, CancellationToken token) => policy.PresetsAsync(caller, token));
        PolicyEditApi.Map(api);
    }

    private async Task<IResult> OwnAsync(Caller caller, CancellationToken cancellationToken) =>
        await people.FindMemberAsync(caller.PersonId, cancellationToken) is { } member
            ? await InWordsAsync(member.Section.Id, city.Today, caller, cancellationToken)
            : TypedResults.NotFound();

    private async Task<IResult> OfSectionAsync(string sectionId, string? date, Caller caller, CancellationToken cancellationToken)
    {
        if (!await access.MayReadAsync(sectionId, caller, cancellationToken))
        {
            return TypedResults.NotFound();
        }

        var on = date is null or "today" ? city.Today : PolicyEditApi.Date(date, city.Calendar);
        return on is { } day ? await InWordsAsync(sectionId, day, caller, cancellationToken) : PolicyEditApi.Refused(PolicyRefusal.InvalidFrom, caller);
    }

    private async Task<IResult> InWordsAsync(string sectionId, DateOnly date, Caller caller, CancellationToken cancellationToken) =>
        TypedResults.Ok(CheckPolicy.InWords((await queries.TimelineAsync(sectionId, cancellationToken)).On(date), caller.Language));

    private async Task<IResult> PresetsAsync(Caller caller, CancellationToken cancellationToken) =>
        await access.MayEditAnyAsync(caller, cancellationToken)
            ? TypedResults.Ok<IReadOnlyList<PolicyPresetDto>>([.. PolicyPresets.All.Select(p => new PolicyPresetDto(
                p.Id, p.Name, p.Document.Policy.Source, p.Yaml, PolicyWords.Unset(p.Document.Policy, caller.Language), PolicyWords.Of(p.Document.Policy, caller.Language)))])
            : TypedResults.NotFound();

    private async Task<IResult> VersionsAsync(string? section, Caller caller, CancellationToken cancellationToken)
    {
        if (!await access.MayEditAnyAsync(caller, cancellationToken))
        {
            return TypedResults.NotFound();
        }

        var scope = new PolicyScope(section);
        var mayEditSection = section is not null && await access.MayEditAsync(scope, caller, cancellationToken);
        return TypedResults.Ok(new PoliciesDto(
            await ScopeAsync(PolicyScope.City, await access.MayEditAsync(PolicyScope.City, caller, cancellationToken), cancellationToken),
            mayEditSection ? await ScopeAsync(scope, true, cancellationToken) : null));
    }

    private async Task<PolicyScopeDto> ScopeAsync(PolicyScope scope, bool canEdit, CancellationToken cancellationToken)
    {
        var rows = await table.OfAsync(scope, cancellationToken);
        var inForce = rows.Where(r => r.WithdrawnAt is null && r.FirstDay() <= city.Today).OrderBy(r => r.FirstDay()).ThenBy(r => r.Number).LastOrDefault();
        List<PolicyVersionDto> versions = [];
        foreach (var row in rows.OrderByDescending(r => r.From, StringComparer.Ordinal).ThenByDescending(r => r.Number))
        {
            var state = row.WithdrawnAt is not null ? "withdrawn" : row == inForce ? "inForce" : row.FirstDay() > city.Today ? "coming" : "past";
            versions.Add(new PolicyVersionDto(
                row.Number, Keys.Date(row.FirstDay()), state, row.ToPolicy().Name, row.Comment, await NameAsync(row.SavedBy), row.SavedAt,
                row.WithdrawnBy is { } by ? await NameAsync(by) : null, row.Yaml, row.ETag.ToString()));
        }

        return new PolicyScopeDto(scope.SectionId, canEdit, SavePolicy.Next(rows), versions);

        async Task<string> NameAsync(string id) => (await people.FindMemberAsync(id, cancellationToken))?.Person.Name ?? id;
    }
}
