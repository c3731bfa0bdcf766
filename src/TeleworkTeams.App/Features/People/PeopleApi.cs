using Azure;
using Microsoft.AspNetCore.Http.HttpResults;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.People;

internal sealed record PersonDto(
    string Id, string Name, string Kana, string? UnitId, string? PatternId, string? From, string? Until, string Employment, string Reach, IReadOnlyList<string> Roles, string Etag,
    string? Extension, string? WorkNumber);

internal sealed record PeoplePage(IReadOnlyList<PersonDto> Items, string? Next);

/// <summary>As the tab sends it. <paramref name="Employment"/> and the numbers keep their value when they are not sent; an empty number removes it.</summary>
internal sealed record PersonRequest(
    string? Kana, string? UnitId, string? PatternId, string? From, string? Until, string? Employment = null, string? Extension = null, string? WorkNumber = null);

/// <summary>The section's list in 設定.</summary>
internal sealed class PeopleApi(PeopleTable table, SectionAccess access, Conversations conversations, PeopleCache cache, City city)
{
    private const int PageSize = 100;

    public static void Map(IEndpointRouteBuilder api)
    {
        var people = api.MapGroup("/sections/{sectionId}/people");
        people.MapGet("", (string sectionId, string? cursor, Caller caller, PeopleApi api, CancellationToken token) => api.ReadAsync(sectionId, cursor, caller, token));
        people.MapPut("/{personId}", (string sectionId, string personId, PersonRequest body, Caller caller, HttpContext http, PeopleApi api, CancellationToken token) =>
            api.WriteAsync(sectionId, personId, body, caller, http.Request.Headers.IfMatch.ToString(), token));
    }

    private async Task<Results<Ok<PeoplePage>, NotFound>> ReadAsync(string sectionId, string? cursor, Caller caller, CancellationToken cancellationToken)
    {
        if (await access.ManagedAsync(sectionId, caller, cancellationToken) is not { } section)
        {
            return TypedResults.NotFound();
        }

        var rows = (await table.OfSectionAsync(sectionId, cancellationToken)).OrderBy(r => r.RowKey, StringComparer.Ordinal)
            .Where(r => cursor is null || string.CompareOrdinal(r.RowKey, cursor) > 0).ToList();
        Dictionary<string, ConversationRow> reach = [];
        await foreach (var row in conversations.AllAsync(cancellationToken))
        {
            reach[row.RowKey] = row;
        }

        var page = rows.Take(PageSize).ToList();
        return TypedResults.Ok(new PeoplePage([.. page.Select(r => Dto(r, section.ToSection(), reach))], rows.Count > PageSize ? page[^1].RowKey : null));
    }

    private async Task<Results<Ok<PersonDto>, NotFound, ProblemHttpResult>> WriteAsync(
        string sectionId, string personId, PersonRequest body, Caller caller, string ifMatch, CancellationToken cancellationToken)
    {
        if (await access.ManagedAsync(sectionId, caller, cancellationToken) is not { } sectionRow
            || await table.FindAsync(personId, cancellationToken) is not { } row || row.SectionId != sectionId)
        {
            return TypedResults.NotFound();
        }

        if (ifMatch != row.ETag.ToString())
        {
            return SettingsApi.Stale(caller);
        }

        var section = sectionRow.ToSection();
        if (Problem(body, section) is { } problem)
        {
            return Problems.Of(
                422, "INVALID_SETTINGS", PeopleTexts.Get(caller.Language, "Settings.Invalid"), PeopleTexts.Why(caller.Language, problem.Problem),
                [new("errors", new[] { new SettingsProblem(PeopleTexts.Code(problem.Problem), problem.Path, PeopleTexts.Why(caller.Language, problem.Problem)) })]);
        }

        (row.Kana, row.UnitId, row.PatternId, row.From, row.Until) = (body.Kana?.Trim() ?? "", Blank(body.UnitId), Blank(body.PatternId), Blank(body.From), Blank(body.Until));
        row.Employment = EmploymentWords.Stored(body.Employment) ?? row.Employment;
        row.Extension = body.Extension is { } extension ? WorkPhone.Extension(extension) : row.Extension;
        row.WorkNumber = body.WorkNumber is { } number ? WorkPhone.Number(number) : row.WorkNumber;
        try
        {
            await table.UpdateAsync(row, cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status == 412)
        {
            return SettingsApi.Stale(caller);
        }

        cache.Clear();
        var stored = (await table.FindAsync(personId, cancellationToken))!;
        var conversation = await conversations.FindAsync(Conversations.PersonKey(personId), cancellationToken);
        return TypedResults.Ok(Dto(stored, section, conversation is null ? [] : new() { [conversation.RowKey] = conversation }));
    }

    private static (string Path, PeopleProblem Problem)? Problem(PersonRequest body, Section section) => body switch
    {
        { Kana.Length: > 60 } => ("kana", PeopleProblem.TooLong),
        { UnitId.Length: > 0 } when !section.Units.Any(u => u.Id == body.UnitId) => ("unitId", PeopleProblem.UnknownUnit),
        { PatternId.Length: > 0 } when !section.Patterns.Any(p => p.Id == body.PatternId) => ("patternId", PeopleProblem.UnknownPattern),
        { Employment.Length: > 0 } when EmploymentWords.Parse(body.Employment) is null => ("employment", PeopleProblem.UnknownEmployment),
        { Extension: { } extension } when !string.IsNullOrWhiteSpace(extension) && WorkPhone.Extension(extension) is null => ("extension", PeopleProblem.InvalidExtension),
        { WorkNumber: { } number } when !string.IsNullOrWhiteSpace(number) && WorkPhone.Number(number) is null => ("workNumber", PeopleProblem.InvalidWorkNumber),
        { From.Length: > 0 } when EnterLeave.Date(body.From) is null => ("from", PeopleProblem.InvalidDate),
        { Until.Length: > 0 } when EnterLeave.Date(body.Until) is null => ("until", PeopleProblem.InvalidDate),
        { From.Length: > 0, Until.Length: > 0 } when string.CompareOrdinal(body.Until, body.From) < 0 => ("until", PeopleProblem.EndBeforeStart),
        _ => null,
    };

    private PersonDto Dto(PersonRow row, Section section, Dictionary<string, ConversationRow> reach)
    {
        var person = row.ToPerson();
        var subject = new Subject(person.Id, section.Id, false, false) { HeadIsAwayIn = new HashSet<string> { section.Id } };
        var conversation = reach.GetValueOrDefault(Conversations.PersonKey(person.Id));
        return new PersonDto(
            person.Id, row.Name, row.Kana, row.UnitId, row.PatternId, row.From, row.Until, WireWord.Of(person.Employment),
            conversation is null ? "notYet" : conversation.Blocked ? "unreachable" : "reachable",
            [.. Rights.RolesIn(subject, section, city.Today).Select(r => WireWord.Of(r))], row.ETag.ToString(), row.Extension, row.WorkNumber);
    }

    private static string? Blank(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
