using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>取下げ by the person, of all days that are left or of some; of an order by who may order.</summary>
internal sealed class WithdrawApplication(DecideApplication decide)
{
    public Task<Done> RunAsync(About about, IReadOnlyList<DateOnly>? dates, string? reason, string? pressedCard, CancellationToken cancellationToken) =>
        decide.RunAsync(new Deed(about, new ApplicationCommand.Withdraw(dates, reason), PressedCard: pressedCard), cancellationToken);
}
