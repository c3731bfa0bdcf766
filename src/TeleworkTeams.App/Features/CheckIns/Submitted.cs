using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.Telework;
using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>What was decided, and the day as it stands after it.</summary>
/// <param name="IsGathered">False: refused before anything was read.</param>
internal sealed record Submitted(CheckInDecision Decision, bool IsGathered, CheckIn? Record, Leave? Leave);
