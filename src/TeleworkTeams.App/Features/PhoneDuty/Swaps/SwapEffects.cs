using Azure;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.PhoneDuty.Swaps;

namespace TeleworkTeams.App.Features.PhoneDuty.Swaps;

/// <summary>
/// What follows once a swap is stored: those who are asked get a card each, the cards of all who were asked change in place, whose turn it is and
/// who asked are told, and the week's card changes. All of it as delivery rows under keys of the swap's round, in the readers' hours.
/// </summary>
internal sealed partial class SwapEffects(Deliveries deliveries, DutyEffects duty, PeopleQueries people, City city, ILogger<SwapEffects> logger)
{
    private static readonly TimeSpan UsefulFor = TimeSpan.FromDays(2);
    private static readonly TimeSpan UpdateFor = TimeSpan.FromHours(12);

    /// <summary>How far ahead a reader's next working day is looked for.</summary>
    private const int DaysAhead = 14;

    public async Task FollowAsync(SwapGathered gathered, SwapDecision.Accepted accepted, string actorId, string? pressedCard, CancellationToken cancellationToken)
    {
        try
        {
            var swap = accepted.Swap;
            await UpdateAsync(gathered.Section.Id, swap, pressedCard, cancellationToken);
            if (swap.State == SwapState.Open && swap.History[^1].What is SwapDeed.Asked or SwapDeed.GivenBack or SwapDeed.AskedNext)
            {
                await AskAsync(gathered, swap, cancellationToken);
            }

            if (accepted.Change is { } change)
            {
                await duty.ChangedAsync(gathered.Section.Id, [swap.Date], [change.FromId, change.ToId], cancellationToken);
            }

            foreach (var reader in Told(swap).Where(r => r != actorId))
            {
                await TellAsync(gathered, swap, reader, cancellationToken);
            }
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException)
        {
            // The swap is stored and that is what the person is told; the clock's round plans what is missing.
            LogNotFollowed(e.GetType().Name);
        }
    }

    /// <summary>What a process that ended did not get to: cards of the last step that were never planned.</summary>
    public async Task CompleteAsync(SwapGathered gathered, DutySwap swap, CancellationToken cancellationToken)
    {
        if (swap.State == SwapState.Open)
        {
            await AskAsync(gathered, swap, cancellationToken);
        }

        foreach (var reader in Told(swap).Where(r => r != swap.History[^1].ById))
        {
            await TellAsync(gathered, swap, reader, cancellationToken, onlyMissing: true);
        }
    }

    /// <summary>One card for each who is asked in this round: the one, everybody who can, or, of an urgent one, those whose turn to be asked has come.</summary>
    private async Task AskAsync(SwapGathered gathered, DutySwap swap, CancellationToken cancellationToken)
    {
        var asked = swap switch
        {
            { IsUrgent: true } => [.. swap.Asked.Where(a => !swap.Declined.Contains(a.PersonId)).Select(a => a.PersonId)],
            { ToId: { } to } => [to],
            _ => gathered.Facts.Candidates.Where(c => c.Against.Count == 0 && c.PersonId != swap.FromId).Select(c => c.PersonId).ToList(),
        };
        var (leaves, until) = (await LeavesAsync(gathered.Section, cancellationToken), city.Zone.At(swap.Date, swap.IsUrgent ? swap.To : swap.From));
        var planned = gathered.People.Where(p => asked.Contains(p.Id) && gathered.Facts.Members.Contains(p.Id))
            .Select(p => (p.Id, Due: NextAllowed(p, gathered.Section, leaves))).Where(a => a.Due < until)
            .Select(a => new PlannedDelivery(SwapDeliveries.RequestKey(swap, a.Id), SwapDeliveries.Request, Conversations.PersonKey(a.Id), a.Due, until))
            .ToList();
        await deliveries.PlanAsync(SwapDeliveries.Campaign(gathered.Section.Id, swap, city.Zone), planned, 0, cancellationToken);
    }

