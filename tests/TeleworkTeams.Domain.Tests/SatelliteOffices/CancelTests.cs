using TeleworkTeams.Domain.SatelliteOffices;
using static TeleworkTeams.Domain.Tests.SatelliteOffices.GivenSeats;

namespace TeleworkTeams.Domain.Tests.SatelliteOffices;

public sealed class CancelTests
{
    [Fact]
    public void A_range_ends_with_both_its_days_and_leaves_the_others()
    {
        var seats = new GivenSeats();
        seats.Book("p1", null, Day(), Day("2026-11-26"), Day("2026-11-27"), Day("2026-11-30"));
        seats.Booked("p2", null, Day("2026-11-26"));

        seats.Decide("p1", new SeatCommand.Cancel(Given.Date("2026-11-26"), Given.Date("2026-11-27")));

        seats.Of("p1").Select(b => b.Date).ShouldBe([Given.Date("2026-11-25"), Given.Date("2026-11-30")]);
        seats.Of("p2").Count.ShouldBe(1);
        seats.Decide("p1", new SeatCommand.Cancel(Given.Date("2026-11-26"), Given.Date("2026-11-27"))).ShouldBeOfType<SeatDecision.AlreadyDone>();
    }

    [Fact]
    public void What_has_begun_keeps_what_was_used_and_frees_the_rest()
    {
        var seats = new GivenSeats();
        var today = seats.Booked("p1", "a", Day("2026-11-24"));

        seats.Decide("p1", new SeatCommand.CancelOne(today.Id), "10:20");

        seats.All.ShouldHaveSingleItem().To.ShouldBe(Given.Time("10:20"));
        seats.Booked("p2", "a", Afternoon("2026-11-24"));
        seats.Decide("p1", new SeatCommand.CancelOne(today.Id), "10:21").ShouldBeOfType<SeatDecision.Refused>().Reasons[0].Problem.ShouldBe(SeatProblem.NoSuchBooking);
    }

    [Fact]
    public void A_change_moves_to_another_seat_or_part_and_frees_the_old_one()
    {
        var seats = new GivenSeats();
        var day = seats.Booked("p1", "a", Day());
        seats.Booked("p2", "b", Morning());

        seats.Decide("p1", new SeatCommand.Change(day.Id, "c1", "b", Day())).ShouldBeOfType<SeatDecision.Refused>().Reasons[0].Problem.ShouldBe(SeatProblem.SeatTaken);
        seats.Of("p1").ShouldHaveSingleItem().ShouldBe(day);
        seats.Decide("p1", new SeatCommand.Change(day.Id, "c2", "b", Afternoon())).ShouldBeOfType<SeatDecision.Accepted>();
        seats.Decide("p1", new SeatCommand.Change(day.Id, "c2", "b", Afternoon())).ShouldBeOfType<SeatDecision.AlreadyDone>();

        seats.Of("p1").ShouldHaveSingleItem().SeatId.ShouldBe("b");
        seats.Booked("p3", "a", Day());
        seats.Decide("p3", new SeatCommand.Change(day.Id, "c3", "c", Day())).ShouldBeOfType<SeatDecision.Refused>();
    }

    [Fact]
    public void S_129_an_application_holds_exactly_its_days_and_gives_them_back()
    {
        var seats = new GivenSeats();
        seats.Decide("p1", new SeatCommand.Book("h1", null, [Day(), Day("2026-11-26")], "app")).ShouldBeOfType<SeatDecision.Accepted>();
        var before = seats.Of("p1")[1];

        seats.Decide("p1", new SeatCommand.Book("h2", null, [Day("2026-11-26"), Day("2026-11-27")], "app"));

        seats.Of("p1").Select(b => b.Date).Order().ShouldBe([Given.Date("2026-11-26"), Given.Date("2026-11-27")]);
        seats.Of("p1").ShouldContain(before);
        seats.Decide("p1", new SeatCommand.Release("app", [Given.Date("2026-11-26")]));
        seats.Of("p1").ShouldHaveSingleItem().Date.ShouldBe(Given.Date("2026-11-27"));
        seats.Decide("p1", new SeatCommand.Release("app", null));
        seats.All.ShouldBeEmpty();
    }

    [Fact]
    public void A_seat_that_was_booked_alone_becomes_the_applications_for_the_same_time()
    {
        var seats = new GivenSeats();
        var alone = seats.Booked("p1", "c", Day());
        var other = seats.Booked("p1", "a", Day("2026-11-26"));

        seats.Decide("p1", new SeatCommand.Book("h", null, [Day()], "app"));

        seats.Of("p1").ShouldBe([other, alone with { ApplicationId = "app" }], ignoreOrder: true);
    }
}
