using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>命令 by the head or whoever acts: without an application, one order for each person.</summary>
internal sealed class OrderTelework(DecideApplication decide)
{
    /// <summary>Ordering the same again, by the same <paramref name="id"/>, changes nothing.</summary>
    public async Task<IReadOnlyList<(string PersonId, Done Done)>> RunAsync(
        string sectionId, string actorId, string id, IReadOnlyList<string> personIds, ApplicationDraft draft, CancellationToken cancellationToken)
    {
        List<(string, Done)> results = [];
        foreach (var (personId, number) in personIds.Select((p, i) => (p, i)))
        {
            var own = $"{id}-{number:D2}";
            results.Add((personId, await decide.RunAsync(new Deed(new About(sectionId, personId, actorId, own, draft), new ApplicationCommand.Order(own, draft)), cancellationToken)));
        }

        return results;
    }
}
