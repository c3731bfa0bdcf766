using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.SatelliteOffices;
using TeleworkTeams.App.Tests.Security;
using TeleworkTeams.Domain.SatelliteOffices;
using static TeleworkTeams.App.Tests.Security.Staff;

namespace TeleworkTeams.App.Tests.SatelliteOffices;

public sealed class RaceTests
{
    [Fact]
    public async Task Of_many_who_want_one_seat_at_the_same_moment_one_has_it()
    {
        await using var office = await Office.StartAsync().MoveInAsync().WithSiteAsync(seats: 3);
        string[] people = [Head, Deputy, Lead, OtherLead, Sato, Suzuki, CitizensHead, Tanaka];

        var answers = await Task.WhenAll(people.Select(p => office.BookAsync(p, "s2", ("2026-11-25", "day"))));

        answers.Count(a => a.Status == 201).ShouldBe(1);
        answers.Where(a => a.Status != 201).ShouldAllBe(a => a.Code == "SEAT_TAKEN");
        (await office.StoredAsync("2026-11-25")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Racers_for_any_seat_fill_every_half_and_no_booking_is_lost_or_doubled()
    {
        await using var office = await Office.StartAsync().MoveInAsync().WithSiteAsync(seats: 4);
        var people = await PeopleAsync(office, 24);

        var answers = await Task.WhenAll(people.Select(async (p, i) => (Person: p, Answer: await office.BookAsync(p, null, ("2026-11-25", i % 2 == 0 ? "morning" : "afternoon")))));

        answers.Count(a => a.Answer.Status == 201).ShouldBe(8);
        answers.Where(a => a.Answer.Status != 201).ShouldAllBe(a => a.Answer.Code == "NO_SEAT_FREE");
        var stored = await office.StoredAsync("2026-11-25");
        Seats.Overlaps(stored).ShouldBeEmpty();
        stored.Select(b => b.Person).Order().ShouldBe(answers.Where(a => a.Answer.Status == 201).Select(a => a.Person).Order());
    }

    [Fact]
    public async Task One_person_who_books_at_two_sites_at_the_same_moment_sits_at_one()
    {
        await using var office = await Office.StartAsync().MoveInAsync().WithSiteAsync(seats: 5);
        await Task.FromResult(office).WithSiteAsync(5, s => s with { Name = "梓川" }, "azusagawa");

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => office.PostAsync(Sato, "/api/bookings", new
        {
            siteId = i % 2 == 0 ? "library" : "azusagawa",
            days = new[] { new { date = "2026-11-25", part = i % 3 == 0 ? "day" : "morning" }, new { date = "2026-11-26", part = "day" } },
        })));

        answers.Count(a => a.Status == 201).ShouldBe(1);
        answers.Where(a => a.Status != 201).ShouldAllBe(a => a.Code == "ALREADY_BOOKED");
        List<StoredBooking> stored = [];
        foreach (var (site, date) in from s in new[] { "library", "azusagawa" } from d in new[] { "2026-11-25", "2026-11-26" } select (s, d))
        {
            stored.AddRange(await office.StoredAsync(date, site));
        }

        stored.Count.ShouldBe(2);
        stored.ShouldAllBe(b => b.Person == Sato && b.Site == stored[0].Site);
    }

    [Fact]
    public async Task S_133_the_limit_of_days_holds_however_many_requests_come_at_once()
    {
        await using var office = await Office.StartAsync().MoveInAsync().WithSiteAsync(seats: 2, change: s => s with { DaysPerPerson = 2 });
        string[] days = ["2026-11-25", "2026-11-26", "2026-11-27", "2026-11-30", "2026-12-01"];

        var answers = await Task.WhenAll(days.Select(d => office.BookAsync(Sato, null, (d, "day"))));

        answers.Count(a => a.Status == 201).ShouldBe(2);
        answers.Where(a => a.Status != 201).ShouldAllBe(a => a.Code == "OVER_LIMIT");
    }

    [Fact]
    public async Task Booking_changing_and_cancelling_at_once_leave_seats_and_people_of_one_mind()
    {
        await using var office = await Office.StartAsync().MoveInAsync().WithSiteAsync(seats: 3);
        var people = await PeopleAsync(office, 12);
        string[] dates = ["2026-11-25", "2026-11-26", "2026-11-27"];

        await Parallel.ForEachAsync(Enumerable.Range(0, 240), new ParallelOptions { MaxDegreeOfParallelism = 24, CancellationToken = Cancel }, async (step, _) =>
        {
            var random = new Random(step);
            var (person, date) = (people[random.Next(people.Count)], dates[random.Next(dates.Length)]);
            var part = random.Next(3) switch { 0 => "day", 1 => "morning", _ => "afternoon" };
            var answer = random.Next(5) switch
            {
                0 => await office.CancelAsync(person, date),
                1 when (await office.OwnAsync(person)) is { Count: > 0 } own => await office.PutAsync(person, $"/api/bookings/{own[0].Id}", new { seatId = $"s{random.Next(3) + 1}", part }),
                2 => await office.BookAsync(person, null, (dates[0], part), (dates[2], part)),
                _ => await office.BookAsync(person, null, (date, part)),
            };
            answer.Status.ShouldBeOneOf(200, 201, 422);
        });

        List<StoredBooking> stored = [];
        foreach (var date in dates)
        {
            stored.AddRange(await office.StoredAsync(date));
        }

        Seats.Overlaps(stored).ShouldBeEmpty();
        var known = (await Task.WhenAll(people.Select(office.OwnAsync))).SelectMany(b => b).Select(b => b.Id);
        stored.Select(b => b.Id).Order().ShouldBe(known.Order());
        stored.ShouldNotBeEmpty();
    }

    private static async Task<List<string>> PeopleAsync(Office office, int count)
    {
        var people = Enumerable.Range(0, count).Select(i => $"racer{i}").ToList();
        foreach (var person in people)
        {
            await office.AddPersonAsync(Citizens, person, "c1");
        }

        return people;
    }
}
