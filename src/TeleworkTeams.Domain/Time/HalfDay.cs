namespace TeleworkTeams.Domain.Time;

/// <summary>A half of a working day.</summary>
public enum HalfDay
{
    /// <summary>午前.</summary>
    Morning,

    /// <summary>午後.</summary>
    Afternoon,
}
