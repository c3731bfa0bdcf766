namespace TeleworkTeams.Domain.People;

/// <summary>What somebody may do with a section or with somebody's records.</summary>
public enum Right
{
    /// <summary>See the board without the manager's marks.</summary>
    SeeBoard,

    /// <summary>See 未登録, 要確認 and the like of one person.</summary>
    SeeMarks,

    /// <summary>Enter a report made by phone, ask once, enter leave for one person (S-04).</summary>
    ActFor,

    /// <summary>See and export one person's monthly records.</summary>
    SeeRecords,

    /// <summary>Change the section's settings and people.</summary>
    ManageSection,

    /// <summary>Appoint personnel and administrators.</summary>
    ManageCity,

    /// <summary>Set the rules of phone duty, draw up, edit and publish the rota, and act for others in it (S-135 … S-138).</summary>
    ManageDuty,
}

/// <summary>In which role somebody has a right; shown to the person whose records were looked at (S-32).</summary>
public enum Role
{
    /// <summary>職員.</summary>
    Staff,

    /// <summary>所属長.</summary>
    Head,

    /// <summary>代決者, on the dates of their entry.</summary>
    Deputy,

    /// <summary>係長, for the own unit.</summary>
    UnitLead,

    /// <summary>総務・人事: records of all sections.</summary>
    Personnel,

    /// <summary>情報政策: settings of all sections, no records.</summary>
    Administrator,
}

/// <summary>Who asks.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="SectionId">Their own section; null: none.</param>
/// <param name="Personnel">Appointed as personnel.</param>
/// <param name="Administrator">Appointed as administrator.</param>
public sealed record Subject(string PersonId, string? SectionId, bool Personnel, bool Administrator)
{
    /// <summary>Sections whose head is away on the day in question: there a deputy for the head's absence acts (<see cref="Deputy.OnlyWhenHeadIsAway"/>).</summary>
    public IReadOnlySet<string> HeadIsAwayIn { get; init; } = new HashSet<string>();
}

/// <summary>Who may do what. Decided at the moment it is done, so that a change of roles counts at once.</summary>
public static class Rights
{
    /// <summary>The roles of <paramref name="subject"/> in <paramref name="section"/> on <paramref name="date"/>.</summary>
    public static IReadOnlySet<Role> RolesIn(Subject subject, Section section, DateOnly date)
    {
        HashSet<Role> roles = [];
        AddIf(subject.SectionId == section.Id, Role.Staff);
        AddIf(section.HeadId == subject.PersonId, Role.Head);
        AddIf(section.Deputies.Any(d => d.PersonId == subject.PersonId && d.IsFor(date, subject.HeadIsAwayIn.Contains(section.Id))), Role.Deputy);
        AddIf(section.Units.Any(u => u.LeadId == subject.PersonId), Role.UnitLead);
        AddIf(subject.Personnel, Role.Personnel);
        AddIf(subject.Administrator, Role.Administrator);
        return roles;

        void AddIf(bool condition, Role role)
        {
            if (condition)
            {
                roles.Add(role);
            }
        }
    }

    /// <summary>
    /// The role in which <paramref name="subject"/> has <paramref name="right"/> over <paramref name="target"/> (null: the section
    /// as a whole) on <paramref name="date"/>; null: not at all. One's own records need no right.
    /// </summary>
    public static Role? RoleFor(Right right, Subject subject, Section section, Person? target, DateOnly date)
    {
        var roles = RolesIn(subject, section, date);
        var leadsUnit = target?.UnitId is { } unitId && section.Units.Any(u => u.Id == unitId && u.LeadId == subject.PersonId);
        return right switch
        {
            Right.SeeBoard => First(Role.Head, Role.Deputy, Role.UnitLead, Role.Staff),
            Right.SeeMarks or Right.ActFor => First(Role.Head, Role.Deputy) ?? (leadsUnit ? Role.UnitLead : null),
            Right.SeeRecords => First(Role.Head, Role.Deputy) ?? (leadsUnit ? Role.UnitLead : First(Role.Personnel)),
            Right.ManageSection => First(Role.Head, Role.Deputy, Role.Administrator),
            Right.ManageCity => First(Role.Administrator),
            Right.ManageDuty => First(Role.Head, Role.Deputy, Role.UnitLead),
            _ => null,
        };

        Role? First(params ReadOnlySpan<Role> wanted)
        {
            foreach (var role in wanted)
            {
                if (roles.Contains(role))
                {
                    return role;
                }
            }

            return null;
        }
    }
}
