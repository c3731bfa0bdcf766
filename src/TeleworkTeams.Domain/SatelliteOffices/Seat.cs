namespace TeleworkTeams.Domain.SatelliteOffices;

/// <summary>A seat with its place on the plan.</summary>
/// <param name="Id">Stable id within the site, at most 32 characters.</param>
/// <param name="Name">As it stands on the seat, at most 40 characters.</param>
/// <param name="X">Column on the plan, 0–<see cref="SiteLimits.PlanSize"/> exclusive.</param>
/// <param name="Y">Row on the plan, the same.</param>
public sealed record Seat(string Id, string Name, int X, int Y);
