using System.Text.Json;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.SatelliteOffices;

namespace TeleworkTeams.App.Features.SatelliteOffices;

/// <summary>What is being changed right now: written before the seats and taken away after them.</summary>
internal sealed record SeatIntent(string Token, DateTimeOffset At, List<StoredBooking> Add, List<StoredBooking> Remove);

/// <summary>
/// All bookings of one person, at every site. PK = tenant, RK = person. One row under one ETag: that somebody sits on two seats at
/// once, at one site or at two, is refused here, and so is one day more than the limit.
/// </summary>
internal sealed class SeatPersonRow : Row
{
    public string PersonId { get; set; } = "";

    /// <summary>As JSON; at most <see cref="SiteLimits.BookingsPerPerson"/> to come, and the last month.</summary>
    public string Bookings { get; set; } = "";

    /// <summary>As JSON; null: nothing is being changed.</summary>
    public string? Intent { get; set; }

    public List<StoredBooking> Read() => Bookings.Length == 0 ? [] : JsonSerializer.Deserialize(Bookings, SeatJson.Default.ListStoredBooking)!;

    public SeatIntent? ReadIntent() => Intent is null ? null : JsonSerializer.Deserialize(Intent, SeatJson.Default.SeatIntent);

    public void Set(List<StoredBooking> bookings) => Bookings = JsonSerializer.Serialize(bookings, SeatJson.Default.ListStoredBooking);

    public void Set(SeatIntent? intent) => Intent = intent is null ? null : JsonSerializer.Serialize(intent, SeatJson.Default.SeatIntent);
}
