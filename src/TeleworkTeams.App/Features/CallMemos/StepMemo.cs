using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CallMemos;

namespace TeleworkTeams.App.Features.CallMemos;

/// <summary>確認, 折返し済, 不在 and 引継ぎ, by a card or in the tab. One row decides who was first.</summary>
internal sealed class StepMemo(CallMemoTable table, GatherMemoFacts gather, CallMemoEffects effects, City city)
{
    /// <param name="actorId">Who acts: the memo is looked for among those that they wrote or have held.</param>
    /// <param name="id">The memo's.</param>
    /// <param name="command">The step.</param>
    /// <param name="pressedCard">The message whose button was pressed: its answer replaces it; null: none was.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<StoredMemo> RunAsync(string actorId, string id, CallMemoCommand command, string? pressedCard, CancellationToken cancellationToken)
    {
        var stored = await Optimistic.RunAsync(
            async token => await TryAsync(await table.OfPersonAsync(actorId, id, token), actorId, command, token), cancellationToken);
        if (stored.Decision is CallMemoDecision.Accepted { Memo: var memo })
        {
            await effects.FollowAsync(memo, actorId, pressedCard, cancellationToken);
        }

        return stored;
    }

    /// <summary>A step of nobody's: the clock's.</summary>
    public Task<StoredMemo> ByClockAsync(string writerId, string id, CallMemoCommand command, CancellationToken cancellationToken) =>
        Optimistic.RunAsync(async token => await TryAsync(await table.FindAsync(writerId, id, token), "", command, token), cancellationToken);

    private async Task<StoredMemo> TryAsync(CallMemoRow? row, string actorId, CallMemoCommand command, CancellationToken cancellationToken)
    {
        var toId = command switch
        {
            CallMemoCommand.HandOver handOver => handOver.ToId,
            CallMemoCommand.Postpone => row?.HolderId,
            _ => null,
        };
        var facts = await gather.RunAsync(actorId, row?.ToMemo(), toId, cancellationToken);
        var decision = CallMemoRules.Decide(command, facts, city.Now);
        if (decision is not CallMemoDecision.Accepted { Memo: var memo })
        {
            return new StoredMemo(decision, row);
        }

        if (memo.HolderId != row!.HolderId)
        {
            // The colleague's way to it first: whoever holds it finds it, and who does not hold it sees nothing by it.
            await table.PointAsync(memo, memo.HolderId, cancellationToken);
        }

        await table.WatchAsync(memo.WriterId, memo.Id, WatchMemos.NextLook(memo, city.Now), cancellationToken);
        row.Set(memo);
        await table.WriteAsync(row, cancellationToken);
        return new StoredMemo(decision, row);
    }
}
