using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.SatelliteOffices;

/// <summary>What the rules decided. Data only: the use case performs it.</summary>
public abstract record SeatDecision
{
    private SeatDecision()
    {
    }

    /// <summary>Store it all or nothing.</summary>
    public sealed record Accepted(IReadOnlyList<Booking> Add, IReadOnlyList<Booking> Remove) : SeatDecision;

    /// <summary>The same was done before: nothing to store.</summary>
    public sealed record AlreadyDone(IReadOnlyList<Booking> Bookings) : SeatDecision;

    /// <summary>Every reason, in order of date.</summary>
    public sealed record Refused(IReadOnlyList<SeatRefusal> Reasons) : SeatDecision;
}
