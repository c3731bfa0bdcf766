using Microsoft.AspNetCore.Http.HttpResults;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.People;

internal sealed record PresenceDto(string Source, DateTimeOffset? TakenAt, bool Stale, IReadOnlyDictionary<string, string> People);

/// <summary>Presence of everyone on the board, teleworking or not (S-29).</summary>
internal sealed class PresenceApi(PeopleQueries queries, PresenceQueries presence, City city)
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/sections/{sectionId}/presence", (string sectionId, Caller caller, PresenceApi presence, CancellationToken token) => presence.ReadAsync(sectionId, caller, token));

    private async Task<Results<Ok<PresenceDto>, NotFound>> ReadAsync(string sectionId, Caller caller, CancellationToken cancellationToken)
    {
        var section = await queries.SectionNowAsync(sectionId, cancellationToken);
        var subject = await queries.SubjectAsync(caller.PersonId, cancellationToken);
        if (section is null || Rights.RoleFor(Right.SeeBoard, subject, section, null, city.Today) is null)
        {
            return TypedResults.NotFound();
        }

        var people = (await queries.PeopleOfAsync(sectionId, cancellationToken)).Where(p => p.IsMemberOn(city.Today)).Select(p => p.Id).ToList();
        var reading = await presence.OfAsync(sectionId, people, cancellationToken);
        return TypedResults.Ok(new PresenceDto(presence.IsOn ? "graph" : "off", reading.TakenAt, reading.Stale, reading.People));
    }
}
