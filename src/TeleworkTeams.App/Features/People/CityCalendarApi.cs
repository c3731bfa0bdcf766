using Azure;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Time;

namespace TeleworkTeams.App.Features.People;

/// <summary>設定 › 暦: the city's own days and the source of its holidays; for administrators alone.</summary>
internal sealed class CityCalendarApi(
    CalendarTable table, CalendarSnapshot snapshot, CityCalendarHolidays holidays, SectionAccess access, PeopleQueries people, City city,
    IOptions<CityOptions> options)
{
    private const int MaxBytes = 256 * 1024;

    /// <summary>The ETag of a row that was never written.</summary>
    private const string None = "\"0\"";

    public static void Map(IEndpointRouteBuilder api)
    {
        var calendar = api.MapGroup("/city/calendar");
        calendar.MapGet("", (Caller caller, HttpContext http, CityCalendarApi api, CancellationToken token) => api.ReadAsync(caller, http, token));
        calendar.MapPut("", (CityCalendarDto body, Caller caller, HttpContext http, CityCalendarApi api, CancellationToken token) => api.WriteAsync(body, caller, http, token));
        calendar.MapPost("/holidays", (bool? apply, Caller caller, HttpContext http, CityCalendarApi api, CancellationToken token) => api.UploadAsync(apply ?? false, caller, http, token));
        calendar.MapDelete("/holidays", (Caller caller, CityCalendarApi api, CancellationToken token) => api.RemoveAsync(caller, token));
    }

    private async Task<Results<Ok<CityCalendarDto>, NotFound>> ReadAsync(Caller caller, HttpContext http, CancellationToken cancellationToken) =>
        await access.ManagesCityAsync(caller, cancellationToken) ? await AnswerAsync(http, cancellationToken) : TypedResults.NotFound();

    private async Task<Results<Ok<CityCalendarDto>, NotFound, ProblemHttpResult>> WriteAsync(
        CityCalendarDto body, Caller caller, HttpContext http, CancellationToken cancellationToken)
    {
        if (!await access.ManagesCityAsync(caller, cancellationToken))
        {
            return TypedResults.NotFound();
        }

        var row = await table.FindAsync(cancellationToken) ?? table.NewRow();
        if (http.Request.Headers.IfMatch.ToString() != TagOf(row))
        {
            return SettingsApi.Stale(caller);
        }

        var form = new CityCalendarForm(caller.Language);
        if (form.Parse(body) is not { } days)
        {
            return Problems.Of(
                422, "INVALID_SETTINGS", PeopleTexts.Get(caller.Language, "Settings.Invalid"), PeopleTexts.Get(caller.Language, "Settings.Invalid.Next"),
                [new("errors", form.Problems)]);
        }

        row.Set(days);
        (row.ChangedAt, row.ChangedBy) = (city.Now, caller.PersonId);
        try
        {
            await table.SaveAsync(row, cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            return SettingsApi.Stale(caller);
        }

        await snapshot.RefreshAsync(cancellationToken);
        return await AnswerAsync(http, cancellationToken);
    }

    private async Task<Results<Ok<HolidayPreviewDto>, NotFound, StatusCodeHttpResult, UnprocessableEntity<HolidayPreviewDto>>> UploadAsync(
        bool apply, Caller caller, HttpContext http, CancellationToken cancellationToken)
    {
        if (!await access.ManagesCityAsync(caller, cancellationToken))
        {
            return TypedResults.NotFound();
        }

        if (await BodyReader.ReadAsync(http.Request, MaxBytes, cancellationToken) is not { } csv)
        {
            return TypedResults.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        var result = await holidays.RunAsync(csv, apply, caller, cancellationToken);
        return apply && !result.Applied ? TypedResults.UnprocessableEntity(result) : TypedResults.Ok(result);
    }

    private async Task<Results<NoContent, NotFound>> RemoveAsync(Caller caller, CancellationToken cancellationToken)
    {
        if (!await access.ManagesCityAsync(caller, cancellationToken))
        {
            return TypedResults.NotFound();
        }

        await holidays.RemoveAsync(caller, cancellationToken);
        return TypedResults.NoContent();
    }

    private async Task<Ok<CityCalendarDto>> AnswerAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var row = await table.FindAsync(cancellationToken);
        http.Response.Headers.ETag = TagOf(row);
        return TypedResults.Ok(CityCalendarContract.Of(
            row, options.Value, await NameAsync(row?.PublishedBy, cancellationToken), await NameAsync(row?.ChangedBy, cancellationToken)));
    }

    /// <summary>The name of who changed it; who has left the lists stays with the id.</summary>
    private async Task<string?> NameAsync(string? personId, CancellationToken cancellationToken) =>
        personId is null ? null : (await people.FindMemberAsync(personId, cancellationToken))?.Person.Name ?? personId;

    private static string TagOf(CalendarRow? row) => row is null || row.ETag == default ? None : row.ETag.ToString();
}
