using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Local.City;

/// <summary>Interesting times of a working day in the demo city.</summary>
internal static class Morning
{
    private static readonly BusinessCalendar Calendar = new();

    /// <summary>When most cards come: 15 minutes before 8:30, and a few seconds for the visitor to look.</summary>
    private static readonly TimeOnly Cards = new(8, 14, 45);

    private static readonly TimeOnly[] Moments = [new(7, 14, 55), Cards, new(9, 14, 55), new(9, 29, 55), new(12, 0), new(16, 14, 55), new(17, 14, 55), new(18, 14, 55)];

    /// <summary>The morning of today if it is a working day, else of the next one.</summary>
    public static DateTimeOffset Next(DateTimeOffset now, TimeZoneInfo zone)
    {
        var office = new OfficeZone(zone);
        var today = office.DateOf(now);
        return office.At(Calendar.IsBusinessDay(today) ? today : Calendar.Next(today), Cards);
    }

    /// <summary>The next moment at which something happens: cards, digest, evening, or the next morning.</summary>
    public static DateTimeOffset NextMoment(DateTimeOffset now, TimeZoneInfo zone)
    {
        var office = new OfficeZone(zone);
        var date = office.DateOf(now);
        foreach (var moment in Calendar.IsBusinessDay(date) ? Moments : [])
        {
            if (office.At(date, moment) > now)
            {
                return office.At(date, moment);
            }
        }

        return office.At(Calendar.Next(date), Moments[0]);
    }
}
