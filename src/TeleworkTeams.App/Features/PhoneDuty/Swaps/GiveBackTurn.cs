using TeleworkTeams.Domain.PhoneDuty.Swaps;

namespace TeleworkTeams.App.Features.PhoneDuty.Swaps;

/// <summary>Gives back a turn that was taken.</summary>
internal sealed class GiveBackTurn(ChangeSwap change)
{
    public Task<SwapDone?> RunAsync(SwapAbout about, string? pressedCard, CancellationToken cancellationToken) =>
        change.RunAsync(about, new SwapCommand.GiveBack(), pressedCard, cancellationToken);
}
