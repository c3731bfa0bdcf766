using Microsoft.AspNetCore.Http.HttpResults;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Identity;

namespace TeleworkTeams.App.Features.People;

/// <summary>CSV import with a preview.</summary>
internal sealed class ImportApi(SectionAccess access, ImportPeople import)
{
    private const int MaxBytes = 512 * 1024;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/sections/{sectionId}/people/import", (string sectionId, bool? apply, Caller caller, HttpContext http, ImportApi import, CancellationToken token) =>
            import.RunAsync(sectionId, apply ?? false, caller, http, token));

    private async Task<Results<Ok<ImportResult>, NotFound, StatusCodeHttpResult, UnprocessableEntity<ImportResult>>> RunAsync(
        string sectionId, bool apply, Caller caller, HttpContext http, CancellationToken cancellationToken)
    {
        if (await access.ManagedAsync(sectionId, caller, cancellationToken) is not { } section)
        {
            return TypedResults.NotFound();
        }

        if (await BodyReader.ReadAsync(http.Request, MaxBytes, cancellationToken) is not { } csv)
        {
            return TypedResults.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        var result = await import.RunAsync(section, csv, apply, caller.Language, cancellationToken);
        return apply && !result.Applied ? TypedResults.UnprocessableEntity(result) : TypedResults.Ok(result);
    }
}
