namespace TeleworkTeams.Domain.Telework;

/// <summary>所属長が特に認める場合, and what goes no further.</summary>
internal static class Exceptions
{
    /// <summary>What speaks against it; empty: nothing. An overridable rule speaks against it unless the policy of its day lets the head allow it and a reason is given.</summary>
    public static IReadOnlyList<Finding> Against(IReadOnlyList<Finding> findings, ApplicationDraft draft, string? reason, ApplicationFacts facts)
    {
        var hasReason = !string.IsNullOrWhiteSpace(reason);
        return findings.Any(f => f.Weight == FindingWeight.Refusal || (IsOverridable(f) && !(hasReason && HeadMayAllow(f, draft, facts))))
            ? [.. findings.Where(f => f.Weight != FindingWeight.Warning)]
            : [];
    }

    public static bool IsOverridable(Finding finding) => finding.Weight == FindingWeight.Overridable;

    public static bool HeadMayAllow(Finding finding, ApplicationDraft draft, ApplicationFacts facts) =>
        facts.Policies.On(finding.On ?? draft.Days[0].Date)?.Policy.Exceptions?.HeadMayAllow == true;
}
