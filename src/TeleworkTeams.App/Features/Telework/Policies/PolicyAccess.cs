using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.Telework.Policies;

/// <summary>Who may see and change which rules, asked afresh each time.</summary>
internal sealed class PolicyAccess(PeopleQueries people, City city)
{
    /// <summary>Personnel and administrators for the city; head, deputies of the day and administrators for a section.</summary>
    public async Task<bool> MayEditAsync(PolicyScope scope, Caller caller, CancellationToken cancellationToken)
    {
        var subject = await people.SubjectAsync(caller.PersonId, cancellationToken);
        if (scope.SectionId is not { } id)
        {
            return subject.Personnel || subject.Administrator;
        }

        return await people.SectionNowAsync(id, cancellationToken) is { } section && Manages(subject, section);
    }

    /// <summary>Whoever may change any of them may see the city's versions and the presets.</summary>
    public async Task<bool> MayEditAnyAsync(Caller caller, CancellationToken cancellationToken)
    {
        var subject = await people.SubjectAsync(caller.PersonId, cancellationToken);
        return subject.Personnel || subject.Administrator || (await people.SectionsAsync(cancellationToken)).Any(s => Manages(subject, s));
    }

    /// <summary>The rules in words, for everybody whom they concern.</summary>
    public async Task<bool> MayReadAsync(string sectionId, Caller caller, CancellationToken cancellationToken)
    {
        var subject = await people.SubjectAsync(caller.PersonId, cancellationToken);
        return await people.SectionNowAsync(sectionId, cancellationToken) is { } section
            && (subject.Personnel || Manages(subject, section) || Rights.RoleFor(Right.SeeBoard, subject, section, null, city.Today) is not null);
    }

    private bool Manages(Subject subject, Section section) => Rights.RoleFor(Right.ManageSection, subject, section, null, city.Today) is not null;
}
