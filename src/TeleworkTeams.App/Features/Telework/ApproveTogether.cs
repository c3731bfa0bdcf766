using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>一括承認: each is decided by itself; one that cannot be approved hinders no other.</summary>
internal sealed class ApproveTogether(ApproveApplication approve, TeleworkTable table)
{
    /// <summary>Applications of one person share rows, so that they are approved one after the other.</summary>
    public async Task<IReadOnlyList<(string Id, Done Done)>> RunAsync(
        string sectionId, string actorId, IReadOnlyList<(string Id, int Round)> items, IReadOnlyList<string> confirmations, CancellationToken cancellationToken)
    {
        List<(string, Done)> results = [];
        foreach (var (id, round) in items)
        {
            var done = await table.PersonOfAsync(sectionId, id, cancellationToken) is { } person
                ? await approve.RunAsync(new About(sectionId, person, actorId, id), round, confirmations, null, null, cancellationToken)
                : Done.NotThere;
            results.Add((id, done));
        }

        return results;
    }
}
