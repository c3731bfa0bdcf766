using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.SatelliteOffices;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Tests.Security;
using TeleworkTeams.Domain.SatelliteOffices;
using TeleworkTeams.Domain.Telework;
using static TeleworkTeams.App.Tests.Security.Staff;

namespace TeleworkTeams.App.Tests.SatelliteOffices;

public sealed class HoldTests
{
    private static readonly PlannedDay Wednesday = new(new(2026, 11, 25), DayPart.Day);
    private static readonly PlannedDay Thursday = new(new(2026, 11, 26), DayPart.Morning);

    [Fact]
    public async Task S_129_an_application_holds_a_seat_on_all_of_its_days_or_on_none_and_gives_them_back()
    {
        await using var office = await Office.StartAsync().MoveInAsync().WithSiteAsync(seats: 1);
        var queries = office.Services.GetRequiredService<SatelliteOfficeQueries>();
        await office.BookAsync(Suzuki, null, ("2026-11-26", "morning"));

        var refused = (await queries.HoldAsync("app1", Sato, Seats.Library, null, [Wednesday, Thursday], [], Cancel)).ShouldBeOfType<SeatOutcome.Refused>();
        SatelliteOfficeQueries.Words(Language.En, refused.Reasons[0]).ShouldBe(("NO_SEAT_FREE", "None of the 1 seats is free on Thu, Nov 26. Free days: Wed, Nov 25, Fri, Nov 27, Mon, Nov 30, Tue, Dec 1, Wed, Dec 2, Thu, Dec 3"));
        (await office.StoredAsync("2026-11-25")).ShouldBeEmpty();

        (await queries.HoldAsync("app1", Sato, Seats.Library, null, [Wednesday], [], Cancel)).ShouldBeOfType<SeatOutcome.Held>().Bookings.Count.ShouldBe(1);
        (await queries.HoldAsync("app1", Sato, Seats.Library, null, [Wednesday], [], Cancel)).ShouldBeOfType<SeatOutcome.Held>().Bookings.Count.ShouldBe(1);
        (await queries.HeldAsync("app1", Cancel)).ShouldHaveSingleItem();
        await queries.ReleaseAsync("app1", [new(2026, 11, 27)], Cancel);
        (await office.StoredAsync("2026-11-25")).ShouldHaveSingleItem().Application.ShouldBe("app1");
        await queries.ReleaseAsync("app1", null, Cancel);
        await queries.ReleaseAsync("app1", null, Cancel);
        await queries.ReleaseAsync("unknown", null, Cancel);
        (await office.StoredAsync("2026-11-25")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Seats_of_an_application_that_is_gone_are_swept_and_those_it_needs_stay()
    {
        var gone = false;
        await using var office = await Office.StartAsync(adjust: b => b.Services.AddSingleton(new SeatHolder((_, held, _) =>
            Task.FromResult<IReadOnlyList<DateOnly>>(gone || held[0].ApplicationId != "app1" ? [] : [Wednesday.Date])))).MoveInAsync().WithSiteAsync();
        var queries = office.Services.GetRequiredService<SatelliteOfficeQueries>();
        await queries.HoldAsync("app1", Sato, Seats.Library, null, [Wednesday, Thursday], [], Cancel);

        await office.BeatAsync();
        (await office.OwnAsync(Sato)).Count.ShouldBe(2, "they were held a moment ago");
        office.Clock.MoveTo(Office.Morning.AddMinutes(6));
        await office.BeatAsync();
        (await office.OwnAsync(Sato)).ShouldHaveSingleItem().Date.ShouldBe(Wednesday.Date);
        gone = true;
        office.Clock.MoveTo(Office.Morning.AddMinutes(12));
        await office.BeatAsync();

        (await office.OwnAsync(Sato)).ShouldBeEmpty();
        (await office.StoredAsync("2026-11-25")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_whole_days_leave_frees_the_seat_and_half_a_day_does_not()
    {
        await using var office = await Office.StartAsync().MoveInAsync().WithSiteAsync();
        await office.BookAsync(Sato, null, ("2026-11-25", "day"), ("2026-11-26", "day"), ("2026-11-27", "day"));
        await office.PostAsync(Sato, "/api/leaves", new { from = "2026-11-25", kind = "day" });
        await office.PostAsync(Sato, "/api/leaves", new { from = "2026-11-26", kind = "morning" });

        office.Clock.MoveTo(Office.Morning.AddMinutes(6));
        await office.BeatAsync();

        (await office.OwnAsync(Sato)).Select(b => b.Date.Day).ShouldBe([26, 27]);
        (await office.BookAsync(Sato, null, ("2026-11-25", "day"))).Code.ShouldBe("ON_LEAVE");
    }

    [Fact]
    public async Task Who_sat_where_is_forgotten_after_its_days()
    {
        await using var office = await Office.StartAsync(["--SatelliteOffices:RetentionDays", "31"]).MoveInAsync().WithSiteAsync();
        await office.BookAsync(Sato, null, ("2026-11-25", "day"));

        office.Clock.MoveTo(Office.Morning.AddDays(31));
        await office.BeatAsync();
        (await office.StoredAsync("2026-11-25")).Count.ShouldBe(1);
        office.Clock.MoveTo(Office.Morning.AddDays(33));
        await office.BeatAsync();

        (await office.StoredAsync("2026-11-25")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_rules_of_telework_are_told_what_a_site_is_and_what_is_unset_counts_as_no()
    {
        await using var office = await Office.StartAsync().MoveInAsync().WithSiteAsync(change: s => s with { IsStaffed = true, PersonalDataAllowed = null, OpenUntil = "2026-11-30" });
        var queries = office.Services.GetRequiredService<SatelliteOfficeQueries>();

        (await queries.SitesAsync(Cancel)).ShouldHaveSingleItem().Id.ShouldBe(Seats.Library);
        (await queries.SiteFactsAsync(Seats.Library, new(2026, 11, 25), Cancel)).ShouldBe(new SiteFacts(true, false, false));
        (await queries.SiteFactsAsync(Seats.Library, new(2026, 12, 1), Cancel)).ShouldBeNull();
        (await queries.SiteFactsAsync("nowhere", new(2026, 11, 25), Cancel)).ShouldBeNull();
    }
}
