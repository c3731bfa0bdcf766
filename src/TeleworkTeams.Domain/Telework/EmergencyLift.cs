using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Telework;

/// <summary>Emergency lift: what does not hold from <paramref name="From"/> to <paramref name="To"/>, both inclusive (S-198, S-199).</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null: until it is ended.</param>
/// <param name="Reason">As people are told.</param>
/// <param name="Caps">Whether days per week and office days are lifted.</param>
/// <param name="Eligibility">Whether eligibility is lifted.</param>
/// <param name="Deadline">Whether the deadline is lifted.</param>
public sealed record EmergencyLift(DateOnly From, DateOnly? To, string Reason, bool Caps, bool Eligibility, bool Deadline = false);
