using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.SatelliteOffices;

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
