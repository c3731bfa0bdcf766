namespace TeleworkTeams.Domain.Telework;

/// <summary>Who (S-43, S-47, S-199) and where (S-42, S-46).</summary>
internal static class PersonAndPlaceChecks
{
    public static void Eligibility(CheckContext check)
    {
        var employment = check.Facts.Person.Employment;
        HashSet<PolicyTopic> said = [];
        TeleworkPolicy? last = null;
        foreach (var day in check.Draft.Days)
        {
            if (check.PolicyOn(day.Date) is not { Limits: { Eligible: { } eligible } limits } policy || eligible.Contains(employment))
            {
                continue;
            }

            if (!ReferenceEquals(policy, last))
            {
                said.Clear();
                last = policy;
            }

            var finding = new Finding(PolicyTopic.Eligibility, FindingWeight.Overridable, day.Date)
            {
                Word = employment.ToString(),
                Source = limits.Source ?? policy.Source,
            };
            finding = EmergencyLifts.On(policy, day.Date, l => l.Eligibility) is { } lift ? finding.Instead(lift) : finding;
            if (said.Add(finding.Topic))
            {
                check.Say(finding);
            }
        }
    }

    public static void Place(CheckContext check)
    {
        var draft = check.Draft;
        if (draft is { Spot: WorkSpot.Satellite, SiteId: null })
        {
            check.Say(new(PolicyTopic.SiteMissing, FindingWeight.Refusal));
        }

        foreach (var (policy, first) in check.Policies())
        {
            if (policy.Limits is not { Spots: { } spots } limits)
            {
                continue;
            }

            var rule = spots.FirstOrDefault(s => s.Spot == draft.Spot);
            var source = limits.Source ?? policy.Source;
            if (rule is null)
            {
                check.Say(new(PolicyTopic.Spot, FindingWeight.Overridable, first) { Word = draft.Spot.ToString(), Source = source });
            }
            else if (rule.ReasonRequired && string.IsNullOrWhiteSpace(draft.SpotReason))
            {
                check.Say(new(PolicyTopic.SpotReason, FindingWeight.Refusal, first) { Word = draft.Spot.ToString(), Source = source });
            }
        }
    }
}
