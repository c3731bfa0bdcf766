using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Telework;

/// <summary>Kinds of information that the work needs (S-85, S-87, S-89).</summary>
[Flags]
public enum DataClasses
{
    /// <summary>None that a rule asks about.</summary>
    None = 0,

    /// <summary>大量又は機微な住民データ.</summary>
    Resident = 1,

    /// <summary>職員・入札等のデータ.</summary>
    Staff = 2,

    /// <summary>個人情報・機密情報を含む紙.</summary>
    Paper = 4,
}

/// <summary>What the form says. Texts are trimmed and within <see cref="ApplicationLimits"/>, ids exist: the edge parsed them.</summary>
public sealed record ApplicationDraft
{
    /// <summary>The days, in order of date, never empty, no two of one date that overlap.</summary>
    public required IReadOnlyList<PlannedDay> Days { get; init; }

    /// <summary>Where.</summary>
    public required WorkSpot Spot { get; init; }

    /// <summary>Why there, where the policy asks.</summary>
    public string? SpotReason { get; init; }

    /// <summary>The satellite's site; null for other spots, or while none is chosen.</summary>
    public string? SiteId { get; init; }

    /// <summary>業務の内容: what.</summary>
    public required string Tasks { get; init; }

    /// <summary>どこまで行うか (S-51); null: not said.</summary>
    public string? Extent { get; init; }

    /// <summary>業務レベル ①–④ (S-78), 1–4.</summary>
    public int WorkLevel { get; init; } = 1;

    /// <summary>Information that the work needs.</summary>
    public DataClasses Data { get; init; }

    /// <summary>在席確認者 (S-35); null: none.</summary>
    public string? CheckerId { get; init; }

    /// <summary>Ids of pools and loans wanted.</summary>
    public IReadOnlyList<string> Resources { get; init; } = [];

    /// <summary>Ids of the ticked confirmations, and of <c>information.*</c> confirmations (<see cref="PolicyTopic"/> by its name).</summary>
    public IReadOnlyList<string> Confirmations { get; init; } = [];

    /// <summary>Other hours than the pattern's, start; set with <see cref="End"/> or not at all; only for whole days.</summary>
    public TimeOnly? Start { get; init; }

    /// <summary>End of those hours, exclusive.</summary>
    public TimeOnly? End { get; init; }

    /// <summary>特別の理由: why the head should allow it although a rule does not; null: none asked.</summary>
    public string? ExceptionReason { get; init; }
}
