using TeleworkTeams.Domain.PhoneDuty.Swaps;

namespace TeleworkTeams.App.Features.PhoneDuty.Swaps;

/// <summary>Says that one cannot take a turn that is asked for.</summary>
internal sealed class DeclineTurn(ChangeSwap change)
{
    public Task<SwapDone?> RunAsync(SwapAbout about, string? pressedCard, CancellationToken cancellationToken) =>
        change.RunAsync(about, new SwapCommand.Decline(), pressedCard, cancellationToken);
}
