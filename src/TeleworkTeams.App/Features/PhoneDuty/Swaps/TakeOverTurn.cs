using TeleworkTeams.Domain.PhoneDuty.Swaps;

namespace TeleworkTeams.App.Features.PhoneDuty.Swaps;

/// <summary>Takes somebody's turn at once, unasked.</summary>
internal sealed class TakeOverTurn(ChangeSwap change)
{
    public Task<SwapDone?> RunAsync(SwapAbout about, CancellationToken cancellationToken) =>
        change.RunAsync(about, new SwapCommand.TakeOver(about.SwapId, about.FromId ?? ""), null, cancellationToken);
}
