using TeleworkTeams.Domain.SatelliteOffices;
using static TeleworkTeams.Domain.Tests.SatelliteOffices.GivenSeats;

namespace TeleworkTeams.Domain.Tests.SatelliteOffices;

public sealed class BookTests
{
    [Fact]
    public void Any_seat_is_the_first_free_one_and_later_the_one_of_last_time()
    {
        var seats = new GivenSeats();
        seats.Booked("p1", null, Day()).SeatId.ShouldBe("a");
        seats.Booked("p2", null, Day()).SeatId.ShouldBe("b");

        seats.Booked("p2", null, Day("2026-11-26")).SeatId.ShouldBe("b");
        seats.Booked("p1", "b", Day("2026-11-27"));
        seats.Booked("p2", null, Day("2026-11-27")).SeatId.ShouldBe("a");
    }

    [Fact]
    public void Halves_end_and_begin_at_the_break_so_that_two_people_share_a_seat_on_one_day()
    {
        var seats = new GivenSeats();

        var morning = seats.Booked("p1", "a", Morning());
        var afternoon = seats.Booked("p2", "a", Afternoon());

        (morning.From, morning.To).ShouldBe((Given.Time("08:30"), Given.Time("12:00")));
        (afternoon.From, afternoon.To).ShouldBe((Given.Time("13:00"), Given.Time("17:15")));
    }

    [Fact]
    public void Halves_are_cut_by_the_opening_hours()
    {
        var seats = new GivenSeats(Usual with { Opening = new Dictionary<DayOfWeek, OpenHours> { [DayOfWeek.Wednesday] = new(new(10, 0), new(15, 0)) } });

        var booked = seats.Booked("p1", null, Morning());

        (booked.From, booked.To).ShouldBe((Given.Time("10:00"), Given.Time("12:00")));
        seats.Refused("p2", null, Day("2026-11-26")).Problem.ShouldBe(SeatProblem.ClosedThatDay);
    }

    [Fact]
    public void A_taken_seat_is_refused_with_its_name_and_when_it_is_taken()
    {
        var seats = new GivenSeats();
        seats.Booked("p1", "b", Afternoon());

        var refusal = seats.Refused("p2", "b", Day());

        (refusal.Problem, refusal.Word, refusal.From, refusal.To).ShouldBe((SeatProblem.SeatTaken, "B", Given.Time("13:00"), Given.Time("17:15")));
    }

    [Fact]
    public void S_129_when_no_seat_is_free_the_free_days_are_named_and_nothing_of_the_wish_is_booked()
    {
        var seats = new GivenSeats();
        foreach (var person in new[] { "p1", "p2", "p3" })
        {
            seats.Booked(person, null, Morning());
        }

        var refusal = seats.Refused("p4", null, Morning(), Day("2026-11-26"));

        (refusal.Problem, refusal.On, refusal.Limit).ShouldBe((SeatProblem.NoSeatFree, Given.Date("2026-11-25"), 3));
        refusal.FreeOn.ShouldBe([Given.Date("2026-11-26")]);
        seats.Of("p4").ShouldBeEmpty();
        seats.Booked("p4", null, Afternoon());
    }

    [Fact]
    public void Nobody_sits_on_two_seats_or_at_two_sites_at_once()
    {
        var seats = new GivenSeats();
        seats.Booked("p1", "a", Morning());
        seats.All.Add(new Booking("x.0", "p1", "other", "z", Given.Date("2026-11-26"), new(13, 0), new(17, 0)));

        seats.Refused("p1", "b", Day()).Problem.ShouldBe(SeatProblem.AlreadyBooked);
        var refusal = seats.Refused("p1", "b", Day("2026-11-26"));

        (refusal.Problem, refusal.Word, refusal.From).ShouldBe((SeatProblem.AlreadyBooked, "梓川", Given.Time("13:00")));
        seats.Refused("p1", null, Morning("2026-11-27"), Day("2026-11-27")).Problem.ShouldBe(SeatProblem.Twice);
        seats.Booked("p1", "b", Morning("2026-11-26"));
    }

    [Fact]
    public void The_same_wish_again_changes_nothing()
    {
        var seats = new GivenSeats();
        var wish = new SeatCommand.Book("same", null, [Day(), Day("2026-11-26")]);
        seats.Decide("p1", wish).ShouldBeOfType<SeatDecision.Accepted>().Add.Count.ShouldBe(2);

        seats.Decide("p1", wish).ShouldBeOfType<SeatDecision.AlreadyDone>().Bookings.Count.ShouldBe(2);
    }

    [Fact]
    public void Who_lost_a_race_is_given_another_seat_than_the_first()
    {
        var seats = new GivenSeats();
        var chosen = Enumerable.Range(1, 3)
            .Select(n => SeatRules.Decide(new SeatCommand.Book("r", null, [Day()]), seats.Facts("p1", f => f with { LostRaces = n }), Given.At("08:00")))
            .Select(d => d.ShouldBeOfType<SeatDecision.Accepted>().Add[0].SeatId);

        chosen.Distinct().Count().ShouldBe(3);
    }
}
