using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.SatelliteOffices;

/// <summary>What somebody wants to do with seats.</summary>
public abstract record SeatCommand
{
    private SeatCommand()
    {
    }

    /// <summary>
    /// A seat at the site of the facts for all of <paramref name="Days"/> or for none. With an application it is what the application holds from now
    /// on: its other bookings end, equal ones stay.
    /// </summary>
    /// <param name="Id">Makes a repeat harmless; ids of the bookings are made of it.</param>
    /// <param name="SeatId">This seat; null: any, the one of last time first.</param>
    /// <param name="Days">In order of date.</param>
    /// <param name="ApplicationId">The application; null: booked alone.</param>
    public sealed record Book(string Id, string? SeatId, IReadOnlyList<PlannedDay> Days, string? ApplicationId = null) : SeatCommand
    {
        /// <summary>Dates on which the application keeps what it holds, whatever is wanted: they have begun.</summary>
        public IReadOnlyList<DateOnly> Keep { get; init; } = [];
    }

    /// <summary>Another seat or another part of the same day at the same site.</summary>
    public sealed record Change(string BookingId, string Id, string? SeatId, PlannedDay Day) : SeatCommand;

    /// <summary>Everything of the person from <paramref name="From"/> to <paramref name="To"/>, both inclusive, that is not over; what has begun ends now.</summary>
    public sealed record Cancel(DateOnly From, DateOnly To) : SeatCommand;

    /// <summary>One booking.</summary>
    public sealed record CancelOne(string BookingId) : SeatCommand;

    /// <summary>What an application holds; <paramref name="Dates"/> null: all of it.</summary>
    public sealed record Release(string ApplicationId, IReadOnlyList<DateOnly>? Dates) : SeatCommand;
}
