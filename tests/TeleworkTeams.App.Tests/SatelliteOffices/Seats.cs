using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.SatelliteOffices;
using TeleworkTeams.App.Tests.Security;
using TeleworkTeams.Domain.SatelliteOffices;
using static TeleworkTeams.App.Tests.Security.Staff;

namespace TeleworkTeams.App.Tests.SatelliteOffices;

/// <summary>Sites in the office of <see cref="Staff"/>, and what is stored of them.</summary>
internal static class Seats
{
    public const string Library = "library";

    public static SeatDto Seat(int n) => new($"s{n}", $"{n}番", n - 1, 0);

    public static SiteDto Site(int seats = 2, string? name = null) => new(
        null, name ?? "情報創造館", "city", [.. Enumerable.Range(1, seats).Select(Seat)], true, "ownPc", true, true, null, ["プリンター"], null, "halfDay", null, null, null, null, null, null, null);

    public static async Task<Office> WithSiteAsync(this Task<Office> moving, int seats = 2, Func<SiteDto, SiteDto>? change = null, string id = Library)
    {
        var office = await moving;
        var site = Site(seats);
        (await office.PutAsync(Administrator, $"/api/sites/{id}", change?.Invoke(site) ?? site)).Status.ShouldBe(200);
        return office;
    }

    public static Task<Answer> BookAsync(this Office office, string person, string? seat, params (string Date, string Part)[] days) =>
        office.PostAsync(person, "/api/bookings", new { siteId = Library, seatId = seat, days = days.Select(d => new { date = d.Date, part = d.Part }) });

    public static Task<Answer> CancelAsync(this Office office, string person, string from, string? to = null) =>
        office.PostAsync(person, "/api/bookings/cancel", new { from, to });

    /// <summary>All that is stored with the seats of a site on a day.</summary>
    public static async Task<List<StoredBooking>> StoredAsync(this Office office, string date, string site = Library) =>
        [.. (await office.Services.GetRequiredService<SeatDayTable>().OfDayAsync(new(site, DateOnly.Parse(date, null)), Cancel)).SelectMany(r => r.Read())];

    public static async Task<IReadOnlyList<Booking>> OwnAsync(this Office office, string person) => await office.Services.GetRequiredService<BookSeats>().OwnAsync(person, Cancel);

    /// <summary>Every pair of bookings of one seat, or of one person, that overlap.</summary>
    public static IEnumerable<string> Overlaps(IReadOnlyList<StoredBooking> all) =>
        from a in all
        from b in all
        where string.CompareOrdinal(a.Id, b.Id) < 0 && a.Date == b.Date && a.From < b.To && b.From < a.To && (a.Person == b.Person || (a.Site == b.Site && a.Seat == b.Seat))
        select $"{a} / {b}";
}
