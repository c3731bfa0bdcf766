using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Telework;

/// <summary>Lengths and counts that the edge keeps.</summary>
public static class ApplicationLimits
{
    /// <summary>Characters of 業務の内容.</summary>
    public const int Tasks = 400;

    /// <summary>Characters of どこまで行うか.</summary>
    public const int Extent = 400;

    /// <summary>Characters of a reason.</summary>
    public const int Reason = 200;

    /// <summary>Days of one application: with its row they fit one transaction of the storage.</summary>
    public const int Days = 60;
}
