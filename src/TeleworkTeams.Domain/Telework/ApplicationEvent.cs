using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Telework;

/// <summary>One line of what happened to it, never changed afterwards.</summary>
/// <param name="At">When.</param>
/// <param name="ById">Who.</param>
/// <param name="Role">In which role: Staff is the applicant.</param>
/// <param name="What">The state it led to.</param>
/// <param name="Reason">差戻しの理由, the exception's reason, the reason of a change; null: none.</param>
/// <param name="IsException">Whether the head allowed it against a rule.</param>
public sealed record ApplicationEvent(DateTimeOffset At, string ById, Role Role, ApplicationState What, string? Reason = null, bool IsException = false);
