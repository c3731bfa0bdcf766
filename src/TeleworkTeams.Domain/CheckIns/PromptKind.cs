using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.CheckIns;

/// <summary>Which card.</summary>
public enum PromptKind
{
    /// <summary>始業.</summary>
    Morning,

    /// <summary>昼 (S-08).</summary>
    Midday,

    /// <summary>終業.</summary>
    Evening,
}
