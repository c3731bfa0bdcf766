using TeleworkTeams.Domain.PhoneDuty.Swaps;

namespace TeleworkTeams.App.Features.PhoneDuty.Swaps;

/// <summary>Withdraws what was asked.</summary>
internal sealed class CancelSwap(ChangeSwap change)
{
    public Task<SwapDone?> RunAsync(SwapAbout about, string? pressedCard, CancellationToken cancellationToken) =>
        change.RunAsync(about, new SwapCommand.Cancel(), pressedCard, cancellationToken);
}
