using TeleworkTeams.App.Tests.Security;
using static TeleworkTeams.App.Tests.Security.Staff;

namespace TeleworkTeams.App.Tests.SatelliteOffices;

public sealed class BookingTests
{
    [Fact]
    public async Task A_booked_seat_is_ones_own_on_the_plan_and_taken_with_the_name_for_everybody_else()
    {
        await using var office = await Office.StartAsync().MoveInAsync().WithSiteAsync();

        var booked = await office.BookAsync(Sato, null, ("2026-11-25", "morning"));

        booked.Status.ShouldBe(201);
        var item = booked.Json["items"]![0]!;
        ((string)item["site"]!, (string)item["seat"]!, (string)item["from"]!, (string)item["to"]!).ShouldBe(("情報創造館", "1番", "08:30", "12:00"));
        var own = (await office.GetAsync(Sato, "/api/sites/library/days/2026-11-25")).Json;
        var others = (await office.GetAsync(Tanaka, "/api/sites/library/days/2026-11-25")).Json;
        ((string)own["seats"]![0]!["morning"]!, (string)own["seats"]![0]!["afternoon"]!).ShouldBe(("own", "free"));
        ((string)others["seats"]![0]!["morning"]!, (int)others["freeMorning"]!, (int)others["freeDay"]!).ShouldBe(("taken", 1, 1));
        ((string)others["seats"]![0]!["bookings"]![0]!["name"]!, (string?)others["seats"]![0]!["bookings"]![0]!["id"]).ShouldBe(("佐藤 花子", null));
        (await office.GetAsync(Nobody, "/api/sites/library/days/2026-11-25")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Several_days_are_booked_together_or_not_at_all()
    {
        await using var office = await Office.StartAsync().MoveInAsync().WithSiteAsync(seats: 1);
        await office.BookAsync(Suzuki, null, ("2026-11-26", "day"));

        var refused = await office.BookAsync(Sato, null, ("2026-11-25", "day"), ("2026-11-26", "day"), ("2026-11-28", "day"));

        (refused.Status, refused.Code).ShouldBe((422, "NO_SEAT_FREE"));
        var reasons = refused.Json["reasons"]!.AsArray();
        reasons.Select(r => (string)r!["code"]!).ShouldBe(["NO_SEAT_FREE", "CLOSED_THAT_DAY"]);
        ((string)reasons[0]!["message"]!).ShouldBe("11月26日(木)は1席とも空いていません。空いている日: 11月25日(水)、11月27日(金)、11月30日(月)、12月1日(火)、12月2日(水)、12月3日(木)");
        (await office.StoredAsync("2026-11-25")).ShouldBeEmpty();
        (await office.OwnAsync(Sato)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Sending_the_same_wish_again_books_once()
    {
        await using var office = await Office.StartAsync().MoveInAsync().WithSiteAsync();
        var wish = new { id = "wish-1", siteId = "library", days = new[] { new { date = "2026-11-25", part = "day" } } };

        (await office.PostAsync(Sato, "/api/bookings", wish)).Status.ShouldBe(201);
        (await office.PostAsync(Sato, "/api/bookings", wish)).Status.ShouldBe(201);
        (await office.PostAsync(Suzuki, "/api/bookings", wish)).Status.ShouldBe(201);

        (await office.StoredAsync("2026-11-25")).Select(b => b.Person).Order().ShouldBe([Sato, Suzuki]);
    }

    [Fact]
    public async Task A_range_is_cancelled_and_somebody_else_can_have_the_seat()
    {
        await using var office = await Office.StartAsync().MoveInAsync().WithSiteAsync(seats: 1);
        await office.BookAsync(Sato, null, ("2026-11-25", "day"), ("2026-11-26", "day"), ("2026-11-27", "day"));
        (await office.BookAsync(Suzuki, "s1", ("2026-11-26", "afternoon"))).Code.ShouldBe("SEAT_TAKEN");

        var left = await office.CancelAsync(Sato, "2026-11-26", "2026-11-27");

        left.Json["items"]!.AsArray().Select(i => (string)i!["date"]!).ShouldBe(["2026-11-25"]);
        (await office.BookAsync(Suzuki, "s1", ("2026-11-26", "afternoon"))).Status.ShouldBe(201);
        (await office.CancelAsync(Sato, "2026-11-26", "2026-11-27")).Status.ShouldBe(200);
        (await office.CancelAsync(Sato, "2026-11-27", "2026-11-26")).Code.ShouldBe("INVALID_DATE");
        (await office.StoredAsync("2026-11-26")).ShouldHaveSingleItem().Person.ShouldBe(Suzuki);
    }

    [Fact]
    public async Task A_booking_moves_to_another_seat_and_nobody_elses_can_be_moved()
    {
        await using var office = await Office.StartAsync().MoveInAsync().WithSiteAsync();
        var id = (string)(await office.BookAsync(Sato, "s1", ("2026-11-25", "day"))).Json["items"]![0]!["id"]!;

        (await office.PutAsync(Suzuki, $"/api/bookings/{id}", new { seatId = "s2", part = "day" })).Code.ShouldBe("NO_SUCH_BOOKING");
        var moved = await office.PutAsync(Sato, $"/api/bookings/{id}", new { seatId = "s2", part = "morning" });

        var item = moved.Json["items"]!.AsArray().ShouldHaveSingleItem()!;
        ((string)item["seat"]!, (string)item["to"]!).ShouldBe(("2番", "12:00"));
        (await office.StoredAsync("2026-11-25")).ShouldHaveSingleItem().Seat.ShouldBe("s2");
    }

    [Theory]
    [InlineData("2026-11-23", "day", "PAST")]
    [InlineData("2026-11-29", "day", "CLOSED_THAT_DAY")]
    [InlineData("2027-06-01", "day", "BEYOND_DAYS_AHEAD")]
    [InlineData("2026-11-25", "hours", "INVALID_DAYS")]
    [InlineData("2026-11-25", "night", "INVALID_DAYS")]
    [InlineData("9999-12-31", "day", "INVALID_DAYS")]
    [InlineData("tomorrow", "day", "INVALID_DAYS")]
    public async Task What_cannot_be_is_refused_with_its_code_and_nothing_is_kept(string date, string part, string code)
    {
        await using var office = await Office.StartAsync().MoveInAsync().WithSiteAsync();

        (await office.BookAsync(Sato, null, (date, part))).Code.ShouldBe(code);

        (await office.OwnAsync(Sato)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_week_shows_what_is_free_and_the_closed_days()
    {
        await using var office = await Office.StartAsync().MoveInAsync().WithSiteAsync();
        await office.BookAsync(Sato, null, ("2026-11-25", "afternoon"));

        var days = (await office.GetAsync(Sato, "/api/sites/library/week?from=2026-11-25")).Json["days"]!.AsArray();

        days.Select(d => (bool)d!["isOpen"]!).ShouldBe([false, true, true, true, true, false, false]);
        ((string)days[0]!["date"]!, (string)days[0]!["holiday"]!).ShouldBe(("2026-11-23", "勤労感謝の日"));
        ((int)days[2]!["freeMorning"]!, (int)days[2]!["freeAfternoon"]!, (bool)days[2]!["isOwn"]!).ShouldBe((2, 1, true));
    }

    [Fact]
    public async Task S_125_hours_at_a_private_operators_site_are_summed_by_four_names()
    {
        await using var office = await Office.StartAsync().MoveInAsync().WithSiteAsync(0, s => s with { Kind = "private", Name = "駅前" }, "station");
        object Hours(string date, string from, string to) => new { siteId = "station", date, from, to };

        await office.PostAsync(Sato, "/api/sites/private-hours", Hours("2026-11-24", "09:00", "11:30"));
        await office.PostAsync(Sato, "/api/sites/private-hours", Hours("2026-11-20", "09:00", "10:00"));
        var own = (await office.PostAsync(Suzuki, "/api/sites/private-hours", Hours("2026-11-20", "13:00", "14:00"))).Json;

        ((int)own["minutes"]!, own["city"]).ShouldBe((60, null));
        var city = (await office.GetAsync(Personnel, "/api/sites/private-hours?month=2026-11")).Json["city"]!;
        ((int)city["minutes"]!, (int)city["personDays"]!, (int)city["people"]!, (int)city["sites"]!).ShouldBe((270, 3, 2, 1));
        (await office.PostAsync(Sato, "/api/sites/private-hours", Hours("2026-11-25", "09:00", "10:00"))).Code.ShouldBe("INVALID_HOURS");
        (await office.PostAsync(Sato, "/api/bookings", new { siteId = "station", days = new[] { new { date = "2026-11-25", part = "day" } } })).Code.ShouldBe("NO_SEATS");
        (await office.DeleteAsync(Sato, "/api/sites/private-hours/station/2026-11-20")).Status.ShouldBe(204);
        ((int)(await office.GetAsync(Sato, "/api/sites/private-hours?month=2026-11")).Json["minutes"]!).ShouldBe(150);
    }
}
