using System.Globalization;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.SatelliteOffices;

namespace TeleworkTeams.App.Features.SatelliteOffices;

/// <summary>A site as the tab reads and writes it.</summary>
internal sealed record SiteDto(
    string? Id, string? Name, string? Kind, IReadOnlyList<SeatDto?>? Seats, bool? HasPhone, string? Machine, bool? PersonalDataAllowed, bool? IsStaffed,
    bool? HasSpecialSystems, IReadOnlyList<string?>? Equipment, IReadOnlyList<OpeningDto?>? Opening, string? Unit, int? LongestMinutes, int? DaysAhead,
    int? DaysPerPerson, string? OpenFrom, string? OpenUntil, string? Source, string? Note, string? Etag = null);

internal sealed record SeatDto(string? Id, string? Name, int? X, int? Y);

/// <summary>Hours of a weekday: <c>monday</c> … <c>sunday</c>.</summary>
internal sealed record OpeningDto(string? Day, string? From, string? To);

internal sealed record SitesDto(IReadOnlyList<SiteDto> Sites, bool CanManage, string? UsualSiteId);

internal sealed record SiteErrorDto(string Path, string Code, string Message);

internal sealed record PresetDto(string Name, string Source, string? Note, IReadOnlyList<SiteDto> Sites);

internal sealed record SlotDto(string From, string To);

/// <summary>A seat on a day; a part is null where the site is closed for it.</summary>
internal sealed record DaySeatDto(string Id, string Name, int X, int Y, string? Morning, string? Afternoon, IReadOnlyList<DayBookingDto> Bookings);

/// <summary>Who sits there when; the id is given to the owner alone.</summary>
internal sealed record DayBookingDto(string From, string To, string Name, bool IsOwn, string? Id);

internal sealed record SiteDayDto(
    string SiteId, string Date, bool IsOpen, SlotDto? Hours, SlotDto? Morning, SlotDto? Afternoon, string? Holiday, string? Why, int FreeMorning, int FreeAfternoon, int FreeDay,
    IReadOnlyList<DaySeatDto> Seats);

internal sealed record WeekDayDto(string Date, bool IsOpen, string? Holiday, int FreeMorning, int FreeAfternoon, int FreeDay, int Of, bool IsOwn);

internal sealed record SiteWeekDto(string SiteId, IReadOnlyList<WeekDayDto> Days);

internal sealed record WishDto(string? Date, string? Part, string? From, string? To);

internal sealed record BookDto(string? Id, string? SiteId, string? SeatId, IReadOnlyList<WishDto?>? Days);

internal sealed record ChangeDto(string? Id, string? SeatId, string? Part, string? From, string? To);

internal sealed record CancelDto(string? Id, string? From, string? To);

internal sealed record BookingDto(string Id, string SiteId, string Site, string SeatId, string Seat, string Date, string From, string To, bool IsOfApplication);

internal sealed record BookingsDto(IReadOnlyList<BookingDto> Items);

internal sealed record ReasonDto(string Code, string? Date, string Message, IReadOnlyList<string> FreeOn);

internal sealed record HoursDto(string? SiteId, string? Date, string? From, string? To, string? Site = null, int? Minutes = null);

/// <summary>Hours of a month: one's own, and for personnel and administrators the city's four figures, each by its own name (A13).</summary>
internal sealed record MonthHoursDto(IReadOnlyList<HoursDto> Items, int Minutes, CityHoursDto? City);

internal sealed record CityHoursDto(int Minutes, int PersonDays, int People, int Sites);

internal static class SeatContract
{
    public static SiteDto Of(Site site, string? etag) => new(
        site.Id, site.Name, WireWord.Of(site.Kind), [.. site.Seats.Select(s => new SeatDto(s.Id, s.Name, s.X, s.Y))], site.HasPhone, site.Machine is { } m ? WireWord.Of(m) : null,
        site.PersonalDataAllowed, site.IsStaffed, site.HasSpecialSystems, [.. site.Equipment],
        site.Opening is { } opening ? [.. opening.OrderBy(o => ((int)o.Key + 6) % 7).Select(o => new OpeningDto(WireWord.Of(o.Key), Clock(o.Value.From), Clock(o.Value.To)))] : null,
        WireWord.Of(site.Unit), site.LongestMinutes, site.DaysAhead, site.DaysPerPerson, site.OpenFrom is { } f ? Keys.Date(f) : null,
        site.OpenUntil is { } u ? Keys.Date(u) : null, site.Source, site.Note, etag);

    public static BookingDto Of(Booking booking, IReadOnlyList<Site> sites)
    {
        var site = sites.FirstOrDefault(s => s.Id == booking.SiteId);
        return new(
            booking.Id, booking.SiteId, site?.Name ?? booking.SiteId, booking.SeatId, site?.FindSeat(booking.SeatId)?.Name ?? booking.SeatId, Keys.Date(booking.Date),
            Clock(booking.From), Clock(booking.To), booking.ApplicationId is not null);
    }

    public static SlotDto? Of(OpenHours? hours) => hours is null ? null : new(Clock(hours.From), Clock(hours.To));

    public static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
