using TeleworkTeams.Domain.SatelliteOffices;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>What came of it. <paramref name="Gathered"/> null: there is no such application for this actor.</summary>
/// <param name="Row">The application as it stands after it; null: none.</param>
internal sealed record Done(ApplicationDecision Decision, Gathered? Gathered, ApplicationRow? Row)
{
    /// <summary>Why it cannot be stored, although the rules had accepted it; null: nothing hinders.</summary>
    public TeleworkProblem? Problem { get; init; }

    /// <summary>Why there is no seat, although the rules had accepted it; the decision is a refusal without findings then.</summary>
    public IReadOnlyList<SeatRefusal> Seats { get; init; } = [];

    public static Done NotThere { get; } = new(new ApplicationDecision.NotNow(ApplicationHindrance.NotYours), null, null);

    public TeleworkApplication? Application => Row?.ToApplication();
}
