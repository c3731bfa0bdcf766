namespace TeleworkTeams.Domain.Time;

/// <summary>A business day on which the city hall is closed for one half.</summary>
/// <param name="Closed">The half that is closed.</param>
/// <param name="Name">Why; empty: not said.</param>
public sealed record HalfClosure(HalfDay Closed, string Name);
