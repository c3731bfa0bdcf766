using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework.Policies;

/// <summary>Stand-in until the policies are stored.</summary>
internal sealed class PolicyQueries
{
    public PolicyTimeline Timeline { get; set; } = new([]);

    public Task<PolicyTimeline> TimelineAsync(string sectionId, CancellationToken cancellationToken) => Task.FromResult(Timeline);
}
