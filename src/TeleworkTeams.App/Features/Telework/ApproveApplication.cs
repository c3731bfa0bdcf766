using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>承認 by who may decide today; as an exception with its reason.</summary>
internal sealed class ApproveApplication(DecideApplication decide)
{
    public Task<Done> RunAsync(About about, int round, IReadOnlyList<string> confirmations, string? exceptionReason, string? pressedCard, CancellationToken cancellationToken) =>
        decide.RunAsync(new Deed(about, new ApplicationCommand.Approve(round, confirmations, exceptionReason), PressedCard: pressedCard), cancellationToken);
}
