namespace TeleworkTeams.Domain.Telework;

/// <summary>What the form has to say: tasks and extent (S-51), 在席確認者 (S-35), confirmations (S-41, S-50, S-52).</summary>
internal static class FormChecks
{
    public static void Texts(CheckContext check)
    {
        if (string.IsNullOrWhiteSpace(check.Draft.Tasks))
        {
            check.Say(new(PolicyTopic.TextMissing, FindingWeight.Refusal) { Word = "tasks" });
        }

        if (!string.IsNullOrWhiteSpace(check.Draft.Extent))
        {
            return;
        }

        foreach (var (policy, first) in check.Policies())
        {
            if (policy.Limits is { ExtentRequired: true } limits)
            {
                check.Say(new(PolicyTopic.TextMissing, FindingWeight.Refusal, first) { Word = "extent", Source = limits.Source ?? policy.Source });
            }
        }
    }

    public static void Checker(CheckContext check)
    {
        if (check.Draft.CheckerId is { } id && id != check.Facts.Person.Id && check.Facts.Colleagues.Contains(id))
        {
            return;
        }

        foreach (var (policy, first) in check.Policies())
        {
            if (policy.Presence is { Mode: PresenceMode.Checker } presence)
            {
                check.Say(new(PolicyTopic.Checker, FindingWeight.Refusal, first) { Source = presence.Source ?? policy.Source });
            }
        }
    }

    public static void Confirmations(CheckContext check)
    {
        foreach (var (policy, first) in check.Policies())
        {
            foreach (var finding in Missing(policy, first, ConfirmedBy.Applicant, check.Draft.Confirmations))
            {
                check.Say(finding);
            }
        }
    }

    /// <summary>Required lines that are not ticked.</summary>
    public static IEnumerable<Finding> Missing(TeleworkPolicy policy, DateOnly on, ConfirmedBy by, IReadOnlyList<string> ticked) =>
        (policy.Confirmations ?? [])
            .Where(c => c.By == by && c.Required && !ticked.Contains(c.Id))
            .Select(c => new Finding(PolicyTopic.Confirmation, FindingWeight.Refusal, on) { Word = c.Id, Source = policy.Source });
}
