using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.CheckIns;

/// <summary>How a report was made (S-01). Written on every record.</summary>
public enum ReportSource
{
    /// <summary>A button of a card.</summary>
    Card,

    /// <summary>A message in the personal chat.</summary>
    Text,

    /// <summary>The tab.</summary>
    Tab,

    /// <summary>By phone, entered by the manager or a unit lead (S-04).</summary>
    Phone,
}

/// <summary>Where a report of start or end came from.</summary>
/// <param name="Source">By which way.</param>
/// <param name="EnteredBy">Who entered it; the person themself except for a report by phone.</param>
/// <param name="ReportedAt">When it was entered; a report by phone may name an earlier time of work.</param>
public sealed record Origin(ReportSource Source, string EnteredBy, DateTimeOffset ReportedAt);
