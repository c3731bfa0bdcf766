using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.CheckIns;

/// <summary>実績報告: what was done, written after the day (S-12, S-16, S-22).</summary>
/// <param name="Text">At most <see cref="CheckInLimits.Report"/> characters.</param>
/// <param name="At">When it was written, the last time.</param>
/// <param name="Source">By which way.</param>
public sealed record ResultReport(string Text, DateTimeOffset At, ReportSource Source);
