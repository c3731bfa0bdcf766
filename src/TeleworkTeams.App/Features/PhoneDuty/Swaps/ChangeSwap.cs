using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.PhoneDuty.Swaps;

namespace TeleworkTeams.App.Features.PhoneDuty.Swaps;

/// <summary>What came of a step, with what was read for it; the row is as it stands now.</summary>
internal sealed record SwapDone(SwapDecision Decision, SwapGathered Gathered)
{
    /// <summary>The swap as it stands; null: there is none.</summary>
    public DutySwap? Swap => Decision switch
    {
        SwapDecision.Accepted accepted => accepted.Swap,
        SwapDecision.Unchanged unchanged => unchanged.Swap,
        _ => Gathered.Facts.Swap,
    };

    public string NameOf(string personId) => Gathered.People.FirstOrDefault(p => p.Id == personId)?.Name ?? personId;
}

/// <summary>Gathers, decides and stores a step of a swap; when somebody else was first, all of it again.</summary>
internal sealed class ChangeSwap(GatherSwap gather, SwapStore swaps, SwapEffects effects, City city)
{
    private const int MostLooks = 3;

    /// <param name="about">Which swap, and who acts.</param>
    /// <param name="command">What is wanted.</param>
    /// <param name="pressedCard">The message whose button was pressed: its answer replaces it, so it needs no update.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Null: no such section.</returns>
    public async Task<SwapDone?> RunAsync(SwapAbout about, SwapCommand command, string? pressedCard, CancellationToken cancellationToken)
    {
        var done = await Optimistic.RunAsync(async token =>
        {
            for (var attempt = 1; ; attempt++)
            {
                if (await gather.RunAsync(about, command is not SwapCommand.Settle, token, withReach: command is SwapCommand.AskNext) is not { } gathered)
                {
                    return null;
                }

                var decision = SwapRules.Decide(command, gathered.Facts, city.Now);
                if (decision is SwapDecision.Accepted accepted)
                {
                    await swaps.WriteAsync(gathered.Section.Id, gathered.Row, accepted.Swap, gathered.Day, accepted.Change, token);
                }
                else if (decision is SwapDecision.Refused && attempt < MostLooks && await HasMovedOnAsync(gathered, token))
                {
                    // Swap, day and turns were not read at one moment: the reason would be wrong.
                    continue;
                }

                return new SwapDone(decision, gathered);
            }
        }, cancellationToken);
        if (done is { Decision: SwapDecision.Accepted change })
        {
            await effects.FollowAsync(done.Gathered, change, about.ActorId, pressedCard, cancellationToken);
        }

        return done;
    }

    private async Task<bool> HasMovedOnAsync(SwapGathered gathered, CancellationToken cancellationToken) =>
        gathered.Facts.Swap is { } swap && (await swaps.FindAsync(gathered.Section.Id, swap.Id, cancellationToken))?.ETag != gathered.Row.ETag;
}
