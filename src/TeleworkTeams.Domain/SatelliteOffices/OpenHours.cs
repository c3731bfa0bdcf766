namespace TeleworkTeams.Domain.SatelliteOffices;

/// <summary>Opening hours of one weekday.</summary>
/// <param name="From">Inclusive.</param>
/// <param name="To">Exclusive, later than <paramref name="From"/>.</param>
public sealed record OpenHours(TimeOnly From, TimeOnly To);
