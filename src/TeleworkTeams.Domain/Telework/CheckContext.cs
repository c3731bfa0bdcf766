using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Telework;

/// <summary>One check of one draft: what all rule families ask, and what they found.</summary>
internal sealed class CheckContext
{
    private readonly List<Finding> _findings = [];

    public CheckContext(ApplicationDraft draft, ApplicationKind kind, ApplicationFacts facts, DateTimeOffset now)
    {
        (Kind, Facts, Now) = (kind, facts, now);
        Today = facts.Zone.DateOf(now);
        var kept = KeptDays.Of(facts, now);
        Draft = KeptDays.Without(draft, kept);
        Claims = kept.Count == 0 ? facts.OwnClaims : [.. facts.OwnClaims, .. (facts.Application! with { Kept = kept, State = ApplicationState.Withdrawn }).Claims()];
    }

    /// <summary>Without the days that stay as they were.</summary>
    public ApplicationDraft Draft { get; }

    public ApplicationKind Kind { get; }

    public ApplicationFacts Facts { get; }

    public DateTimeOffset Now { get; }

    public DateOnly Today { get; }

    /// <summary>The person's other claims, and the days of this application that stay as they were.</summary>
    public IReadOnlyList<DayClaim> Claims { get; }

    /// <summary>In order of date and topic, the draft as a whole first.</summary>
    public IReadOnlyList<Finding> Findings => [.. _findings.OrderBy(f => f.On ?? DateOnly.MinValue).ThenBy(f => f.Topic)];

    public void Say(Finding finding) => _findings.Add(finding);

    public TeleworkPolicy? PolicyOn(DateOnly date) => Facts.Policies.On(date)?.Policy;

    /// <summary>Each policy that decides for a day of the draft, with the first such day: rules of the form are said once.</summary>
    public IEnumerable<(TeleworkPolicy Policy, DateOnly First)> Policies()
    {
        PolicyVersion? last = null;
        foreach (var day in Draft.Days)
        {
            if (Facts.Policies.On(day.Date) is { } version && !ReferenceEquals(version, last))
            {
                last = version;
                yield return (version.Policy, day.Date);
            }
        }
    }

    public WorkPattern PatternOn(DateOnly date) => Facts.PatternOn(date);

    public Leave? LeaveOn(DateOnly date)
    {
        foreach (var leave in Facts.Leaves)
        {
            if (leave.Date == date && leave.PersonId == Facts.Person.Id)
            {
                return leave;
            }
        }

        return null;
    }

    public bool IsOpen(DateOnly date) => Facts.Calendar.Knows(date) && Facts.Calendar.IsBusinessDay(date, Facts.Section);
}
