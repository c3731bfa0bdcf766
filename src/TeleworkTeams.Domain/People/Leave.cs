namespace TeleworkTeams.Domain.People;

/// <summary>The part of a day that a leave takes.</summary>
public enum LeaveKind
{
    /// <summary>全日.</summary>
    Day,

    /// <summary>午前.</summary>
    Morning,

    /// <summary>午後.</summary>
    Afternoon,

    /// <summary>時間休, from and to.</summary>
    Hours,
}

/// <summary>年休・休暇 of one person on one day. One per person and day.</summary>
/// <param name="PersonId">Whose.</param>
/// <param name="Date">The local date.</param>
/// <param name="Kind">The part of the day.</param>
/// <param name="From">Start of hourly leave, inclusive; null for the other kinds.</param>
/// <param name="To">End of hourly leave, exclusive; null for the other kinds.</param>
/// <param name="EnteredBy">Who entered it: the person or a manager.</param>
public sealed record Leave(string PersonId, DateOnly Date, LeaveKind Kind, TimeOnly? From, TimeOnly? To, string EnteredBy);
