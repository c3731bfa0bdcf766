using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Telework;

/// <summary>変更: goes round again. Orders are withdrawn and given anew.</summary>
internal static class ChangeRule
{
    public static ApplicationDecision Decide(ApplicationCommand.Change command, ApplicationFacts facts, DateTimeOffset now)
    {
        if (facts.Application is not { Kind: not ApplicationKind.Order } before || facts.ActorId != facts.Person.Id || before.PersonId != facts.ActorId)
        {
            return new ApplicationDecision.NotNow(ApplicationHindrance.NotYours);
        }

        if (before.State == ApplicationState.Withdrawn)
        {
            return new ApplicationDecision.NotNow(ApplicationHindrance.Withdrawn);
        }

        var kept = KeptDays.Of(facts, now);
        var draft = KeptDays.Without(command.Draft, kept);
        if (draft.Days.Count == 0)
        {
            return new ApplicationDecision.NotNow(ApplicationHindrance.DayIsOver);
        }

        if (before.State != ApplicationState.SentBack && IsSame(draft, KeptDays.Without(before.Draft, kept)))
        {
            return new ApplicationDecision.AlreadyDone(before);
        }

        var (kind, findings) = before.Kind == ApplicationKind.Registration
            ? (ApplicationKind.Registration, ApplicationRules.Check(draft, ApplicationKind.Registration, facts, now))
            : SubmitRule.Judge(draft, facts, now);
        if (Exceptions.Against(findings, draft, draft.ExceptionReason, facts) is { Count: > 0 } against)
        {
            return new ApplicationDecision.Refused(against);
        }

        var reason = command.Reason ?? (findings.Any(Exceptions.IsOverridable) ? draft.ExceptionReason : null);
        return new ApplicationDecision.Accepted(
            before with
            {
                Kind = kind,
                State = SubmitRule.StateOf(kind),
                Draft = draft,
                Kept = kept,
                Round = before.Round + 1,
                DecidedBy = SubmitRule.DecidedBy(kind, draft, facts),
                Marks = findings,
                History = [.. before.History, new(now, facts.ActorId, Role.Staff, SubmitRule.StateOf(kind), reason)],
            },
            findings);
    }

    /// <summary>By content: the lists of a record compare by reference.</summary>
    private static bool IsSame(ApplicationDraft a, ApplicationDraft b) =>
        a.Days.SequenceEqual(b.Days)
        && a.Resources.Order().SequenceEqual(b.Resources.Order())
        && a.Confirmations.Order().SequenceEqual(b.Confirmations.Order())
        && a with { Days = b.Days, Resources = b.Resources, Confirmations = b.Confirmations } == b;
}
