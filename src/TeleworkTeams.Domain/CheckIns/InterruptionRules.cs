using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.Domain.CheckIns;

/// <summary>中抜け by the telework rules (S-70 … S-74). They speak about days of telework; elsewhere, and where they say nothing, the section's own setting is the switch.</summary>
public static class InterruptionRules
{
    /// <summary>The rule for a day at <paramref name="place"/>; null: the section's setting decides.</summary>
    public static InterruptionRule? Of(Place? place, TeleworkPolicy? policy) => ReportDuty.IsTelework(place) ? policy?.Interruptions : null;

    /// <summary>Whether 中抜け is offered on a day at <paramref name="place"/>.</summary>
    public static bool IsOffered(Place? place, Section section, TeleworkPolicy? policy) =>
        Of(place, policy) is { } rule ? rule.Mode != InterruptionMode.NotAllowed : section.CheckIns.InterruptionsAllowed;

    /// <summary>By how much the end of the day moves: the gaps, where the rule is <see cref="InterruptionMode.ChangeOfHours"/> (S-73); else nothing.</summary>
    public static TimeSpan Moved(CheckIn record, TeleworkPolicy? policy) =>
        Of(record.Place, policy)?.Mode == InterruptionMode.ChangeOfHours
            ? record.Interruptions.Aggregate(TimeSpan.Zero, (sum, gap) => sum + ((gap.Back ?? gap.Out) - gap.Out))
            : TimeSpan.Zero;

    internal static CheckInDecision.Refused? Refusal(CheckInFacts facts)
    {
        if (IsOffered(facts.Record?.Place, facts.Section, facts.Policy))
        {
            return null;
        }

        return Of(facts.Record?.Place, facts.Policy) is { } rule
            ? new(CheckInRefusal.InterruptionsNotAllowed, rule.Source ?? facts.Policy?.Source)
            : new(CheckInRefusal.InterruptionsOff);
    }
}
