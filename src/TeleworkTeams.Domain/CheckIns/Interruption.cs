using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.CheckIns;

/// <summary>中抜け: out from <paramref name="Out"/> (inclusive) to <paramref name="Back"/> (exclusive); still out while null.</summary>
public sealed record Interruption(DateTimeOffset Out, DateTimeOffset? Back);
