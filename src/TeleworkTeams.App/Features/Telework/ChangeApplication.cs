using TeleworkTeams.App.Features.People;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>変更 by the person: it goes round again.</summary>
internal sealed class ChangeApplication(DecideApplication decide)
{
    public Task<Done> RunAsync(Member member, string id, ApplicationDraft draft, string? seatId, string? reason, string? ifMatch, CancellationToken cancellationToken) =>
        decide.RunAsync(
            new Deed(new About(member.Section.Id, member.Person.Id, member.Person.Id, id, draft), new ApplicationCommand.Change(draft, reason), seatId, IfMatch: ifMatch), cancellationToken);
}
