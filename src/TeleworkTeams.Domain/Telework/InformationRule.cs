using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Telework;

/// <summary>What the city says about something that may be risky outside the office.</summary>
public enum Handling
{
    /// <summary>Allowed.</summary>
    Allow,

    /// <summary>Allowed when confirmed on the form.</summary>
    Confirm,

    /// <summary>Not taken.</summary>
    Block,
}

/// <summary>Which work and which information may leave the office (S-78 … S-94).</summary>
public sealed record InformationRule
{
    /// <summary>Level 3, paper and window work, outside the office (S-81).</summary>
    public Handling? Level3 { get; init; }

    /// <summary>Level 4, My Number systems and special equipment, at home or on the road; a satellite that has the system is not concerned (S-82).</summary>
    public Handling? Level4 { get; init; }

    /// <summary>Large or sensitive resident data elsewhere than in the office or a staffed satellite (S-85, S-86).</summary>
    public Handling? ResidentData { get; init; }

    /// <summary>Data of staff or of bids outside the office (S-87).</summary>
    public Handling? StaffData { get; init; }

    /// <summary>Paper with personal or confidential data outside the office (S-89, S-91).</summary>
    public Handling? Paper { get; init; }

    /// <summary>Where it stands; null: the policy's.</summary>
    public string? Source { get; init; }
}
