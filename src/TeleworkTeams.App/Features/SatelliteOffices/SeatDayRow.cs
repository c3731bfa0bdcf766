using System.Globalization;
using System.Text.Json;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.SatelliteOffices;

namespace TeleworkTeams.App.Features.SatelliteOffices;

/// <summary>A booking as it is stored with the seat and with the person.</summary>
internal sealed record StoredBooking(string Id, string Person, string Site, string Seat, DateOnly Date, TimeOnly From, TimeOnly To, string? Application, DateTimeOffset At)
{
    public static StoredBooking Of(Booking booking, DateTimeOffset at) =>
        new(booking.Id, booking.PersonId, booking.SiteId, booking.SeatId, booking.Date, booking.From, booking.To, booking.ApplicationId, at);

    public Booking ToBooking() => new(Id, Person, Site, Seat, Date, From, To, Application);
}

/// <summary>One seat on one day. PK = tenant|site|date, RK = seat: all that could overlap stands in one row and changes under one ETag.</summary>
internal sealed class SeatDayRow : Row
{
    /// <summary>Its bookings as JSON.</summary>
    public string Bookings { get; set; } = "";

    public List<StoredBooking> Read() => Bookings.Length == 0 ? [] : JsonSerializer.Deserialize(Bookings, SeatJson.Default.ListStoredBooking)!;

    public void Set(List<StoredBooking> bookings) => Bookings = JsonSerializer.Serialize(bookings, SeatJson.Default.ListStoredBooking);
}

/// <summary>A site on a day, as it was read.</summary>
internal sealed record SiteDayKey(string SiteId, DateOnly Date);