    /// <summary>Who is told of what others do: whose turn it was, who asked or leads, and who has it now. Whoever is away is left alone.</summary>
    private static IEnumerable<string> Told(DutySwap swap)
    {
        var step = swap.History[^1];
        var taker = step.What == SwapDeed.GivenBack ? step.ForId : swap.TakenById;
        IEnumerable<string?> readers = step.What switch
        {
            SwapDeed.Declined or SwapDeed.Done or SwapDeed.AskedNext => [],
            _ when swap.IsUrgent => [swap.LeadId, taker],
            SwapDeed.Asked when step.ForId is null => [],
            _ => [swap.FromId, swap.AskedById, taker],
        };
        return readers.OfType<string>().Where(r => r.Length > 0).Distinct();
    }

    /// <summary>Their one card of the round: sent with the first news, changed in place from then on.</summary>
    private async Task TellAsync(SwapGathered gathered, DutySwap swap, string reader, CancellationToken cancellationToken, bool onlyMissing = false)
    {
        if (gathered.People.FirstOrDefault(p => p.Id == reader) is not { } person)
        {
            return;
        }

        // Who took it, or gave it back, has the request's card; on behalf it may never have come.
        var isTaker = reader != swap.FromId && reader != swap.AskedById && reader != swap.LeadId;
        var campaign = SwapDeliveries.Campaign(gathered.Section.Id, swap, city.Zone);
        var (key, kind) = isTaker ? (SwapDeliveries.RequestKey(swap, reader), SwapDeliveries.Request)
            : (SwapDeliveries.StateKey(swap, reader, swap.History[^1].What == SwapDeed.NobodyLeft), SwapDeliveries.State);
        if ((isTaker || onlyMissing) && await deliveries.FindAsync(campaign, key, cancellationToken) is { } row && (onlyMissing || row.ActivityId is not null))
        {
            return;
        }

        var due = NextAllowed(person, gathered.Section, await LeavesAsync(gathered.Section, cancellationToken));
        await deliveries.ArmAsync(campaign, new PlannedDelivery(key, kind, Conversations.PersonKey(reader), due, due + UsefulFor), onlyIfSent: false, cancellationToken);
    }

    /// <summary>Every card of the swap that stands somewhere says how it is now.</summary>
    private async Task UpdateAsync(string sectionId, DutySwap swap, string? pressedCard, CancellationToken cancellationToken)
    {
        var campaign = SwapDeliveries.Campaign(sectionId, swap, city.Zone);
        if (!await deliveries.IsKnownAsync(campaign, cancellationToken))
        {
            return;
        }

        var (now, id) = (city.Now, SwapDeliveries.PrefixOf(swap));
        List<DeliveryRow> rows = [];
        await foreach (var row in deliveries.OfAsync(campaign, cancellationToken))
        {
            if (row.RowKey.StartsWith(id, StringComparison.Ordinal) && (row.ActivityId is null || row.ActivityId != pressedCard))
            {
                rows.Add(row);
            }
        }

        foreach (var row in rows)
        {
            await deliveries.ArmAsync(campaign, new PlannedDelivery(row.RowKey, row.Kind, row.Recipient, now, now + UpdateFor), onlyIfSent: true, cancellationToken);
        }
    }

    private async Task<IReadOnlyList<Leave>> LeavesAsync(Section section, CancellationToken cancellationToken) =>
        await people.LeavesAsync(section.Id, city.Today, city.Today.AddDays(DaysAhead), cancellationToken);

    private DateTimeOffset NextAllowed(Person person, Section section, IReadOnlyList<Leave> leaves) => QuietHours.NextAllowed(
        person, section, date => leaves.FirstOrDefault(l => l.PersonId == person.Id && l.Date == date), city.Calendar, city.Zone, city.Now);

    [LoggerMessage(2501, LogLevel.Error, "A swap is stored, but its cards could not be planned ({Reason}).")]
    private partial void LogNotFollowed(string reason);
}
