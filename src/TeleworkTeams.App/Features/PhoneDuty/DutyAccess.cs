using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>Somebody who may see a section's phone duty.</summary>
/// <param name="Section">The section, read afresh.</param>
/// <param name="PersonId">Who.</param>
/// <param name="CanManage">Head, deputy of the day or unit lead: rules, drafts, publishing, and acting for others.</param>
internal sealed record DutyViewer(Section Section, string PersonId, bool CanManage);

/// <summary>Who may see and manage a section's phone duty, read afresh each time. Not yours looks like not there.</summary>
internal sealed class DutyAccess(PeopleQueries people, City city)
{
    /// <summary>Null: not of the section, and no right in it.</summary>
    public async Task<DutyViewer?> ViewerAsync(string sectionId, Caller caller, CancellationToken cancellationToken)
    {
        var sectionTask = people.SectionNowAsync(sectionId, cancellationToken);
        var subject = await people.SubjectInSectionAsync(caller.PersonId, cancellationToken);
        if (await sectionTask is not { } section)
        {
            return null;
        }

        var canManage = Rights.RoleFor(Right.ManageDuty, subject, section, null, city.Today) is not null;
        return canManage || Rights.RoleFor(Right.SeeBoard, subject, section, null, city.Today) is not null
            ? new DutyViewer(section, caller.PersonId, canManage)
            : null;
    }

    /// <summary>Null: may not manage it.</summary>
    public async Task<DutyViewer?> ManagerAsync(string sectionId, Caller caller, CancellationToken cancellationToken) =>
        await ViewerAsync(sectionId, caller, cancellationToken) is { CanManage: true } viewer ? viewer : null;
}
