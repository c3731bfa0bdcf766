using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Telework;

/// <summary>When the 実績報告 is due (S-12, S-16).</summary>
public enum ResultReportDue
{
    /// <summary>No more than the end card.</summary>
    None,

    /// <summary>With the end of the day.</summary>
    SameDay,

    /// <summary>From the next business day.</summary>
    NextBusinessDay,
}

/// <summary>終業の報告 and 実績報告.</summary>
public sealed record ReportRule
{
    /// <summary>Whether the end card asks for what was done, and says so when it is left empty; never a block.</summary>
    public bool? ResultAsked { get; init; }

    /// <summary>Whether it asks for a link to the deliverable (S-15).</summary>
    public bool? DeliverableAsked { get; init; }

    /// <summary>When the 実績報告 is due; null: unset.</summary>
    public ResultReportDue? ResultReport { get; init; }

    /// <summary>Whether the head acknowledges it (S-16, S-23).</summary>
    public bool? Acknowledged { get; init; }

    /// <summary>Where it stands; null: the policy's.</summary>
    public string? Source { get; init; }
}
