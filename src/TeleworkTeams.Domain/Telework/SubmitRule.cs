using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Telework;

/// <summary>申請, 届出, 登録, 命令.</summary>
internal static class SubmitRule
{
    public static ApplicationDecision Submit(ApplicationCommand.Submit command, ApplicationFacts facts, DateTimeOffset now)
    {
        if (facts.ActorId != facts.Person.Id)
        {
            return new ApplicationDecision.NotNow(ApplicationHindrance.NotYours);
        }

        var (kind, findings) = Judge(command.Draft, facts, now);
        return New(command.Id, command.Draft, kind, findings, Role.Staff, facts, now);
    }

    public static ApplicationDecision Register(ApplicationCommand.Register command, ApplicationFacts facts, DateTimeOffset now) =>
        facts.ActorId != facts.Person.Id
            ? new ApplicationDecision.NotNow(ApplicationHindrance.NotYours)
            : New(command.Id, command.Draft, ApplicationKind.Registration, ApplicationRules.Check(command.Draft, ApplicationKind.Registration, facts, now), Role.Staff, facts, now);

    public static ApplicationDecision Order(ApplicationCommand.Order command, ApplicationFacts facts, DateTimeOffset now) =>
        facts.ActsAs is not { } role || facts.ActorId == facts.Person.Id
            ? new ApplicationDecision.NotNow(ApplicationHindrance.NotYours)
            : New(command.Id, command.Draft, ApplicationKind.Order, ApplicationRules.Check(command.Draft, ApplicationKind.Order, facts, now), role, facts, now);

    /// <summary>A declaration cannot carry an exception: with a reason it becomes an application for that once.</summary>
    public static (ApplicationKind Kind, IReadOnlyList<Finding> Findings) Judge(ApplicationDraft draft, ApplicationFacts facts, DateTimeOffset now)
    {
        var kind = RouteChecks.KindOf(draft, facts);
        var findings = ApplicationRules.Check(draft, kind, facts, now);
        return kind == ApplicationKind.Declaration && findings.Any(Exceptions.IsOverridable) && !string.IsNullOrWhiteSpace(draft.ExceptionReason)
            ? (ApplicationKind.Application, ApplicationRules.Check(draft, ApplicationKind.Application, facts, now))
            : (kind, findings);
    }

    public static ApplicationState StateOf(ApplicationKind kind) => kind switch
    {
        ApplicationKind.Declaration => ApplicationState.Declared,
        ApplicationKind.Order => ApplicationState.Ordered,
        _ => ApplicationState.Submitted,
    };

    /// <summary>The version that it is in force by; null while it waits.</summary>
    public static string? DecidedBy(ApplicationKind kind, ApplicationDraft draft, ApplicationFacts facts) =>
        kind is ApplicationKind.Declaration or ApplicationKind.Order ? facts.Policies.On(draft.Days[0].Date)?.Number : null;

    private static ApplicationDecision New(
        string id, ApplicationDraft draft, ApplicationKind kind, IReadOnlyList<Finding> findings, Role role, ApplicationFacts facts, DateTimeOffset now)
    {
        if (facts.Application is { } before)
        {
            return new ApplicationDecision.AlreadyDone(before);
        }

        if (Exceptions.Against(findings, draft, draft.ExceptionReason, facts) is { Count: > 0 } against)
        {
            return new ApplicationDecision.Refused(against);
        }

        var isException = findings.Any(Exceptions.IsOverridable);
        return new ApplicationDecision.Accepted(
            new TeleworkApplication
            {
                Id = id,
                PersonId = facts.Person.Id,
                SectionId = facts.Section.Id,
                Kind = kind,
                State = StateOf(kind),
                Draft = draft,
                DecidedBy = DecidedBy(kind, draft, facts),
                Marks = findings,
                History =
                [
                    new(now, facts.ActorId, role, StateOf(kind), isException ? draft.ExceptionReason : null, isException && kind == ApplicationKind.Order),
                ],
            },
            findings);
    }
}
