namespace TeleworkTeams.Domain.SatelliteOffices;

/// <summary>A seat for one person on a part of one day.</summary>
/// <param name="Id">Of this part of this day; made in App.</param>
/// <param name="PersonId">Who sits there.</param>
/// <param name="SiteId">Where.</param>
/// <param name="SeatId">On which seat.</param>
/// <param name="Date">The local date.</param>
/// <param name="From">Start, inclusive.</param>
/// <param name="To">End, exclusive, later than <paramref name="From"/>.</param>
/// <param name="ApplicationId">The application that it belongs to and with which it ends (S-129); null: booked alone.</param>
public sealed record Booking(string Id, string PersonId, string SiteId, string SeatId, DateOnly Date, TimeOnly From, TimeOnly To, string? ApplicationId = null)
{
    /// <summary>Whether both take some of the same time.</summary>
    public bool Overlaps(DateOnly date, TimeOnly from, TimeOnly to) => Date == date && From < to && from < To;
}
