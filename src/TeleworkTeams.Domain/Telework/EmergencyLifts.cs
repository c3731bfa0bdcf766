namespace TeleworkTeams.Domain.Telework;

/// <summary>Rules that do not hold for a time (S-198, S-199).</summary>
internal static class EmergencyLifts
{
    public static EmergencyLift? On(TeleworkPolicy policy, DateOnly date, Func<EmergencyLift, bool> lifts)
    {
        foreach (var lift in policy.Lifts ?? [])
        {
            if (lift.From <= date && !(date > lift.To) && lifts(lift))
            {
                return lift;
            }
        }

        return null;
    }

    public static Finding Instead(this Finding finding, EmergencyLift lift) =>
        finding with { Topic = PolicyTopic.Lifted, Weight = FindingWeight.Warning, Word = lift.Reason, Instead = finding.Topic };
}
