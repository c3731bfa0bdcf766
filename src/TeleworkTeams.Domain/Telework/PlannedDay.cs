using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Telework;

/// <summary>The part of a day that is telework. Halves are cut as leave cuts them: at the break of the person's pattern.</summary>
public enum DayPart
{
    /// <summary>1日.</summary>
    Day,

    /// <summary>午前.</summary>
    Morning,

    /// <summary>午後.</summary>
    Afternoon,

    /// <summary>時間単位, from and to.</summary>
    Hours,
}

/// <summary>One part of one day.</summary>
/// <param name="Date">The local date.</param>
/// <param name="Part">Which part.</param>
/// <param name="From">For <see cref="DayPart.Hours"/>: start, inclusive; else null.</param>
/// <param name="To">For <see cref="DayPart.Hours"/>: end, exclusive; else null.</param>
public sealed record PlannedDay(DateOnly Date, DayPart Part, TimeOnly? From = null, TimeOnly? To = null);
