namespace TeleworkTeams.App.Platform.Schedules;

/// <summary>Something that a slice plans by the clock: looked at each second by the replica that holds the lease.</summary>
/// <param name="Name">For logs.</param>
/// <param name="PlanAsync">Plans what is due at <c>now</c>, under the fencing number. Repeating it changes nothing.</param>
internal sealed record ScheduledPlan(string Name, Func<IServiceProvider, DateTimeOffset, long, CancellationToken, Task> PlanAsync);
