using Azure;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CallMemos;
using TeleworkTeams.Domain.CheckIns;

namespace TeleworkTeams.App.Features.CallMemos;

/// <summary>What follows once a memo is stored: it is brought to its holder, counted for its writer, and every card of it changes. All of it as delivery rows.</summary>
internal sealed partial class CallMemoEffects(Deliveries deliveries, CallMemoTable table, GatherMemoFacts gather, City city, ILogger<CallMemoEffects> logger)
{
    private static readonly TimeSpan UpdateFor = TimeSpan.FromHours(12);

    /// <summary>Brings it to whoever holds it and counts the call. Repeating it changes nothing.</summary>
    public async Task BringAsync(CallMemo memo, string sectionId, CancellationToken cancellationToken)
    {
        try
        {
            await table.CountAsync(memo, sectionId, city.Zone.DateOf(memo.TakenAt), cancellationToken);
            await deliveries.PlanAsync(MemoKeys.Campaign(memo, city.Zone), [HolderCard(memo)], 0, cancellationToken);
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException)
        {
            // The memo is stored, and that is what the writer is told; the watch brings it in a minute.
            LogNotFollowed(e.GetType().Name);
        }
    }

    /// <summary>Tells everybody else whose card shows the memo what has become of it.</summary>
    public async Task FollowAsync(CallMemo memo, string actorId, string? pressedCard, CancellationToken cancellationToken)
    {
        try
        {
            var campaign = MemoKeys.Campaign(memo, city.Zone);
            if (memo.State == CallMemoState.HandedOver)
            {
                await deliveries.PlanAsync(campaign, [HolderCard(memo)], 0, cancellationToken);
            }

            await UpdateAsync(memo, pressedCard, cancellationToken);
            await TellWriterAsync(memo, isNews: actorId != memo.WriterId, pressedCard, cancellationToken);
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException)
        {
            LogNotFollowed(e.GetType().Name);
        }
    }

    /// <summary>The cards that stand in chats, but the writer's, show the memo as it is now.</summary>
    public async Task UpdateAsync(CallMemo memo, string? pressedCard, CancellationToken cancellationToken)
    {
        var (campaign, now) = (MemoKeys.Campaign(memo, city.Zone), city.Now);
        foreach (var (key, kind, personId) in MemoKeys.CardsOf(memo))
        {
            if (pressedCard is null || (await deliveries.FindAsync(campaign, key, cancellationToken))?.ActivityId != pressedCard)
            {
                await deliveries.ArmAsync(campaign, new PlannedDelivery(key, kind, Conversations.PersonKey(personId), now, now + UpdateFor), onlyIfSent: true, cancellationToken);
            }
        }
    }

    /// <summary>The writer's one card: sent with the first news, in their hours, and changed in place from then on.</summary>
    public async Task TellWriterAsync(CallMemo memo, bool isNews, string? pressedCard, CancellationToken cancellationToken)
    {
        var (campaign, key, now) = (MemoKeys.Campaign(memo, city.Zone), MemoKeys.Writer(memo), city.Now);
        if (pressedCard is not null && (await deliveries.FindAsync(campaign, key, cancellationToken))?.ActivityId == pressedCard)
        {
            return;
        }

        var due = isNews ? await NextAllowedAsync(memo.WriterId, cancellationToken) : now;
        await deliveries.ArmAsync(
            campaign, new PlannedDelivery(key, CallMemoDeliveries.WriterCard, Conversations.PersonKey(memo.WriterId), due, MemoKeys.Until(memo, due)), onlyIfSent: !isNews, cancellationToken);
    }

    /// <summary>Tells the lead of an unanswered 至急, once and in their hours.</summary>
    public async Task EscalateAsync(CallMemo memo, CancellationToken cancellationToken)
    {
        if (memo.EscalatedToId is { } leadId)
        {
            var due = await NextAllowedAsync(leadId, cancellationToken);
            await deliveries.PlanAsync(
                MemoKeys.Campaign(memo, city.Zone),
                [new PlannedDelivery(MemoKeys.Lead(memo, leadId), CallMemoDeliveries.LeadCard, Conversations.PersonKey(leadId), due, MemoKeys.Until(memo, due))], 0, cancellationToken);
        }

        await TellWriterAsync(memo, isNews: true, null, cancellationToken);
    }

    /// <summary>The holder turned out to be off when it was to be brought: it comes when they are back.</summary>
    public Task PostponeAsync(CallMemo memo, CancellationToken cancellationToken) =>
        deliveries.ArmAsync(MemoKeys.Campaign(memo, city.Zone), HolderCard(memo), onlyIfSent: false, cancellationToken);

    private static PlannedDelivery HolderCard(CallMemo memo) => new(
        MemoKeys.Holder(memo), CallMemoDeliveries.HolderCard, Conversations.PersonKey(memo.HolderId), memo.DeliverAt, MemoKeys.Until(memo, memo.DeliverAt));

    private async Task<DateTimeOffset> NextAllowedAsync(string personId, CancellationToken cancellationToken) =>
        await gather.RecipientAsync(personId, cancellationToken) is { } to
            ? QuietHours.NextAllowed(to.Person, to.Section, date => to.Leaves.FirstOrDefault(l => l.Date == date), city.Calendar, city.Zone, city.Now)
            : city.Now;

    [LoggerMessage(2601, LogLevel.Error, "A call memo is stored, but its cards could not be planned ({Reason}); it is looked at again in a minute.")]
    private partial void LogNotFollowed(string reason);
}
