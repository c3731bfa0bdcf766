namespace TeleworkTeams.Domain.People;

/// <summary>係: a part of a section.</summary>
/// <param name="Id">Stable id within the section.</param>
/// <param name="Name">As people call it.</param>
/// <param name="LeadId">係長, a person's id; null: none.</param>
public sealed record Unit(string Id, string Name, string? LeadId);
