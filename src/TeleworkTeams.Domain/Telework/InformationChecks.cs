namespace TeleworkTeams.Domain.Telework;

/// <summary>Which work and which information may leave the office (S-78 … S-94). While a satellite is not chosen yet, nothing that depends on it is said.</summary>
internal static class InformationChecks
{
    public static void Run(CheckContext check)
    {
        var draft = check.Draft;
        foreach (var (policy, first) in check.Policies())
        {
            if (policy.Information is { } rule)
            {
                var source = rule.Source ?? policy.Source;
                Say(PolicyTopic.Level3, rule.Level3, draft.WorkLevel == 3);
                Say(PolicyTopic.Level4, rule.Level4, draft.WorkLevel == 4 && !SatelliteHas(s => s.HasSpecialSystems));
                Say(PolicyTopic.ResidentData, rule.ResidentData,
                    draft.Data.HasFlag(DataClasses.Resident) && !SatelliteHas(s => s.IsStaffed && s.PersonalDataAllowed));
                Say(PolicyTopic.StaffData, rule.StaffData, draft.Data.HasFlag(DataClasses.Staff));
                Say(PolicyTopic.Paper, rule.Paper, draft.Data.HasFlag(DataClasses.Paper));

                void Say(PolicyTopic topic, Handling? handling, bool concerned)
                {
                    if (concerned && handling is Handling.Confirm or Handling.Block)
                    {
                        var isTicked = handling == Handling.Confirm && draft.Confirmations.Contains(topic.ToString());
                        check.Say(new(topic, isTicked ? FindingWeight.Warning : FindingWeight.Refusal, first) { Word = handling.ToString(), Source = source });
                    }
                }
            }
        }

        bool SatelliteHas(Func<SiteFacts, bool> what) =>
            draft.Spot == WorkSpot.Satellite && (check.Facts.Site is not { } site || what(site));
    }
}
