using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>利用登録 by the person: asked for once, decided like an application.</summary>
internal sealed class RegisterTelework(DecideApplication decide, TeleworkTable table, City city)
{
    public async Task<Done> RunAsync(Member member, string id, string tasks, IReadOnlyList<string> confirmations, CancellationToken cancellationToken)
    {
        var (section, person) = (member.Section.Id, member.Person.Id);
        if (await table.PersonOfAsync(section, id, cancellationToken) is { } other && other != person)
        {
            return Done.NotThere;
        }

        var draft = new ApplicationDraft { Days = [new PlannedDay(city.Today, DayPart.Day)], Spot = WorkSpot.OwnHome, Tasks = tasks, Confirmations = confirmations };
        return await decide.RunAsync(new Deed(new About(section, person, person, id, draft), new ApplicationCommand.Register(id, draft)), cancellationToken);
    }
}
