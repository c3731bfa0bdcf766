using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Telework;

/// <summary>取下げ. What is in force and has begun remains; the rest, or the named days of it, goes.</summary>
internal static class WithdrawRule
{
    public static ApplicationDecision Decide(ApplicationCommand.Withdraw command, ApplicationFacts facts, DateTimeOffset now)
    {
        if (facts.Application is not { } before || RoleOf(before, facts) is not { } role)
        {
            return new ApplicationDecision.NotNow(ApplicationHindrance.NotYours);
        }

        if (before.State == ApplicationState.Withdrawn)
        {
            return new ApplicationDecision.AlreadyDone(before);
        }

        var isWhole = before.Kind == ApplicationKind.Registration;
        var begun = isWhole ? [] : KeptDays.Begun(before, facts, now);
        var named = before.Draft.Days.Where(d => isWhole || command.Dates?.Contains(d.Date) != false).ToList();
        if (named.Count == 0)
        {
            return new ApplicationDecision.AlreadyDone(before);
        }

        var gone = named.Except(begun).ToList();
        if (gone.Count == 0)
        {
            return new ApplicationDecision.NotNow(ApplicationHindrance.DayIsOver);
        }

        var left = before.Draft.Days.Except(gone).ToList();
        return new ApplicationDecision.Accepted(
            before with
            {
                State = left.Count == 0 ? ApplicationState.Withdrawn : before.State,
                Draft = left.Count == 0 ? before.Draft : before.Draft with { Days = left },
                Marks = left.Count == 0 ? before.Marks : [.. before.Marks.Where(m => m.On is not { } on || left.Any(d => d.Date == on))],
                History = [.. before.History, new(now, facts.ActorId, role, ApplicationState.Withdrawn, command.Reason)],
            },
            []);
    }

    private static Role? RoleOf(TeleworkApplication application, ApplicationFacts facts) => application.Kind switch
    {
        ApplicationKind.Order => facts.ActorId == application.PersonId ? null : facts.ActsAs,
        _ => facts.ActorId == application.PersonId ? Role.Staff : null,
    };
}
