namespace TeleworkTeams.Domain.People;

/// <summary>職員: one member of a section.</summary>
/// <param name="Id">The person's directory object id. Opaque: not always a GUID.</param>
/// <param name="Name">As shown to colleagues.</param>
/// <param name="Kana">Sort key only; may be empty.</param>
/// <param name="UnitId">The unit (係) inside the section; null: directly under the head.</param>
/// <param name="PatternId">The person's work pattern; null: the section's first pattern.</param>
/// <param name="From">First day in the section, inclusive; null: always was.</param>
/// <param name="Until">Last day in the section, inclusive; null: open.</param>
/// <param name="Employment">任用の種類.</param>
public sealed record Person(
    string Id, string Name, string Kana, string? UnitId, string? PatternId, DateOnly? From, DateOnly? Until, Employment Employment = Employment.Regular)
{
    /// <summary>内線 (<see cref="WorkPhone.Extension"/>); null: none.</summary>
    public string? Extension { get; init; }

    /// <summary>The number of a lent phone or a 050 application (S-140, <see cref="WorkPhone.Number"/>); never a private one; null: none.</summary>
    public string? WorkNumber { get; init; }

    /// <summary>Whether the person belongs to the section on <paramref name="date"/>.</summary>
    public bool IsMemberOn(DateOnly date) => (From is not { } from || date >= from) && (Until is not { } until || date <= until);
}
