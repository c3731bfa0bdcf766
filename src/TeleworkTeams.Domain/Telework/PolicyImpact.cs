namespace TeleworkTeams.Domain.Telework;

/// <summary>An open application that a new policy breaks, with the rules that speak against it now and did not before.</summary>
public sealed record BrokenApplication(TeleworkApplication Application, IReadOnlyList<Finding> Findings);

/// <summary>What a change of the policy means for applications that wait. Decided ones are never judged again.</summary>
public static class PolicyImpact
{
    /// <summary>The waiting applications that break <paramref name="timeline"/> and do not break the policies of their facts; in the order given.</summary>
    /// <param name="open">Each with its <see cref="ApplicationFacts.Application"/>; those not waiting are left out.</param>
    /// <param name="timeline">The policies as they would be.</param>
    /// <param name="now">The moment of the change.</param>
    public static IReadOnlyList<BrokenApplication> Broken(IEnumerable<ApplicationFacts> open, PolicyTimeline timeline, DateTimeOffset now)
    {
        List<BrokenApplication> broken = [];
        foreach (var facts in open)
        {
            if (facts.Application is not { State: ApplicationState.Submitted } application)
            {
                continue;
            }

            var before = Against(facts).Select(f => (f.Topic, f.On, f.Word)).ToHashSet();
            var after = Against(facts with { Policies = timeline }).Where(f => !before.Contains((f.Topic, f.On, f.Word))).ToList();
            if (after.Count > 0)
            {
                broken.Add(new(application, after));
            }

            IEnumerable<Finding> Against(ApplicationFacts by) =>
                ApplicationRules.Check(application.Draft, application.Kind, by, now).Where(f => f.Weight != FindingWeight.Warning);
        }

        return broken;
    }
}
