using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Telework;

/// <summary>Who ticks.</summary>
public enum ConfirmedBy
{
    /// <summary>The applicant, on the form.</summary>
    Applicant,

    /// <summary>Whoever approves: 旅行命令 口頭済 (S-41).</summary>
    Approver,
}

/// <summary>A line to tick.</summary>
/// <param name="Id">Stable id, at most 32 characters.</param>
/// <param name="Text">Japanese.</param>
/// <param name="TextEn">English; null: the Japanese stands for both.</param>
/// <param name="By">Who ticks.</param>
/// <param name="Required">Whether it goes no further without.</param>
public sealed record Confirmation(string Id, string Text, string? TextEn, ConfirmedBy By, bool Required);
