using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.CheckIns;

/// <summary>What the board says about a person on a day. From reports, leave and calendar alone (S-28, S-31).</summary>
public enum DayState
{
    /// <summary>Nothing reported.</summary>
    None,

    /// <summary>勤務中.</summary>
    Working,

    /// <summary>中抜け中.</summary>
    Out,

    /// <summary>終業.</summary>
    Ended,

    /// <summary>休暇: all day; or today, in a part of the pattern that a leave takes, with nothing reported.</summary>
    Leave,

    /// <summary>閉庁日.</summary>
    Closed,
}
