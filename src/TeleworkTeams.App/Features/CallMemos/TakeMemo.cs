using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CallMemos;

namespace TeleworkTeams.App.Features.CallMemos;

/// <summary>Takes a call for a colleague. The same again is the same memo; what an interrupted first try left out is done by the watch.</summary>
internal sealed class TakeMemo(CallMemoTable table, GatherMemoFacts gather, CallMemoEffects effects, City city)
{
    /// <param name="writer">Who took the call.</param>
    /// <param name="toId">For whom; unknown ids are refused as such.</param>
    /// <param name="take">What was written down.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<StoredMemo> RunAsync(Member writer, string toId, CallMemoCommand.Take take, CancellationToken cancellationToken)
    {
        var stored = await Optimistic.RunAsync(token => TryAsync(writer, toId, take, token), cancellationToken);
        if (stored.Decision is CallMemoDecision.Accepted { Memo: var memo })
        {
            await effects.BringAsync(memo, stored.Row!.SectionId, cancellationToken);
        }

        return stored;
    }

    private async Task<StoredMemo> TryAsync(Member writer, string toId, CallMemoCommand.Take take, CancellationToken cancellationToken)
    {
        var row = await table.FindAsync(writer.Person.Id, take.Id, cancellationToken);
        var facts = await gather.RunAsync(writer.Person.Id, row?.ToMemo(), toId, cancellationToken);
        var decision = CallMemoRules.Decide(take, facts, city.Now);
        if (decision is not CallMemoDecision.Accepted { Memo: var memo })
        {
            return new StoredMemo(decision, row);
        }

        // The watch first: whatever comes in between, somebody looks at it in a minute.
        await table.WatchAsync(memo.WriterId, memo.Id, memo.TakenAt + WatchMemos.FirstLook, cancellationToken);
        await table.PointAsync(memo, memo.HolderId, cancellationToken);
        row = table.NewRow(memo, writer.Section.Id);
        row.Set(memo);
        await table.WriteAsync(row, cancellationToken);
        return new StoredMemo(decision, row);
    }
}
