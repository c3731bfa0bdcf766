using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.CheckIns;

/// <summary>確認 of the day's report by the head, or who acts for them (S-16, S-23).</summary>
/// <param name="By">Who; never the person themself.</param>
/// <param name="At">When.</param>
/// <param name="Remark">A word to the person, at most <see cref="CheckInLimits.Remark"/> characters; null: none.</param>
public sealed record Acknowledgement(string By, DateTimeOffset At, string? Remark);
