using TeleworkTeams.Domain.SatelliteOffices;
using static TeleworkTeams.Domain.Tests.SatelliteOffices.GivenSeats;

namespace TeleworkTeams.Domain.Tests.SatelliteOffices;

public sealed class SeatRefusalTests
{
    [Theory]
    [InlineData("2026-11-23", SeatProblem.Past)]
    [InlineData("2026-11-28", SeatProblem.ClosedThatDay)]
    [InlineData("2026-12-29", SeatProblem.ClosedThatDay)]
    [InlineData("2027-01-23", SeatProblem.ClosedThatDay)]
    [InlineData("2027-01-25", SeatProblem.BeyondDaysAhead)]
    public void A_day_that_cannot_be_is_named(string date, SeatProblem problem) => new GivenSeats().Refused("p1", null, Day(date)).Problem.ShouldBe(problem);

    [Fact]
    public void A_holiday_is_named_and_how_far_ahead_has_its_last_day()
    {
        var seats = new GivenSeats(Usual with { DaysAhead = 90 });

        seats.Refused("p1", null, Day("2026-12-31")).Word.ShouldBe("年末年始");
        var refusal = seats.Refused("p1", null, Day("2027-02-23"));
        (refusal.Problem, refusal.Limit, refusal.Until).ShouldBe((SeatProblem.BeyondDaysAhead, 90, Given.Date("2027-02-22")));
    }

    [Fact]
    public void S_128_a_temporary_site_is_open_from_its_first_to_its_last_day()
    {
        var seats = new GivenSeats(Usual with { Kind = SiteKind.Temporary, OpenFrom = Given.Date("2026-11-26"), OpenUntil = Given.Date("2026-11-27") });

        var early = seats.Refused("p1", null, Day("2026-11-25"));
        (early.Problem, early.Until).ShouldBe((SeatProblem.SiteNotOpenYet, Given.Date("2026-11-26")));
        seats.Booked("p1", null, Day("2026-11-26"));
        seats.Booked("p1", null, Day("2026-11-27"));
        var late = seats.Refused("p1", null, Day("2026-11-30"));
        (late.Problem, late.Until).ShouldBe((SeatProblem.SiteClosed, Given.Date("2026-11-27")));
    }

    [Fact]
    public void S_125_a_private_operators_site_has_no_seats_to_book()
    {
        new GivenSeats(Usual with { Kind = SiteKind.Private, Seats = [] }).Refused("p1", null, Day()).Problem.ShouldBe(SeatProblem.NoSeats);
        new GivenSeats(Usual with { Seats = [] }).Refused("p1", null, Day()).Problem.ShouldBe(SeatProblem.NoSeats);
    }

    [Fact]
    public void Hours_are_for_sites_that_offer_them_on_a_quarter_and_within_the_opening()
    {
        new GivenSeats().Refused("p1", null, Hours("09:00", "10:00")).Problem.ShouldBe(SeatProblem.Unit);
        var seats = new GivenSeats(Usual with { Unit = BookingUnit.Hour });
        seats.Booked("p1", "a", Hours("09:00", "10:15"));
        seats.Booked("p2", "a", Hours("10:15", "17:15"));
        seats.Refused("p3", null, Hours("09:05", "10:00")).Problem.ShouldBe(SeatProblem.Unit);
        var refusal = seats.Refused("p3", null, Hours("08:00", "10:00"));
        (refusal.Problem, refusal.From, refusal.To).ShouldBe((SeatProblem.ClosedThatHour, Given.Time("08:30"), Given.Time("17:15")));
    }

    [Fact]
    public void S_133_the_longest_booking_and_the_days_of_one_person_are_limited()
    {
        var seats = new GivenSeats(Usual with { LongestMinutes = 240, DaysPerPerson = 2 });

        var tooLong = seats.Refused("p1", null, Day());
        (tooLong.Problem, tooLong.Limit, tooLong.Actual).ShouldBe((SeatProblem.TooLong, 240, 525));
        seats.Booked("p1", null, Morning());
        seats.Booked("p1", null, Morning("2026-11-26"));
        var over = seats.Refused("p1", null, Morning("2026-11-27"));
        (over.Problem, over.Limit, over.Actual).ShouldBe((SeatProblem.OverLimit, 2, 3));
    }

    [Fact]
    public void Two_halves_of_one_day_count_as_one_day_of_the_limit()
    {
        var seats = new GivenSeats(Usual with { DaysPerPerson = 1 });
        seats.Booked("p1", null, Morning());

        seats.Booked("p1", null, Afternoon());

        seats.Refused("p1", null, Day("2026-11-26")).Problem.ShouldBe(SeatProblem.OverLimit);
    }

    [Fact]
    public void A_half_that_is_over_is_past_and_the_running_one_is_not()
    {
        var seats = new GivenSeats();
        var today = Morning("2026-11-24");

        seats.Decide("p1", new SeatCommand.Book("r", null, [today]), "12:00").ShouldBeOfType<SeatDecision.Refused>().Reasons[0].Problem.ShouldBe(SeatProblem.Past);
        seats.Decide("p1", new SeatCommand.Book("r", null, [today]), "11:59").ShouldBeOfType<SeatDecision.Accepted>();
    }

    [Fact]
    public void Who_has_left_who_is_on_leave_and_unknown_sites_and_seats_are_refused()
    {
        var seats = new GivenSeats();
        var book = new SeatCommand.Book("r", null, [Day()]);

        seats.Decide("p1", book, change: f => f with { Person = f.Person with { Until = Given.Date("2026-11-24") } })
            .ShouldBeOfType<SeatDecision.Refused>().Reasons[0].Problem.ShouldBe(SeatProblem.NotAMember);
        seats.Decide("p1", book, change: f => f with { AwayAllDay = new HashSet<DateOnly> { Given.Date("2026-11-25") } })
            .ShouldBeOfType<SeatDecision.Refused>().Reasons[0].Problem.ShouldBe(SeatProblem.OnLeave);
        seats.Decide("p1", book, change: f => f with { Site = null }).ShouldBeOfType<SeatDecision.Refused>().Reasons[0].Problem.ShouldBe(SeatProblem.SiteUnknown);
        seats.Refused("p1", "z", Day()).Problem.ShouldBe(SeatProblem.SeatUnknown);
    }

    [Fact]
    public void Every_reason_is_given_at_once()
    {
        var reasons = new GivenSeats().Book("p1", null, Day("2026-11-23"), Day(), Day("2026-11-28")).ShouldBeOfType<SeatDecision.Refused>().Reasons;

        reasons.Select(r => (r.On, r.Problem)).ShouldBe([(Given.Date("2026-11-23"), SeatProblem.Past), (Given.Date("2026-11-28"), SeatProblem.ClosedThatDay)]);
    }
}
