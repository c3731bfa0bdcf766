using TeleworkTeams.App.Features.People;
using TeleworkTeams.Domain.SatelliteOffices;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.SatelliteOffices;

/// <summary>How many seats of a site are free in the halves of a day.</summary>
internal sealed record FreeSeats(int Morning, int Afternoon, int Day);

/// <summary>How things stand at a site on a day, for the tab and for the card.</summary>
internal static class SeatStanding
{
    /// <summary>Where the person was last or will be next; else the first site with seats that is open in these days.</summary>
    public static Site? UsualSite(IReadOnlyList<Site> sites, IReadOnlyList<Booking> own, DateOnly today)
    {
        var bookable = sites.Where(s => s.Kind != SiteKind.Private && s.Seats.Count > 0 && !(s.OpenUntil < today)).ToList();
        var last = own.OrderBy(b => b.Date).LastOrDefault(b => bookable.Any(s => s.Id == b.SiteId))?.SiteId;
        return bookable.FirstOrDefault(s => s.Id == last) ?? bookable.FirstOrDefault(s => !(s.OpenFrom > today)) ?? bookable.FirstOrDefault();
    }

    /// <summary>The slot of a part on a date; null: the site is closed then.</summary>
    public static OpenHours? Slot(Site site, DateOnly date, DayPart part, Member member, BusinessCalendar calendar) =>
        SiteDay.Hours(site, date, calendar) is { } open ? SiteDay.Slot(new PlannedDay(date, part), open, member.Section.PatternOf(member.Person, date, calendar)) : null;

    public static FreeSeats Free(Site site, DateOnly date, IReadOnlyList<Booking> taken, Member member, BusinessCalendar calendar)
    {
        return new(Count(DayPart.Morning), Count(DayPart.Afternoon), Count(DayPart.Day));

        int Count(DayPart part) => Slot(site, date, part, member, calendar) is { } slot ? SeatRules.Free(site, taken, date, slot.From, slot.To).Count() : 0;
    }
}
