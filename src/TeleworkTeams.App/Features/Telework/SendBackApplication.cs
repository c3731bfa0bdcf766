using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>差戻し with a reason by who may decide today.</summary>
internal sealed class SendBackApplication(DecideApplication decide)
{
    public Task<Done> RunAsync(About about, int round, string reason, string? pressedCard, CancellationToken cancellationToken) =>
        decide.RunAsync(new Deed(about, new ApplicationCommand.SendBack(round, reason), PressedCard: pressedCard), cancellationToken);
}
