using Microsoft.Extensions.Options;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CallMemos;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.CallMemos;

/// <summary>Reads what the rules look at.</summary>
internal sealed class GatherMemoFacts(PeopleQueries people, Conversations conversations, IOptions<CallMemoOptions> options, City city)
{
    /// <summary>How far ahead somebody's next working day is looked for.</summary>
    private const int DaysAhead = 31;

    /// <param name="toId">Who is to get it; null: nobody is.</param>
    public async Task<CallMemoFacts> RunAsync(string actorId, CallMemo? memo, string? toId, CancellationToken cancellationToken) => new()
    {
        Memo = memo,
        ActorId = actorId,
        To = toId is null ? null : await RecipientAsync(toId, cancellationToken),
        Settings = options.Value.ToSettings(),
        Calendar = city.Calendar,
        Zone = city.Zone,
    };

    /// <summary>Null: on no list.</summary>
    public async Task<CallMemoRecipient?> RecipientAsync(string personId, CancellationToken cancellationToken)
    {
        if (await people.FindMemberAsync(personId, cancellationToken) is not { } member)
        {
            return null;
        }

        var today = city.Today;
        var leaves = people.LeavesAsync(member.Section.Id, today, today.AddDays(DaysAhead), cancellationToken);
        var conversation = await conversations.FindAsync(Conversations.PersonKey(personId), cancellationToken);
        return new CallMemoRecipient(member.Person, member.Section, [.. (await leaves).Where(l => l.PersonId == personId)], conversation is { Blocked: false });
    }

    /// <summary>
    /// Who stands in when somebody cannot be reached or does not answer: the unit lead, then the head, then who deputises today; each of
    /// them at work today and reachable. Null: nobody.
    /// </summary>
    /// <param name="forId">For whom.</param>
    /// <param name="exceptId">Never this person, who knows already.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<Person?> LeadOfAsync(string forId, string exceptId, CancellationToken cancellationToken) =>
        (await LeadsOfAsync(forId, cancellationToken)).FirstOrDefault(p => p.Id != exceptId);

    public async Task<IReadOnlyList<Person>> LeadsOfAsync(string forId, CancellationToken cancellationToken)
    {
        if (await people.FindMemberAsync(forId, cancellationToken) is not { Section: var section, Person: var person })
        {
            return [];
        }

        var today = city.Today;
        string?[] ids = [section.Units.FirstOrDefault(u => u.Id == person.UnitId)?.LeadId, section.HeadId, .. section.Deputies.Where(d => d.IsFor(today, true)).Select(d => d.PersonId)];
        List<Person> leads = [];
        foreach (var id in ids.OfType<string>().Distinct().Where(id => id != forId))
        {
            if (await RecipientAsync(id, cancellationToken) is { IsReachable: true } lead && lead.Person.IsMemberOn(today) && lead.Leaves.All(l => l.Date != today || l.Kind != LeaveKind.Day))
            {
                leads.Add(lead.Person);
            }
        }

        return leads;
    }
}
