using Microsoft.AspNetCore.Http.HttpResults;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;

namespace TeleworkTeams.App.Features.CheckIns.Whereabouts;

internal sealed record PeopleFoundDto(IReadOnlyList<PersonFoundDto> Items, bool More);

/// <param name="State">Null: not for the caller.</param>
/// <param name="Place">Null: not reported, or not for the caller.</param>
/// <param name="Planned">In force for today and not reported yet.</param>
/// <param name="Presence">Null: not known, or not for the caller.</param>
internal sealed record PersonFoundDto(
    string Id, string Name, string Kana, string SectionName, string? UnitName, string? Place, string? State, string? Presence, string? Extension, string? WorkNumber,
    string? Planned, DateTimeOffset? PresenceAt);

/// <summary>The search of people in the tab: what 「誰がどこ」 finds.</summary>
internal sealed class SearchPeopleApi(FindPeople find)
{
    private const int Most = 25;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/people/search", (string? q, Caller caller, SearchPeopleApi search, CancellationToken token) => search.ReadAsync(q ?? "", caller, token));

    private async Task<Results<Ok<PeopleFoundDto>, NotFound>> ReadAsync(string text, Caller caller, CancellationToken cancellationToken) =>
        await find.RunAsync(caller.PersonId, text, 0, Most, cancellationToken) is { } found
            ? TypedResults.Ok(new PeopleFoundDto([.. found.Items.Select(Of)], found.More))
            : TypedResults.NotFound();

    private static PersonFoundDto Of(Whereabout where)
    {
        var (person, section, unit) = where.Found;
        return new PersonFoundDto(
            person.Id, person.Name, person.Kana, section.Name, unit?.Name, Word(where.Place), where.State is { } state ? WireWord.Of(state) : null, where.Presence?.Word,
            person.Extension, person.WorkNumber, Word(where.Planned), where.Presence?.At);
    }

    private static string? Word(Domain.People.Place? place) => place is { } known ? CheckInForm.Word(known) : null;
}
