using TeleworkTeams.App.Features.People;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>申請・届出 by the person; the policy's route says which.</summary>
internal sealed class SubmitApplication(DecideApplication decide, TeleworkTable table)
{
    public async Task<Done> RunAsync(Member member, string id, ApplicationDraft draft, string? seatId, string? pressedCard, CancellationToken cancellationToken)
    {
        var (section, person) = (member.Section.Id, member.Person.Id);
        return await table.PersonOfAsync(section, id, cancellationToken) is { } other && other != person
            ? Done.NotThere
            : await decide.RunAsync(new Deed(new About(section, person, person, id, draft), new ApplicationCommand.Submit(id, draft), seatId, pressedCard), cancellationToken);
    }
}
