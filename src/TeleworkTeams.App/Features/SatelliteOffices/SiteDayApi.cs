using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.SatelliteOffices;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.SatelliteOffices;

/// <summary>Who sits where: a day of a site, or its week. Names are for people on a list of this city; nobody else gets here.</summary>
internal sealed class SiteDayApi(SiteTable sites, SeatDayTable days, PeopleQueries people, City city)
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/sites/{siteId}/days/{date}", (string siteId, string date, Caller caller, SiteDayApi api, CancellationToken token) => api.DayAsync(siteId, date, caller, token));
        api.MapGet("/sites/{siteId}/week", (string siteId, string? from, Caller caller, SiteDayApi api, CancellationToken token) => api.WeekAsync(siteId, from, caller, token));
    }

    private async Task<IResult> DayAsync(string siteId, string date, Caller caller, CancellationToken cancellationToken)
    {
        if (await FindAsync(siteId, caller, cancellationToken) is not (var member, var site))
        {
            return TypedResults.NotFound();
        }

        if ((date == "today" ? city.Today : SeatForm.Date(date, city.Calendar)) is not { } day)
        {
            return Range(caller);
        }

        var taken = (await days.OfDayAsync(new(siteId, day), cancellationToken)).SelectMany(r => r.Read()).Select(b => b.ToBooking()).OrderBy(b => b.From).ToList();
        var (morning, afternoon) = (SeatStanding.Slot(site, day, DayPart.Morning, member, city.Calendar), SeatStanding.Slot(site, day, DayPart.Afternoon, member, city.Calendar));
        Dictionary<string, string> names = [];
        foreach (var id in taken.Select(b => b.PersonId).Distinct())
        {
            names[id] = (await people.FindMemberAsync(id, cancellationToken))?.Person.Name ?? id;
        }

        List<DaySeatDto> seats = [];
        foreach (var seat in site.Seats)
        {
            var here = taken.Where(b => b.SeatId == seat.Id).ToList();
            var bookings = here.Select(b => new DayBookingDto(
                SeatContract.Clock(b.From), SeatContract.Clock(b.To), names[b.PersonId], b.PersonId == caller.PersonId, b.PersonId == caller.PersonId ? b.Id : null));
            seats.Add(new(seat.Id, seat.Name, seat.X, seat.Y, State(here, day, morning, caller), State(here, day, afternoon, caller), [.. bookings]));
        }

        var free = SeatStanding.Free(site, day, taken, member, city.Calendar);
        var hours = SiteDay.Hours(site, day, city.Calendar);
        return TypedResults.Ok(new SiteDayDto(
            siteId, Keys.Date(day), hours is not null, SeatContract.Of(hours), SeatContract.Of(morning), SeatContract.Of(afternoon), city.Calendar.HolidayName(day),
            WhyNot(member, site, day, caller), free.Morning, free.Afternoon, free.Day, seats));
    }

    private async Task<IResult> WeekAsync(string siteId, string? from, Caller caller, CancellationToken cancellationToken)
    {
        if (await FindAsync(siteId, caller, cancellationToken) is not (var member, var site))
        {
            return TypedResults.NotFound();
        }

        if ((from is null ? city.Today : SeatForm.Date(from, city.Calendar)) is not { } wanted || SeatForm.Date(Keys.Date(wanted.AddDays(7)), city.Calendar) is null)
        {
            return Range(caller);
        }

        var monday = wanted.AddDays(-(((int)wanted.DayOfWeek + 6) % 7));
        var taken = (await days.BetweenAsync(siteId, monday, monday.AddDays(6), cancellationToken)).SelectMany(r => r.Read()).Select(b => b.ToBooking()).ToLookup(b => b.Date);
        return TypedResults.Ok(new SiteWeekDto(siteId, [.. Enumerable.Range(0, 7).Select(monday.AddDays).Select(date =>
        {
            var free = SeatStanding.Free(site, date, [.. taken[date]], member, city.Calendar);
            return new WeekDayDto(
                Keys.Date(date), SiteDay.Hours(site, date, city.Calendar) is not null, city.Calendar.HolidayName(date), free.Morning, free.Afternoon, free.Day, site.Seats.Count,
                taken[date].Any(b => b.PersonId == caller.PersonId));
        })]));
    }

    private async Task<(Member Member, Site Site)?> FindAsync(string siteId, Caller caller, CancellationToken cancellationToken) =>
        await people.FindMemberAsync(caller.PersonId, cancellationToken) is { } member && await sites.FindAsync(siteId, cancellationToken) is { } site ? (member, site) : null;

    /// <summary>The first reason why nobody could book that day at all, whatever the seat; null: none.</summary>
    private string? WhyNot(Member member, Site site, DateOnly day, Caller caller)
    {
        var facts = new SeatFacts { Person = member.Person, Section = member.Section, Site = site, Calendar = city.Calendar, Zone = city.Zone };
        var parts = site.LongestMinutes is null ? new[] { DayPart.Day } : [DayPart.Day, DayPart.Morning, DayPart.Afternoon];
        var refusals = parts.Select(p => SeatRules.Decide(new SeatCommand.Book("", null, [new PlannedDay(day, p)]), facts, city.Now)).OfType<SeatDecision.Refused>().ToList();
        return refusals.Count < parts.Length || (site.Unit == BookingUnit.Hour && refusals[0].Reasons[0].Problem == SeatProblem.TooLong)
            ? null
            : SeatTexts.Why(caller.Language, refusals[0].Reasons[0]);
    }

    private static string? State(List<Booking> here, DateOnly day, OpenHours? slot, Caller caller) => slot is null
        ? null
        : here.Where(b => b.Overlaps(day, slot.From, slot.To)).ToList() switch
        {
            [] => "free",
            var some when some.Any(b => b.PersonId == caller.PersonId) => "own",
            _ => "taken",
        };

    private static IResult Range(Caller caller) => Problems.Of(400, "INVALID_DATE", SeatTexts.Get(caller.Language, "Form"), SeatTexts.Get(caller.Language, "Form.Range"));
}
