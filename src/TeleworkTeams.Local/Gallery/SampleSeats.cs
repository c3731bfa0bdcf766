using TeleworkTeams.App.Features.SatelliteOffices;
using TeleworkTeams.App.Features.SatelliteOffices.Cards;
using TeleworkTeams.Domain.SatelliteOffices;

namespace TeleworkTeams.Local.Gallery;

/// <summary>A site with seats and somebody who sits there, from which the sample cards of seats are made.</summary>
/// <param name="mark">Put before everything that people type; null: nothing.</param>
internal sealed class SampleSeats(string? mark)
{
    private static readonly DateOnly Tomorrow = SampleDay.Date.AddDays(1);

    private Site Site { get; } = new()
    {
        Id = "johosozokan",
        Name = $"{mark}情報創造館",
        Seats = [new Seat("a", $"{mark}窓側1", 0, 0), new Seat("b", "2", 1, 0), new Seat("c", "3", 2, 0)],
    };

    public IReadOnlyList<SeatRefusal> Refusals =>
    [
        new(SeatProblem.SeatTaken, Tomorrow) { Word = $"{mark}窓側1", From = new TimeOnly(8, 30), To = new TimeOnly(12, 0) },
        new(SeatProblem.NoSeatFree, Tomorrow) { Limit = 3, FreeOn = [Tomorrow.AddDays(1), Tomorrow.AddDays(2)] },
    ];

    public SeatCardFacts Facts(bool booked) => new(
        "p3", booked ? [new("1.0", "p3", Site.Id, "a", SampleDay.Date, new(8, 30), new(12, 0)), new("2.0", "p3", Site.Id, "b", Tomorrow.AddDays(2), new(8, 30), new(17, 15))] : [],
        [Site], Site, Tomorrow, new FreeSeats(2, 3, 2));
}
