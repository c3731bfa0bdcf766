using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Telework;

/// <summary>承認 and 差戻し: one decides, once, about what they looked at.</summary>
internal static class ApproveRule
{
    public static ApplicationDecision Approve(ApplicationCommand.Approve command, ApplicationFacts facts, DateTimeOffset now)
    {
        if (Hindrance(command.Round, ApplicationState.Approved, facts) is { } hindrance)
        {
            return hindrance;
        }

        var before = facts.Application!;
        var draft = before.Draft;
        if (before.Kind != ApplicationKind.Registration
            && draft.Days.All(d => DayParts.IsOver(d, draft, facts.PatternOn(d.Date), facts.Zone, now)))
        {
            return new ApplicationDecision.NotNow(ApplicationHindrance.DayIsOver);
        }

        var findings = ApplicationRules.Findings(draft, before.Kind, facts, now, isSubmission: false);
        IReadOnlyList<Finding> ticks = [.. ApproverTicks(before, command.Confirmations, facts)];
        var exceptions = findings.Where(Exceptions.IsOverridable).ToList();
        if (ticks.Count > 0 || findings.Any(f => f.Weight == FindingWeight.Refusal))
        {
            return new ApplicationDecision.Refused([.. findings.Where(f => f.Weight != FindingWeight.Warning), .. ticks]);
        }

        var hasReason = !string.IsNullOrWhiteSpace(command.ExceptionReason);
        if (!exceptions.TrueForAll(f => Exceptions.HeadMayAllow(f, draft, facts)))
        {
            return hasReason ? new ApplicationDecision.NotNow(ApplicationHindrance.NoException) : new ApplicationDecision.Refused(exceptions);
        }

        if (exceptions.Count > 0 && !hasReason)
        {
            return new ApplicationDecision.NotNow(ApplicationHindrance.ReasonMissing);
        }

        return Decided(before, ApplicationState.Approved, exceptions.Count > 0 ? command.ExceptionReason : null, exceptions.Count > 0, findings, facts, now);
    }

    public static ApplicationDecision SendBack(ApplicationCommand.SendBack command, ApplicationFacts facts, DateTimeOffset now)
    {
        if (Hindrance(command.Round, ApplicationState.SentBack, facts) is { } hindrance)
        {
            return hindrance;
        }

        return string.IsNullOrWhiteSpace(command.Reason)
            ? new ApplicationDecision.NotNow(ApplicationHindrance.ReasonMissing)
            : Decided(facts.Application!, ApplicationState.SentBack, command.Reason, false, [], facts, now);
    }

    /// <summary>Everything but a waiting application in the round that was looked at.</summary>
    private static ApplicationDecision? Hindrance(int round, ApplicationState wanted, ApplicationFacts facts)
    {
        if (facts.Application is not { } application || facts.ActsAs is null || facts.ActorId == application.PersonId)
        {
            return new ApplicationDecision.NotNow(ApplicationHindrance.NotYours);
        }

        if (application.State == ApplicationState.Withdrawn)
        {
            return new ApplicationDecision.NotNow(ApplicationHindrance.Withdrawn);
        }

        if (application.Round != round)
        {
            return new ApplicationDecision.NotNow(ApplicationHindrance.ChangedMeanwhile);
        }

        if (application.State == ApplicationState.Submitted)
        {
            return null;
        }

        var decision = application.History.LastOrDefault(e => e.What is ApplicationState.Approved or ApplicationState.SentBack);
        return application.State == wanted && decision?.ById == facts.ActorId
            ? new ApplicationDecision.AlreadyDone(application)
            : new ApplicationDecision.NotNow(ApplicationHindrance.DecidedAlready);
    }

    /// <summary>旅行命令 口頭済 and the like (S-41), by each policy of the days.</summary>
    private static IEnumerable<Finding> ApproverTicks(TeleworkApplication application, IReadOnlyList<string> ticked, ApplicationFacts facts) =>
        application.Draft.Days
            .Select(d => (Version: facts.Policies.On(d.Date), d.Date))
            .Where(d => d.Version is not null)
            .DistinctBy(d => d.Version!.Number)
            .SelectMany(d => FormChecks.Missing(d.Version!.Policy, d.Date, ConfirmedBy.Approver, ticked));

    private static ApplicationDecision.Accepted Decided(
        TeleworkApplication before, ApplicationState state, string? reason, bool isException, IReadOnlyList<Finding> findings, ApplicationFacts facts, DateTimeOffset now) =>
        new(
            before with
            {
                State = state,
                DecidedBy = facts.Policies.On(before.Draft.Days[0].Date)?.Number,
                History = [.. before.History, new(now, facts.ActorId, facts.ActsAs!.Value, state, reason, isException)],
            },
            findings);
}
