using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Telework;

/// <summary>A part of a day that an application holds, of the person or of a colleague.</summary>
/// <param name="ApplicationId">Whose.</param>
/// <param name="PersonId">Who.</param>
/// <param name="Day">Which part.</param>
/// <param name="Spot">Where.</param>
/// <param name="IsInForce">False: still waiting.</param>
public sealed record DayClaim(string ApplicationId, string PersonId, PlannedDay Day, WorkSpot Spot, bool IsInForce);
