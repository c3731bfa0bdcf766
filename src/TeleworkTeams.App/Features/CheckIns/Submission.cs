using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.Telework;
using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>Who reports what for which day, and from where.</summary>
/// <param name="PressedCard">The message whose button was pressed; its card is replaced by the answer and needs no update.</param>
internal sealed record Submission(Member Member, DateOnly Date, CheckInCommand Command, ReportSource Source, string ActorId, string? PressedCard = null);
