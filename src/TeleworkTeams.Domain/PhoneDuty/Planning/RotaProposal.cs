namespace TeleworkTeams.Domain.PhoneDuty.Planning;

/// <summary>The fewest changes after which turns that became impossible are covered again.</summary>
/// <param name="Turns">As they would be: the impossible ones are gone, the changes made. In order of shift, then person.</param>
/// <param name="Repairs">One for each impossible turn, in order of shift and person.</param>
public sealed record RotaProposal(IReadOnlyList<DutyTurn> Turns, IReadOnlyList<DutyRepair> Repairs);

/// <summary>What is proposed for one turn that became impossible.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="Because">Why it is impossible.</param>
/// <param name="Changes">In the order in which people give and take, this turn's shift first; empty: nobody can, not even by exchanges.</param>
public sealed record DutyRepair(DutyTurn Turn, IReadOnlyList<DutyObstacle> Because, IReadOnlyList<DutyChange> Changes);

/// <summary>A shift goes from one person to another.</summary>
/// <param name="ShiftId">The shift.</param>
/// <param name="FromId">Whose turn it was; null: it was short of one.</param>
/// <param name="ToId">Whose it is then; null: nobody's.</param>
public sealed record DutyChange(string ShiftId, string? FromId, string? ToId);
