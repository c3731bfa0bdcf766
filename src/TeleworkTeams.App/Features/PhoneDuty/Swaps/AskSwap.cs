using TeleworkTeams.Domain.PhoneDuty.Swaps;

namespace TeleworkTeams.App.Features.PhoneDuty.Swaps;

/// <summary>Asks one person, or everybody who can, to have a turn: one's own, or anybody's by who manages the section.</summary>
internal sealed class AskSwap(ChangeSwap change)
{
    public Task<SwapDone?> RunAsync(SwapAbout about, string? toId, string? note, CancellationToken cancellationToken) =>
        change.RunAsync(about, new SwapCommand.Ask(about.SwapId, about.FromId ?? about.ActorId, toId, note), null, cancellationToken);
}
