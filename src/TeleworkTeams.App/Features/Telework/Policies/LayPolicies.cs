using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework.Policies;

/// <summary>One version of one document.</summary>
internal sealed record PolicyEdition(int Number, DateOnly From, TeleworkPolicy Policy);

/// <summary>Lays a section's documents over the city's, by date.</summary>
internal static class LayPolicies
{
    /// <summary>Each date on which either changes begins a version. Of two documents with the same first day the later number holds. A section's document without any group ends its override.</summary>
    public static PolicyTimeline Over(IReadOnlyList<PolicyEdition> city, IReadOnlyList<PolicyEdition> section)
    {
        List<PolicyVersion> versions = [];
        foreach (var date in city.Concat(section).Select(e => e.From).Distinct().Order())
        {
            var (below, above) = (On(city, date), On(section, date) is { } own && !SaysNothing(own.Policy) ? own : null);
            var version = (below, above) switch
            {
                ({ } c, { } s) => new PolicyVersion(date, $"市{c.Number}・所属{s.Number}", s.Policy.Over(c.Policy)),
                ({ } c, null) => new PolicyVersion(date, $"市{c.Number}", c.Policy),
                (null, { } s) => new PolicyVersion(date, $"所属{s.Number}", s.Policy),
                _ => new PolicyVersion(date, "", new TeleworkPolicy { Name = "" }),
            };
            if (version.Number.Length > 0)
            {
                versions.Add(version);
            }
        }

        return new PolicyTimeline(versions);
    }

    /// <summary>The edition in force on <paramref name="date"/>; null: none yet.</summary>
    public static PolicyEdition? On(IEnumerable<PolicyEdition> editions, DateOnly date) =>
        editions.Where(e => e.From <= date).OrderBy(e => e.From).ThenBy(e => e.Number).LastOrDefault();

    private static bool SaysNothing(TeleworkPolicy policy) => policy == new TeleworkPolicy { Name = policy.Name, Source = policy.Source };
}
