using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Telework;

/// <summary>在席確認 (S-13, S-33 … S-35).</summary>
public enum PresenceMode
{
    /// <summary>None between start and end.</summary>
    None,

    /// <summary>The chat application runs; presence is seen live.</summary>
    Live,

    /// <summary>A 在席確認者 is named in each application.</summary>
    Checker,
}

/// <inheritdoc cref="PresenceMode"/>
public sealed record PresenceRule(PresenceMode Mode, string? Source = null);
