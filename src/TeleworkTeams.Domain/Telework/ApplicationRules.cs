namespace TeleworkTeams.Domain.Telework;

/// <summary>Decides about applications. Pure: the same for card, tab, message extension and API, while typing and at the end.</summary>
public static class ApplicationRules
{
    /// <summary>What the policy says about <paramref name="draft"/>, in order of date and topic; empty: nothing. The live check of the form asks this, and so does <see cref="Decide"/>.</summary>
    public static IReadOnlyList<Finding> Check(ApplicationDraft draft, ApplicationKind kind, ApplicationFacts facts, DateTimeOffset now)
    {
        _ = (draft, kind, facts, now);
        return [];
    }

    /// <summary>Decides <paramref name="command"/>.</summary>
    /// <param name="command">What is wanted.</param>
    /// <param name="facts">As gathered.</param>
    /// <param name="now">The moment of the decision.</param>
    public static ApplicationDecision Decide(ApplicationCommand command, ApplicationFacts facts, DateTimeOffset now)
    {
        _ = (command, facts, now);
        return new ApplicationDecision.NotNow(ApplicationHindrance.NotYours);
    }
}
