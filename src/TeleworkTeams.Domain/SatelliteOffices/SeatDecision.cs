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

/// <summary>All that the rules need to know besides the command.</summary>
public sealed record SeatFacts
{
    /// <summary>Who sits there.</summary>
    public required Person Person { get; init; }

    /// <summary>Their pattern: where its break cuts the day.</summary>
    public required WorkPattern Pattern { get; init; }

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
}

/// <summary>Why a seat is not given. The names are stable codes (in upper snake case on the wire) and the keys of the texts.</summary>
public enum SeatProblem
{
    /// <summary>No such site.</summary>
    SiteUnknown,

    /// <summary>A private operator's site, or one whose seats are not registered: nothing can be booked.</summary>
    NoSeats,

    /// <summary>Not on any list on that day.</summary>
    NotAMember,

    /// <summary>On leave all day.</summary>
    OnLeave,

    /// <summary>Over, wholly.</summary>
    Past,

    /// <summary>Before the site's first day. <see cref="SeatRefusal.Until"/>: that day.</summary>
    SiteNotOpenYet,

    /// <summary>After the site's last day. Until: that day.</summary>
    SiteClosed,

    /// <summary>Closed that day. <see cref="SeatRefusal.Word"/>: the holiday's name, if it has one.</summary>
    ClosedThatDay,

    /// <summary>Outside the hours. From and to: the hours.</summary>
    ClosedThatHour,

    /// <summary>Only half-days can be booked, or hours that are not on a quarter.</summary>
    Unit,

    /// <summary>Limit: days; until: the last day.</summary>
    BeyondDaysAhead,

    /// <summary>Limit and actual: minutes.</summary>
    TooLong,

    /// <summary>Limit and actual: days.</summary>
    OverLimit,

    /// <summary>No such seat.</summary>
    SeatUnknown,

    /// <summary>The wanted seat is taken. Word: its name; from and to: the booking in the way.</summary>
    SeatTaken,

    /// <summary>No seat is free for all of that time. Limit: how many there are; <see cref="SeatRefusal.FreeOn"/>: days that were looked at with a free one.</summary>
    NoSeatFree,

    /// <summary>The person has a seat at that time. Word: the site; from and to: when.</summary>
    AlreadyBooked,

    /// <summary>No such booking of the person, or it is over.</summary>
    NoSuchBooking,

    /// <summary>Two of the wanted parts overlap each other.</summary>
    Twice,
}

/// <summary>One reason, with the figure.</summary>
/// <param name="Problem">Which.</param>
/// <param name="On">The day concerned; null: the wish as a whole.</param>
public sealed record SeatRefusal(SeatProblem Problem, DateOnly? On = null)
{
    /// <summary>The rule's figure.</summary>
    public int? Limit { get; init; }

    /// <summary>What was asked for.</summary>
    public int? Actual { get; init; }

    /// <summary>A day as the problem says.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Start of hours.</summary>
    public TimeOnly? From { get; init; }

    /// <summary>End of hours.</summary>
    public TimeOnly? To { get; init; }

    /// <summary>A name as the problem says.</summary>
    public string? Word { get; init; }

    /// <summary>Days on which a seat is free for the same part.</summary>
    public IReadOnlyList<DateOnly> FreeOn { get; init; } = [];
}

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
