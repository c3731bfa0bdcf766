using System.Security.Cryptography;
using System.Text;
using Azure;
using Microsoft.AspNetCore.Http.HttpResults;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;

namespace TeleworkTeams.App.Features.PhoneDuty;

internal sealed record FeedUrlDto(string Url);

/// <summary>
/// One's turns as a calendar that Outlook subscribes to. Whoever holds the address can read it, so it holds no colleague's name, can be
/// ended at any time, and is kept nowhere: not in the storage, not in a cache, not in a log.
/// </summary>
internal sealed class FeedApi(FeedTable feeds, DutyTable table, PeopleQueries people, Tenant tenant, City city)
{
    private const int DaysBack = 62;
    private const int DaysAhead = 400;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/duty/feed", (Caller caller, HttpContext http, FeedApi feed, CancellationToken token) => feed.RenewAsync(caller, http, token));
        api.MapDelete("/duty/feed", (Caller caller, FeedApi feed, CancellationToken token) => feed.RevokeAsync(caller, token));
    }

    /// <summary>Outside the API: a calendar program brings no sign-in.</summary>
    public static void MapFeeds(IEndpointRouteBuilder app) =>
        app.MapGet("/feeds/duty/{secret}.ics", (string secret, HttpContext http, FeedApi feed, CancellationToken token) => feed.ReadAsync(secret, http, token))
            .AllowAnonymous().RequireRateLimiting(FeedLimit.Name);

    private async Task<Results<Ok<FeedUrlDto>, NotFound>> RenewAsync(Caller caller, HttpContext http, CancellationToken cancellationToken)
    {
        if (await people.FindMemberAsync(caller.PersonId, cancellationToken) is null)
        {
            return TypedResults.NotFound();
        }

        var secret = await feeds.RenewAsync(caller.PersonId, city.Now, cancellationToken);

        // What terminates TLS before this host speaks plain HTTP to it; a calendar program must not.
        var scheme = http.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]" ? http.Request.Scheme : Uri.UriSchemeHttps;
        return TypedResults.Ok(new FeedUrlDto($"{scheme}://{http.Request.Host}/feeds/duty/{secret}.ics"));
    }

    private async Task<Results<NoContent, NotFound>> RevokeAsync(Caller caller, CancellationToken cancellationToken)
    {
        if (await people.FindMemberAsync(caller.PersonId, cancellationToken) is null)
        {
            return TypedResults.NotFound();
        }

        await feeds.RevokeAsync(caller.PersonId, cancellationToken);
        return TypedResults.NoContent();
    }

    private async Task<Results<ContentHttpResult, NotFound, StatusCodeHttpResult>> ReadAsync(string secret, HttpContext http, CancellationToken cancellationToken)
    {
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        try
        {
            return await feeds.PersonOfAsync(secret, cancellationToken) is { } personId
                && await people.FindMemberAsync(personId, cancellationToken) is { } member && member.Person.IsMemberOn(city.Today)
                ? TypedResults.Text(await TextAsync(member, cancellationToken), "text/calendar; charset=utf-8", Encoding.UTF8)
                : TypedResults.NotFound();
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException)
        {
            return TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    private async Task<string> TextAsync(Member member, CancellationToken cancellationToken)
    {
        var rows = await table.DaysAsync(member.Section.Id, city.Today.AddDays(-DaysBack), city.Today.AddDays(DaysAhead), cancellationToken);
        return CalendarText.Of(
            DutyTexts.Get(member.Language, "Feed.Name", member.Section.Name),
            from row in rows
            let day = row.ToDay()
            let kinds = row.ToKinds()
            from shift in day.Shifts
            where day.Turns.Any(t => t.ShiftId == shift.Id && t.PersonId == member.Person.Id)
            select new CalendarEntry(
                Uid(member, shift.Id), city.Zone.At(shift.Date, shift.From), city.Zone.At(shift.Date, shift.To),
                DutyTexts.Get(member.Language, "Feed.Summary", kinds.GetValueOrDefault(shift.KindId, shift.KindId)), member.Section.Name,
                row.Timestamp ?? row.PublishedAt, row.Revision - 1));
    }

    /// <summary>By shift and person; it tells neither.</summary>
    private string Uid(Member member, string shiftId) =>
        $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Keys.Of(tenant.Id, member.Section.Id, shiftId, member.Person.Id))).AsSpan(0, 16))}@phone-duty";
}
