using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.SatelliteOffices;
using TeleworkTeams.App.Tests.Security;
using static TeleworkTeams.App.Tests.Security.Staff;

namespace TeleworkTeams.App.Tests.SatelliteOffices;

/// <summary>A process ends between two of its writes; what it left is put together as these tests do, row by row.</summary>
public sealed class CrashTests
{
    private static readonly DateOnly Day = new(2026, 11, 25);

    [Fact]
    public async Task An_intent_without_its_seats_is_taken_back_after_its_time_and_the_person_can_book()
    {
        await using var office = await Office.StartAsync().MoveInAsync().WithSiteAsync(seats: 1);
        await IntendAsync(office, Sato, Booking(Sato, "x.0"));

        (await office.BookAsync(Sato, null, ("2026-11-25", "day"))).Code.ShouldBe("BUSY");
        office.Clock.MoveTo(Office.Morning.AddMinutes(3));

        (await office.BookAsync(Sato, null, ("2026-11-25", "day"))).Status.ShouldBe(201);
        (await office.StoredAsync("2026-11-25")).ShouldHaveSingleItem().Person.ShouldBe(Sato);
    }

    [Fact]
    public async Task An_intent_whose_seats_were_all_written_is_completed()
    {
        await using var office = await Office.StartAsync().MoveInAsync().WithSiteAsync(seats: 1);
        await IntendAsync(office, Sato, Booking(Sato, "x.0"));
        await SeatAsync(office, Booking(Sato, "x.0"));

        office.Clock.MoveTo(Office.Morning.AddMinutes(10));
        await office.BeatAsync();

        (await office.OwnAsync(Sato)).ShouldHaveSingleItem().Id.ShouldBe("x.0");
        (await office.BookAsync(Suzuki, "s1", ("2026-11-25", "day"))).Code.ShouldBe("SEAT_TAKEN");
    }

    [Fact]
    public async Task A_seat_that_no_person_knows_of_is_free_again_after_the_sweep()
    {
        await using var office = await Office.StartAsync().MoveInAsync().WithSiteAsync(seats: 1);
        await SeatAsync(office, Booking(Sato, "x.0"));

        await office.BeatAsync();
        (await office.StoredAsync("2026-11-25")).Count.ShouldBe(1, "it may still be on its way");
        office.Clock.MoveTo(Office.Morning.AddMinutes(10));
        await office.BeatAsync();

        (await office.StoredAsync("2026-11-25")).ShouldBeEmpty();
        (await office.BookAsync(Suzuki, "s1", ("2026-11-25", "day"))).Status.ShouldBe(201);
    }

    private static StoredBooking Booking(string person, string id) => new(id, person, Seats.Library, "s1", Day, new(8, 30), new(17, 15), null, Office.Morning);

    private static async Task IntendAsync(Office office, string person, StoredBooking booking)
    {
        var table = office.Services.GetRequiredService<SeatPersonTable>();
        var row = await table.ReadAsync(person, Cancel);
        row.Set(new SeatIntent("ended", Office.Morning, [booking], []));
        await table.WriteAsync(row, Cancel);
    }

    private static async Task SeatAsync(Office office, StoredBooking booking)
    {
        var table = office.Services.GetRequiredService<SeatDayTable>();
        var key = new SiteDayKey(booking.Site, booking.Date);
        await table.WriteAsync(key, await table.OfDayAsync(key, Cancel), [booking], [], Cancel);
    }
}
