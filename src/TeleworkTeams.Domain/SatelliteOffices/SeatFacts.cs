using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.SatelliteOffices;

/// <summary>All that the rules need to know besides the command.</summary>
public sealed record SeatFacts
{
    /// <summary>Who sits there.</summary>
    public required Person Person { get; init; }

    /// <summary>Their section: where the break of their pattern cuts a day.</summary>
    public required Section Section { get; init; }

    /// <summary>The site; null: there is none with that id (commands that end bookings need none).</summary>
    public Site? Site { get; init; }

    /// <summary>Every booking of the person that is kept, at all sites.</summary>
    public IReadOnlyList<Booking> Own { get; init; } = [];

    /// <summary>Bookings at the site by everybody, for each date that was read.</summary>
    public IReadOnlyDictionary<DateOnly, IReadOnlyList<Booking>> Taken { get; init; } = new Dictionary<DateOnly, IReadOnlyList<Booking>>();

    /// <summary>Names of other sites of <see cref="Own"/> by id.</summary>
    public IReadOnlyDictionary<string, string> SiteNames { get; init; } = new Dictionary<string, string>();

    /// <summary>Days on which the person is on leave from morning to evening.</summary>
    public IReadOnlySet<DateOnly> AwayAllDay { get; init; } = new HashSet<DateOnly>();

    /// <summary>The calendar in force.</summary>
    public required BusinessCalendar Calendar { get; init; }

    /// <summary>The office's zone.</summary>
    public required OfficeZone Zone { get; init; }

    /// <summary>How often this was tried and somebody else was first: from the first time on, "any seat" is no longer the first free one, so that racers part.</summary>
    public int LostRaces { get; init; }

    /// <summary>The person's hours on <paramref name="date"/>.</summary>
    public WorkPattern PatternOn(DateOnly date) => Section.PatternOf(Person, date, Calendar);
}
