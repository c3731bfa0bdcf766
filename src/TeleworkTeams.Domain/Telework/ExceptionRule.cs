using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Telework;

/// <summary>所属長が特に認める場合: the head may allow what a cap, a deadline, eligibility, unit or place forbids, with a reason that is recorded.</summary>
public sealed record ExceptionRule(bool HeadMayAllow, string? Source = null);
