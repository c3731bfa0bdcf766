using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Audit;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;

namespace TeleworkTeams.App.Features.Reports;

internal sealed record ViewDto(DateTimeOffset At, string By, string Role, string What, string? Month);

internal sealed record ViewsPage(IReadOnlyList<ViewDto> Items, string? Next);

/// <summary>自分の記録を見た人: who with more rights looked at my records (S-32).</summary>
internal sealed class ViewsApi(PeopleQueries people, Looks looks)
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/views", (string? cursor, Caller caller, HttpContext http, ViewsApi views, CancellationToken token) => views.ReadAsync(cursor, caller, http, token));

    private async Task<IResult> ReadAsync(string? cursor, Caller caller, HttpContext http, CancellationToken cancellationToken)
    {
        if (await people.FindMemberAsync(caller.PersonId, cancellationToken) is not { } member)
        {
            return TypedResults.NotFound();
        }

        try
        {
            var (items, next) = await looks.OfAsync(member.Section.Id, caller.PersonId, member.Person.UnitId, cursor, cancellationToken);
            return TypedResults.Ok(new ViewsPage([.. items.Select(ToDto)], next));
        }
        catch (Exception e) when (e is FormatException or Azure.RequestFailedException { Status: 400 })
        {
            // The cursor is not one that a page of this list gave.
            return ApiProblems.Of(http, StatusCodes.Status400BadRequest);
        }
    }

    /// <summary>A look at a board has a date and no month.</summary>
    private static ViewDto ToDto(LookRow look) =>
        new(look.At, look.ByName.Length > 0 ? look.ByName : look.By, look.Role, look.What, look.What == "board" ? null : look.Period);
}
