using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CallMemos;

namespace TeleworkTeams.App.Features.CallMemos;

/// <summary>
/// Looks at each memo when something is due: what an interrupted host left undone, whether it was delivered, an unanswered 至急, and the
/// end of its keeping. A memo has its next look written before anything else of it changes, so none is forgotten.
/// </summary>
internal sealed class WatchMemos(CallMemoTable table, GatherMemoFacts gather, StepMemo step, CallMemoEffects effects, Deliveries deliveries, City city)
{
    public static readonly TimeSpan FirstLook = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    private DateTimeOffset _next = DateTimeOffset.MinValue;

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (now < _next)
        {
            return;
        }

        foreach (var watch in await table.DueAsync(now, cancellationToken))
        {
            await LookAsync(watch.WriterId, watch.Id, now, cancellationToken);
            await table.RemoveAsync(watch, cancellationToken);
        }

        _next = now + Every;
    }

    /// <summary>When the memo has to be looked at next, after a step.</summary>
    public static DateTimeOffset NextLook(CallMemo memo, DateTimeOffset now) =>
        memo.IsUnanswered ? now + FirstLook : memo.ExpiresAt;

    private async Task LookAsync(string writerId, string id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await table.FindAsync(writerId, id, cancellationToken) is not { } row)
        {
            return;
        }

        var memo = row.ToMemo();
        if (memo.ExpiresAt <= now)
        {
            await ForgetAsync(row, memo, cancellationToken);
            return;
        }

        await effects.BringAsync(memo, row.SectionId, cancellationToken);
        if (memo.IsUnanswered)
        {
            memo = await EscalateAsync(await CheckDeliveryAsync(memo, cancellationToken), now, cancellationToken);
        }

        DateTimeOffset?[] looks = [memo.ExpiresAt, memo.IsUnanswered && memo.EscalatedAt is null ? memo.EscalateAt : null, await OpenUntilAsync(memo, now, cancellationToken)];
        await table.WatchAsync(writerId, id, looks.OfType<DateTimeOffset>().Where(l => l > now).DefaultIfEmpty(memo.ExpiresAt).Min(), cancellationToken);
    }

    /// <summary>Removes the content, and from the cards in the chats too. That a call was taken stays in the ledger.</summary>
    private async Task ForgetAsync(CallMemoRow row, CallMemo memo, CancellationToken cancellationToken)
    {
        await effects.UpdateAsync(memo, null, cancellationToken);
        await effects.TellWriterAsync(memo, isNews: false, null, cancellationToken);
        await table.RemovePointersAsync(memo, cancellationToken);
        await table.RemoveAsync(row, cancellationToken);
    }

    private async Task<CallMemo> CheckDeliveryAsync(CallMemo memo, CancellationToken cancellationToken)
    {
        var delivery = await deliveries.FindAsync(MemoKeys.Campaign(memo, city.Zone), MemoKeys.Holder(memo), cancellationToken);
        switch (delivery)
        {
            case { ActivityId: null, State: DeliveryState.Unreachable or DeliveryState.Rejected or DeliveryState.Expired }:
                if ((await step.ByClockAsync(memo.WriterId, memo.Id, new CallMemoCommand.NoteUndelivered(), cancellationToken)).Decision is CallMemoDecision.Accepted lost)
                {
                    await effects.TellWriterAsync(lost.Memo, isNews: true, null, cancellationToken);
                    return lost.Memo;
                }

                return memo;
            case { ActivityId: null, State: DeliveryState.Skipped, Reason: CallMemoDeliveries.Off }:
                var postponed = await step.ByClockAsync(memo.WriterId, memo.Id, new CallMemoCommand.Postpone(), cancellationToken);
                await effects.PostponeAsync(postponed.Memo ?? memo, cancellationToken);
                return postponed.Memo ?? memo;
            default:
                return memo;
        }
    }

    private async Task<CallMemo> EscalateAsync(CallMemo memo, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (memo.EscalatedAt is null && memo.EscalateAt <= now)
        {
            var lead = await gather.LeadOfAsync(memo.HolderId, memo.WriterId, cancellationToken);
            var stored = await step.ByClockAsync(memo.WriterId, memo.Id, new CallMemoCommand.Escalate(lead?.Id), cancellationToken);
            memo = stored.Memo ?? memo;
        }

        if (memo.EscalatedAt is not null)
        {
            await effects.EscalateAsync(memo, cancellationToken);
        }

        return memo;
    }

    /// <summary>While the delivery is on its way: a little after it is due, and then again and again. Null: it has arrived, or never will.</summary>
    private async Task<DateTimeOffset?> OpenUntilAsync(CallMemo memo, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var delivery = memo.IsUnanswered ? await deliveries.FindAsync(MemoKeys.Campaign(memo, city.Zone), MemoKeys.Holder(memo), cancellationToken) : null;
        return delivery is not { IsOpen: true } ? null : (memo.DeliverAt > now ? memo.DeliverAt : now) + FirstLook;
    }
}
