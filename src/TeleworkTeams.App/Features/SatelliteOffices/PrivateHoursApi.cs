using System.Globalization;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.SatelliteOffices;

namespace TeleworkTeams.App.Features.SatelliteOffices;

/// <summary>Hours at private operators' sites (S-125): entered by the person, summed for the city.</summary>
internal sealed class PrivateHoursApi(PrivateHoursTable table, SiteTable sites, PeopleQueries people, City city)
{
    private const int Back = 92;

    public static void Map(IEndpointRouteBuilder api)
    {
        var hours = api.MapGroup("/sites/private-hours");
        hours.MapGet("", (string? month, Caller caller, PrivateHoursApi api, CancellationToken token) => api.WithMemberAsync(caller, () => api.ReadAsync(month, caller, token), token));
        hours.MapPost("", (HoursDto body, Caller caller, PrivateHoursApi api, CancellationToken token) => api.WithMemberAsync(caller, () => api.EnterAsync(body, caller, token), token));
        hours.MapDelete("/{siteId}/{date}", (string siteId, string date, Caller caller, PrivateHoursApi api, CancellationToken token) =>
            api.WithMemberAsync(caller, () => api.RemoveAsync(siteId, date, caller, token), token));
    }

    private async Task<IResult> WithMemberAsync(Caller caller, Func<Task<IResult>> act, CancellationToken cancellationToken) =>
        await people.FindMemberAsync(caller.PersonId, cancellationToken) is not null ? await act() : TypedResults.NotFound();

    private async Task<IResult> ReadAsync(string? month, Caller caller, CancellationToken cancellationToken)
    {
        var first = month is null ? city.Today : SeatForm.Date($"{month}-01", city.Calendar);
        return first is { } wanted ? TypedResults.Ok(await OfMonthAsync(wanted, caller, cancellationToken)) : Wrong(caller, "Form.Hours");
    }

    private async Task<IResult> EnterAsync(HoursDto body, Caller caller, CancellationToken cancellationToken)
    {
        if (SeatForm.Date(body.Date, city.Calendar) is not { } date || SeatForm.Time(body.From) is not { } from || SeatForm.Time(body.To) is not { } to
            || to <= from || date > city.Today || date < city.Today.AddDays(-Back))
        {
            return Wrong(caller, "Form.Hours");
        }

        if (await sites.FindAsync(body.SiteId ?? "", cancellationToken) is not { Kind: SiteKind.Private } site)
        {
            return Wrong(caller, "Form.NotPrivate");
        }

        await table.SetAsync(caller.PersonId, site.Id, date, from, to, cancellationToken);
        return TypedResults.Ok(await OfMonthAsync(date, caller, cancellationToken));
    }

    private async Task<IResult> RemoveAsync(string siteId, string date, Caller caller, CancellationToken cancellationToken)
    {
        if (SeatForm.Date(date, city.Calendar) is not { } day)
        {
            return Wrong(caller, "Form.Hours");
        }

        await table.RemoveAsync(caller.PersonId, siteId, day, cancellationToken);
        return TypedResults.NoContent();
    }

    private async Task<MonthHoursDto> OfMonthAsync(DateOnly month, Caller caller, CancellationToken cancellationToken)
    {
        var names = (await sites.AllAsync(cancellationToken)).ToDictionary(s => s.Id, s => s.Name);
        var rows = await table.OfMonthAsync(month, cancellationToken);
        var own = rows.Where(r => r.PersonId == caller.PersonId).OrderBy(r => r.Date, StringComparer.Ordinal).ToList();
        var subject = await people.SubjectAsync(caller.PersonId, cancellationToken);
        return new(
            [.. own.Select(r => new HoursDto(r.SiteId, r.Date, r.From, r.To, names.GetValueOrDefault(r.SiteId, r.SiteId), r.Minutes))],
            own.Sum(r => r.Minutes),
            subject is { Administrator: true } or { Personnel: true }
                ? new(
                    rows.Sum(r => r.Minutes), rows.Select(r => (r.PersonId, r.Date)).Distinct().Count(), rows.Select(r => r.PersonId).Distinct().Count(),
                    rows.Select(r => r.SiteId).Distinct().Count())
                : null);
    }

    private static IResult Wrong(Caller caller, string key) => Problems.Of(400, "INVALID_HOURS", SeatTexts.Get(caller.Language, "Form"), SeatTexts.Get(caller.Language, key));
}
