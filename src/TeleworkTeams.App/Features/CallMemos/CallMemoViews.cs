using Microsoft.Extensions.Options;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CallMemos;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.CallMemos;

/// <summary>Makes views of memos.</summary>
internal sealed class CallMemoViews(PeopleQueries people, GatherMemoFacts gather, IOptions<CallMemoOptions> options, IOptions<TabOptions> tab, City city)
{
    public async Task<CallMemoView> OfAsync(CallMemo memo, CancellationToken cancellationToken)
    {
        Dictionary<string, Person> found = [];
        foreach (var id in memo.Holders.Concat(memo.History.Select(s => s.ById)).Append(memo.WriterId).Append(memo.EscalatedToId).OfType<string>().Distinct())
        {
            if (await people.FindMemberAsync(id, cancellationToken) is { } member)
            {
                found[id] = member.Person;
            }
        }

        IReadOnlyList<Person> leads = memo.UndeliveredAt is null ? [] : [.. (await gather.LeadsOfAsync(memo.HolderId, cancellationToken)).Where(p => p.Id != memo.WriterId)];
        return new CallMemoView(
            memo, found.ToDictionary(f => f.Key, f => f.Value.Name), leads, found.GetValueOrDefault(memo.HolderId)?.Extension, options.Value.EscalateAfterMinutes,
            city.Zone, city.Now, tab.Value.Page("memos"));
    }
}
