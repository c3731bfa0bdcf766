using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Telework;

/// <summary>A pool that is counted per day over the whole city (S-65 … S-67).</summary>
/// <param name="Id">Stable id, at most 32 characters.</param>
/// <param name="Name">As people call it.</param>
/// <param name="PerDay">How many at once on one day, 1–100,000.</param>
/// <param name="Required">Whether every telework takes one without asking.</param>
public sealed record ResourcePool(string Id, string Name, int PerDay, bool Required = false);

/// <summary>Things that are lent and come back (S-57, S-68, S-69).</summary>
/// <param name="Id">Stable id, at most 32 characters.</param>
/// <param name="Name">As people call it.</param>
/// <param name="Count">How many there are.</param>
/// <param name="LongestDays">Longest loan in calendar days; null: unset.</param>
public sealed record LoanItem(string Id, string Name, int Count, int? LongestDays = null);

/// <summary>Licences, sticks, machines.</summary>
public sealed record ResourceRule(IReadOnlyList<ResourcePool> Pools, IReadOnlyList<LoanItem> Loans, string? Source = null);
