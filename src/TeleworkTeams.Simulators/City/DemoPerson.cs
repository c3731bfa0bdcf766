namespace TeleworkTeams.Simulators.City;

/// <summary>What somebody is in their section.</summary>
public enum DemoRole
{
    Staff,
    UnitLead,
    Deputy,
    Head,
}

/// <summary>One of the staff of the fictional city.</summary>
/// <param name="Id">The directory's object id: a GUID in lower case, the same in every run.</param>
/// <param name="Kana">Katakana, family name first, one space: the key that lists are sorted by.</param>
/// <param name="Employment">regular, conditional, reemployed, fixedTerm or fiscalYear.</param>
/// <param name="IsPersonnel">May read every section's records (人事).</param>
/// <param name="IsAdministrator">Installs and sets up the app (情報政策).</param>
public sealed record DemoPerson(
    string Id,
    string FamilyName,
    string GivenName,
    string Kana,
    string Email,
    string JobTitle,
    string SectionId,
    string? UnitId,
    DemoRole Role,
    string PatternId,
    bool IsPersonnel = false,
    bool IsAdministrator = false,
    string Employment = "regular")
{
    /// <summary>内線, four digits.</summary>
    public required string Extension { get; init; }

    /// <summary>The number of a lent phone; null: none was lent.</summary>
    public string? WorkNumber { get; init; }

    public string Name => $"{FamilyName} {GivenName}";
}

/// <summary>A unit (係) of a section.</summary>
public sealed record DemoUnit(string Id, string Name, string LeadId);

/// <summary>A section (所属): a Teams team with one channel.</summary>
/// <param name="TeamId">The thread id of the team, which is also the id of its general channel.</param>
/// <param name="GroupId">The Microsoft 365 group behind the team.</param>
public sealed record DemoSection(
    string Id,
    string Name,
    string TeamId,
    string GroupId,
    string HeadId,
    string DeputyId,
    IReadOnlyList<DemoUnit> Units);

/// <summary>Working hours in local time, the end exclusive; the break is unpaid.</summary>
public sealed record DemoPattern(string Id, string Name, TimeOnly Start, TimeOnly End, TimeOnly BreakStart, TimeOnly BreakEnd);

/// <summary>A whole day of leave.</summary>
public sealed record DemoLeave(string PersonId, DateOnly Date);

/// <summary>One person's day in the past, as it would have been reported.</summary>
/// <param name="Place">office, home, satellite, mobile or trip.</param>
/// <param name="Start">Local time; null when the start was forgotten.</param>
/// <param name="End">Local time; null when the end was forgotten.</param>
public sealed record DemoDay(
    DateOnly Date,
    string PersonId,
    string? Place,
    TimeOnly? Start,
    TimeOnly? End,
    string? Plan,
    string? Result);
