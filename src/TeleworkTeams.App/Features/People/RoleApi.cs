using Microsoft.AspNetCore.Http.HttpResults;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.People;

internal sealed record CityRoleDto(string PersonId, string Name, string Role);

/// <summary>Personnel and administrators of the city; for administrators alone.</summary>
internal sealed class RoleApi(CityRoleTable table, PeopleQueries queries, SectionAccess access)
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var roles = api.MapGroup("/city/roles");
        roles.MapGet("", (Caller caller, RoleApi api, CancellationToken token) => api.ReadAsync(caller, token));
        roles.MapPut("/{personId}/{role}", (string personId, string role, Caller caller, RoleApi api, CancellationToken token) => api.AppointAsync(personId, role, caller, token));
        roles.MapDelete("/{personId}/{role}", (string personId, string role, Caller caller, RoleApi api, CancellationToken token) => api.DismissAsync(personId, role, caller, token));
    }

    private async Task<Results<Ok<IReadOnlyList<CityRoleDto>>, NotFound>> ReadAsync(Caller caller, CancellationToken cancellationToken)
    {
        if (!await access.ManagesCityAsync(caller, cancellationToken))
        {
            return TypedResults.NotFound();
        }

        List<CityRoleDto> roles = [];
        foreach (var row in await table.AllAsync(cancellationToken))
        {
            var member = await queries.FindMemberAsync(row.PersonId, cancellationToken);
            roles.Add(new CityRoleDto(row.PersonId, member?.Person.Name ?? row.PersonId, row.Role.ToString().ToLowerInvariant()));
        }

        return TypedResults.Ok<IReadOnlyList<CityRoleDto>>(roles);
    }

    private async Task<Results<NoContent, NotFound, ProblemHttpResult>> AppointAsync(string personId, string role, Caller caller, CancellationToken cancellationToken)
    {
        if (!await access.ManagesCityAsync(caller, cancellationToken) || RoleOf(role) is not { } wanted)
        {
            return TypedResults.NotFound();
        }

        if (await queries.FindMemberAsync(personId, cancellationToken) is null)
        {
            return Problem(caller, PeopleProblem.UnknownPerson);
        }

        await table.AppointAsync(personId, wanted, caller.PersonId, cancellationToken);
        return TypedResults.NoContent();
    }

    private async Task<Results<NoContent, NotFound, ProblemHttpResult>> DismissAsync(string personId, string role, Caller caller, CancellationToken cancellationToken)
    {
        if (!await access.ManagesCityAsync(caller, cancellationToken) || RoleOf(role) is not { } wanted)
        {
            return TypedResults.NotFound();
        }

        if (wanted == Role.Administrator && (await table.AllAsync(cancellationToken)).Where(r => r.Role == Role.Administrator).ToList() is [var last] && last.PersonId == personId)
        {
            return Problem(caller, PeopleProblem.LastAdministrator);
        }

        await table.DismissAsync(personId, wanted, cancellationToken);
        return TypedResults.NoContent();
    }

    private static Role? RoleOf(string word) => word switch { "personnel" => Role.Personnel, "administrator" => Role.Administrator, _ => null };

    private static ProblemHttpResult Problem(Caller caller, PeopleProblem problem) =>
        Problems.Of(409, PeopleTexts.Code(problem), PeopleTexts.Get(caller.Language, "Settings.Invalid"), PeopleTexts.Why(caller.Language, problem));
}
