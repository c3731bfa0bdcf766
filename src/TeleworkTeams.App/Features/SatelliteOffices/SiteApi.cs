using Azure;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.SatelliteOffices.Presets;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.SatelliteOffices;

namespace TeleworkTeams.App.Features.SatelliteOffices;

/// <summary>The sites: read by everybody on a list, changed by administrators and personnel.</summary>
internal sealed class SiteApi(SiteTable table, SeatDayTable days, BookSeats book, PeopleQueries people, City city)
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var sites = api.MapGroup("/sites");
        sites.MapGet("", (Caller caller, SiteApi api, CancellationToken token) => api.ReadAsync(caller, token));
        sites.MapGet("/presets", (Caller caller, SiteApi api, CancellationToken token) => api.PresetsAsync(caller, token));
        sites.MapPut("/{siteId}", (string siteId, SiteDto body, Caller caller, HttpContext http, SiteApi api, CancellationToken token) => api.WriteAsync(siteId, body, caller, http, token));
        sites.MapDelete("/{siteId}", (string siteId, Caller caller, SiteApi api, CancellationToken token) => api.RemoveAsync(siteId, caller, token));
    }

    private async Task<IResult> ReadAsync(Caller caller, CancellationToken cancellationToken)
    {
        if (await people.FindMemberAsync(caller.PersonId, cancellationToken) is null)
        {
            return TypedResults.NotFound();
        }

        var usual = SeatStanding.UsualSite(await table.AllAsync(cancellationToken), await book.OwnAsync(caller.PersonId, cancellationToken), city.Today);
        var rows = await table.RowsAsync(cancellationToken);
        return TypedResults.Ok(new SitesDto([.. rows.Select(r => SeatContract.Of(r.ToSite(), r.ETag.ToString()))], await MayAsync(caller, cancellationToken), usual?.Id));
    }

    private async Task<IResult> PresetsAsync(Caller caller, CancellationToken cancellationToken) =>
        await MayAsync(caller, cancellationToken) ? TypedResults.Ok(SitePresets.All) : TypedResults.NotFound();

    private async Task<IResult> WriteAsync(string siteId, SiteDto body, Caller caller, HttpContext http, CancellationToken cancellationToken)
    {
        if (!await MayAsync(caller, cancellationToken))
        {
            return TypedResults.NotFound();
        }

        var old = await table.FindRowAsync(siteId, cancellationToken);
        if (http.Request.Headers.IfMatch.ToString() != (old?.ETag.ToString() ?? ""))
        {
            return Stale(caller);
        }

        var form = new SiteForm(siteId, caller.Language, city.Calendar);
        var site = form.Parse(body);
        if (site is not null && old is not null)
        {
            await CheckBookingsAsync(form, old.ToSite(), site, cancellationToken);
        }

        if (site is null || form.Errors.Count > 0)
        {
            return Problems.Of(
                422, "INVALID_SITE", SeatTexts.Get(caller.Language, "Site.Invalid"), SeatTexts.Get(caller.Language, "Site.Invalid.Next"), [new("errors", form.Errors)]);
        }

        try
        {
            await table.WriteAsync(site, old?.ETag ?? default, cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            return Stale(caller);
        }

        var stored = await table.FindRowAsync(siteId, cancellationToken);
        return TypedResults.Ok(SeatContract.Of(site, stored?.ETag.ToString()));
    }

    private async Task<IResult> RemoveAsync(string siteId, Caller caller, CancellationToken cancellationToken)
    {
        if (!await MayAsync(caller, cancellationToken))
        {
            return TypedResults.NotFound();
        }

        if (await ComingAsync(siteId, cancellationToken) is { Count: > 0 } coming)
        {
            return Problems.Of(
                409, "SITE_IN_USE", SeatTexts.Get(caller.Language, "Site.InUse"), SeatTexts.Get(caller.Language, "Site.InUse.Next", coming.Count));
        }

        await table.RemoveAsync(siteId, cancellationToken);
        return TypedResults.NoContent();
    }

    /// <summary>A seat that is booked stays, and so does a day.</summary>
    private async Task CheckBookingsAsync(SiteForm form, Site old, Site site, CancellationToken cancellationToken)
    {
        var gone = old.Seats.Where(s => site.FindSeat(s.Id) is null).ToList();
        var coming = gone.Count > 0 || site.OpenUntil != old.OpenUntil ? await ComingAsync(site.Id, cancellationToken) : [];
        if (coming.Count(b => gone.Any(s => s.Id == b.Seat)) is > 0 and var seats)
        {
            form.Add("seats", SiteProblem.SeatInUse, seats);
        }

        if (coming.Count(b => b.Date > site.OpenUntil) is > 0 and var later)
        {
            form.Add("openUntil", SiteProblem.BookedLater, later);
        }
    }

    private async Task<List<StoredBooking>> ComingAsync(string siteId, CancellationToken cancellationToken) =>
        [.. (await days.BetweenAsync(siteId, city.Today, city.Today.AddDays(400), cancellationToken)).SelectMany(r => r.Read())];

    private async Task<bool> MayAsync(Caller caller, CancellationToken cancellationToken) =>
        await people.SubjectAsync(caller.PersonId, cancellationToken) is { Administrator: true } or { Personnel: true };

    private static IResult Stale(Caller caller) =>
        Problems.Of(412, "STALE", SeatTexts.Get(caller.Language, "Site.Stale"), SeatTexts.Get(caller.Language, "Site.Stale.Next"));
}
