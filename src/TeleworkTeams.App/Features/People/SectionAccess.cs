using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.People;

/// <summary>Whether the caller may manage a section or the city, read afresh each time. Not yours looks like not there.</summary>
internal sealed class SectionAccess(SectionTable sections, PeopleTable people, PeopleQueries queries, City city)
{
    private static readonly Section NoSection = new() { Id = "", Name = "" };

    /// <summary>The section's row if the caller manages it: the head, a deputy of the day, an administrator, or whoever installed the app until a head is named.</summary>
    public async Task<SectionRow?> ManagedAsync(string sectionId, Caller caller, CancellationToken cancellationToken)
    {
        if (await sections.FindAsync(sectionId, cancellationToken) is not { } row)
        {
            return null;
        }

        return Manages(row, await queries.SubjectAsync(caller.PersonId, cancellationToken)) ? row : null;
    }

    /// <summary>Whether the caller is an administrator of the city.</summary>
    public async Task<bool> ManagesCityAsync(Caller caller, CancellationToken cancellationToken) =>
        Rights.RoleFor(Right.ManageCity, await queries.SubjectAsync(caller.PersonId, cancellationToken), NoSection, null, city.Today) is not null;

    public bool Manages(SectionRow row, Subject subject)
    {
        var section = row.ToSection();
        return Rights.RoleFor(Right.ManageSection, subject, section, null, city.Today) is not null
            || (section.HeadId is null && row.InstalledBy == subject.PersonId);
    }

    /// <summary>A person of the section for whom the caller may act, else null.</summary>
    public async Task<Member?> ActForAsync(string sectionId, string personId, Caller caller, CancellationToken cancellationToken)
    {
        var row = await people.FindAsync(personId, cancellationToken);
        var section = (await sections.FindAsync(sectionId, cancellationToken))?.ToSection();
        if (row is null || section is null || row.SectionId != sectionId)
        {
            return null;
        }

        var person = row.ToPerson();
        var subject = await queries.SubjectAsync(caller.PersonId, cancellationToken);
        return Rights.RoleFor(Right.ActFor, subject, section, person, city.Today) is not null
            ? new Member(person, section, caller.Language)
            : null;
    }
}
