using TeleworkTeams.Domain.PhoneDuty.Swaps;

namespace TeleworkTeams.App.Features.PhoneDuty.Swaps;

/// <summary>Takes a turn that is asked for; the first has it.</summary>
internal sealed class TakeTurn(ChangeSwap change)
{
    public Task<SwapDone?> RunAsync(SwapAbout about, string takerId, string? pressedCard, CancellationToken cancellationToken) =>
        change.RunAsync(about, new SwapCommand.Take(takerId), pressedCard, cancellationToken);
}
