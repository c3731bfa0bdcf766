using System.Globalization;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.Telework.Policies;

/// <summary>Checks, writes and takes back versions, of the city and of a section alike.</summary>
internal sealed class PolicyEditApi(PolicyAccess access, CheckPolicy check, SavePolicy save, City city)
{
    /// <summary>How far ahead a version may begin, in days.</summary>
    private const int Farthest = 731;

    public static void Map(IEndpointRouteBuilder api)
    {
        var ofCity = api.MapGroup("/policies/city");
        ofCity.MapPost("/check", (PolicyDraftDto body, Caller caller, PolicyEditApi edit, CancellationToken token) => edit.CheckAsync(PolicyScope.City, body, caller, token));
        ofCity.MapPut("/{number:int}", (int number, PolicyDraftDto body, Caller caller, HttpContext http, PolicyEditApi edit, CancellationToken token) =>
            edit.SaveAsync(PolicyScope.City, number, body, caller, http, token));
        ofCity.MapDelete("/{number:int}", (int number, Caller caller, HttpContext http, PolicyEditApi edit, CancellationToken token) =>
            edit.WithdrawAsync(PolicyScope.City, number, caller, http, token));

        var ofSection = api.MapGroup("/policies/sections/{sectionId}");
        ofSection.MapPost("/check", (string sectionId, PolicyDraftDto body, Caller caller, PolicyEditApi edit, CancellationToken token) =>
            edit.CheckAsync(new PolicyScope(sectionId), body, caller, token));
        ofSection.MapPut("/{number:int}", (string sectionId, int number, PolicyDraftDto body, Caller caller, HttpContext http, PolicyEditApi edit, CancellationToken token) =>
            edit.SaveAsync(new PolicyScope(sectionId), number, body, caller, http, token));
        ofSection.MapDelete("/{number:int}", (string sectionId, int number, Caller caller, HttpContext http, PolicyEditApi edit, CancellationToken token) =>
            edit.WithdrawAsync(new PolicyScope(sectionId), number, caller, http, token));
    }

    public static DateOnly? Date(string? text, BusinessCalendar calendar) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && calendar.Knows(date) ? date : null;

    public static IResult Refused(PolicyRefusal refusal, Caller caller) => refusal == PolicyRefusal.NoSuchVersion
        ? TypedResults.NotFound()
        : Problems.Of(
            refusal switch { PolicyRefusal.Stale => 412, PolicyRefusal.PolicyHasBegun => 409, _ => 400 },
            Problems.CodeOf(refusal), PolicyTexts.Get(caller.Language, "Save.Refused"), PolicyTexts.Get(caller.Language, $"Refusal.{refusal}"));

    private async Task<IResult> CheckAsync(PolicyScope scope, PolicyDraftDto body, Caller caller, CancellationToken cancellationToken)
    {
        if (!await access.MayEditAsync(scope, caller, cancellationToken))
        {
            return TypedResults.NotFound();
        }

        return FirstDay(body) is { } from
            ? TypedResults.Ok(await check.RunAsync(scope, from, body.Yaml ?? "", body.Replaces, caller.Language, cancellationToken))
            : Refused(PolicyRefusal.InvalidFrom, caller);
    }

    private async Task<IResult> SaveAsync(PolicyScope scope, int number, PolicyDraftDto body, Caller caller, HttpContext http, CancellationToken cancellationToken)
    {
        if (!await access.MayEditAsync(scope, caller, cancellationToken))
        {
            return TypedResults.NotFound();
        }

        if (FirstDay(body) is not { } from)
        {
            return Refused(PolicyRefusal.InvalidFrom, caller);
        }

        var comment = string.IsNullOrWhiteSpace(body.Comment) ? null : body.Comment.Trim();
        if (comment?.Length > SavePolicy.LongestComment)
        {
            return Refused(PolicyRefusal.CommentTooLong, caller);
        }

        var etag = http.Request.Headers.IfMatch.ToString() is { Length: > 0 } match ? match : null;
        var preview = await check.RunAsync(scope, from, body.Yaml ?? "", etag is null ? null : number, caller.Language, cancellationToken);
        if (preview.Errors.Count > 0)
        {
            return Problems.Of(
                422, "INVALID_POLICY", PolicyTexts.Get(caller.Language, "Save.Refused"), PolicyTexts.Get(caller.Language, "Save.Invalid", preview.Errors.Count),
                [new("errors", preview.Errors)]);
        }

        var refusal = await save.RunAsync(new PolicyDraft(scope, number, from, body.Yaml!, comment), etag, caller, cancellationToken);
        return refusal is { } reason ? Refused(reason, caller) : TypedResults.Ok(preview);
    }

    private async Task<IResult> WithdrawAsync(PolicyScope scope, int number, Caller caller, HttpContext http, CancellationToken cancellationToken)
    {
        if (!await access.MayEditAsync(scope, caller, cancellationToken))
        {
            return TypedResults.NotFound();
        }

        var refusal = await save.WithdrawAsync(scope, number, http.Request.Headers.IfMatch.ToString(), caller, cancellationToken);
        return refusal is { } reason ? Refused(reason, caller) : TypedResults.NoContent();
    }

    /// <summary>Today or later: what has happened is judged by the rules of its day.</summary>
    private DateOnly? FirstDay(PolicyDraftDto body) =>
        Date(body.From, city.Calendar) is { } date && date >= city.Today && date.DayNumber - city.Today.DayNumber <= Farthest ? date : null;
}
