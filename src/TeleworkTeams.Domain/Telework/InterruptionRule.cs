using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Telework;

/// <summary>中抜け (S-70 … S-74).</summary>
public enum InterruptionMode
{
    /// <summary>Hourly leave, by the hour.</summary>
    HourlyLeave,

    /// <summary>The day's hours move.</summary>
    ChangeOfHours,

    /// <summary>Not allowed.</summary>
    NotAllowed,
}

/// <inheritdoc cref="InterruptionMode"/>
public sealed record InterruptionRule(InterruptionMode Mode, string? Source = null);
