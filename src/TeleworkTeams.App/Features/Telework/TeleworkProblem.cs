namespace TeleworkTeams.App.Features.Telework;

/// <summary>Problems that are neither the rules' nor the form's. The names are stable codes.</summary>
internal enum TeleworkProblem
{
    /// <summary>A change over more days than are written together.</summary>
    TooManyDays,

    /// <summary>Its history is full.</summary>
    TooManyChanges,

    /// <summary>The card is somebody else's, or is not complete.</summary>
    CardUnreadable,

    /// <summary>Not on any section's list.</summary>
    NotAMember,

    /// <summary>There is nothing to decide, or not by this person.</summary>
    NotForYou,

    /// <summary>It was changed after it was read.</summary>
    Stale,

    /// <summary>Too many wanted seats at the same moment; nothing was changed.</summary>
    SeatsBusy,

    /// <summary>No month, or one that the calendar does not know.</summary>
    InvalidMonth,
}
