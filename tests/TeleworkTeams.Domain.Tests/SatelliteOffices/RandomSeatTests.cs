using TeleworkTeams.Domain.SatelliteOffices;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.Domain.Tests.SatelliteOffices;

public sealed class RandomSeatTests
{
    [Fact]
    public void Whatever_is_wanted_no_two_bookings_of_a_seat_or_a_person_overlap()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var seats = new GivenSeats(GivenSeats.Usual with { Unit = BookingUnit.Hour, DaysPerPerson = 3 });
            for (var step = 0; step < 60; step++)
            {
                var person = $"p{random.Next(5)}";
                seats.Decide(person, Command(random, seats, person, $"s{step}"), $"{random.Next(7, 18):00}:{random.Next(60):00}");
            }

            Overlaps(seats.All, b => b.SeatId).ShouldBeEmpty($"seed {seed}");
            Overlaps(seats.All, b => b.PersonId).ShouldBeEmpty($"seed {seed}");
            seats.All.GroupBy(b => b.PersonId).ShouldAllBe(g => g.Where(b => b.Date > Given.Day).Select(b => b.Date).Distinct().Count() <= 3);
            seats.All.ShouldAllBe(b => b.From < b.To);
        }
    }

    private static SeatCommand Command(Random random, GivenSeats seats, string person, string id) => random.Next(6) switch
    {
        0 => new SeatCommand.Cancel(Date(random), Date(random)),
        1 when seats.Of(person) is { Count: > 0 } own => new SeatCommand.CancelOne(own[random.Next(own.Count)].Id),
        2 when seats.Of(person) is { Count: > 0 } own && own[random.Next(own.Count)] is var old => new SeatCommand.Change(old.Id, id, Seat(random), Part(random) with { Date = old.Date }),
        3 => new SeatCommand.Book(id, Seat(random), [Part(random)], $"app{random.Next(2)}{person}"),
        _ => new SeatCommand.Book(id, Seat(random), [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Part(random))]),
    };

    private static string? Seat(Random random) => random.Next(4) switch { 0 => "a", 1 => "b", 2 => "c", _ => null };

    private static DateOnly Date(Random random) => Given.Day.AddDays(random.Next(-1, 5));

    private static PlannedDay Part(Random random)
    {
        var part = (DayPart)random.Next(4);
        var from = new TimeOnly(random.Next(8, 16), random.Next(4) * 15);
        return part == DayPart.Hours ? new(Date(random), part, from, from.AddHours(random.Next(1, 3))) : new(Date(random), part);
    }

    private static IEnumerable<string> Overlaps(List<Booking> all, Func<Booking, string> key) =>
        from a in all
        from b in all
        where !ReferenceEquals(a, b) && key(a) == key(b) && a.Overlaps(b.Date, b.From, b.To)
        select $"{a} / {b}";
}
