using System.Diagnostics;

namespace TeleworkTeams.Domain.Telework;

/// <summary>Decides about applications. Pure: the same for card, tab, message extension and API, while typing and at the end.</summary>
public static class ApplicationRules
{
    /// <summary>What the policy says about <paramref name="draft"/>, in order of date and topic, the draft as a whole first; empty: nothing. The live check of the form asks this, and so does <see cref="Decide"/>.</summary>
    /// <param name="draft">As typed. Days that the application in <paramref name="facts"/> keeps because they are in force and have begun are not judged again.</param>
    /// <param name="kind">What it is to be; for the person's own ask <see cref="KindFor"/>.</param>
    /// <param name="facts">As gathered.</param>
    /// <param name="now">The moment.</param>
    public static IReadOnlyList<Finding> Check(ApplicationDraft draft, ApplicationKind kind, ApplicationFacts facts, DateTimeOffset now) =>
        Findings(draft, kind, facts, now, isSubmission: true);

    /// <summary>What the person's submission becomes: by the first day's policy, and 申請 instead of 届出 where a rule is broken that only the head can allow and a reason is given.</summary>
    public static ApplicationKind KindFor(ApplicationDraft draft, ApplicationFacts facts, DateTimeOffset now) => SubmitRule.Judge(draft, facts, now).Kind;

    /// <summary>Decides <paramref name="command"/>.</summary>
    /// <param name="command">What is wanted.</param>
    /// <param name="facts">As gathered.</param>
    /// <param name="now">The moment of the decision.</param>
    /// <remarks>
    /// A day is judged by the policy of its date, route and registration by that of the first day. What is in force and has begun is
    /// never rewritten: a change keeps it aside (<see cref="TeleworkApplication.Kept"/>), a withdrawal leaves it. Of several hindrances
    /// the first is named: not yours, withdrawn, changed meanwhile, decided already, day over, reason missing.
    /// </remarks>
    public static ApplicationDecision Decide(ApplicationCommand command, ApplicationFacts facts, DateTimeOffset now) => command switch
    {
        ApplicationCommand.Submit submit => SubmitRule.Submit(submit, facts, now),
        ApplicationCommand.Register register => SubmitRule.Register(register, facts, now),
        ApplicationCommand.Order order => SubmitRule.Order(order, facts, now),
        ApplicationCommand.Change change => ChangeRule.Decide(change, facts, now),
        ApplicationCommand.Withdraw withdraw => WithdrawRule.Decide(withdraw, facts, now),
        ApplicationCommand.Approve approve => ApproveRule.Approve(approve, facts, now),
        ApplicationCommand.SendBack sendBack => ApproveRule.SendBack(sendBack, facts, now),
        _ => throw new UnreachableException(),
    };

    /// <summary>The route protects the head's decision; when the head decides, it is asked no more.</summary>
    internal static IReadOnlyList<Finding> Findings(
        ApplicationDraft draft, ApplicationKind kind, ApplicationFacts facts, DateTimeOffset now, bool isSubmission)
    {
        var check = new CheckContext(draft, kind, facts, now);
        if (check.Draft.Days.Count == 0)
        {
            return [];
        }

        if (isSubmission)
        {
            RouteChecks.Run(check);
        }

        CalendarChecks.Run(check);
        PersonAndPlaceChecks.Eligibility(check);
        if (kind != ApplicationKind.Order)
        {
            FormChecks.Confirmations(check);
        }

        if (kind != ApplicationKind.Registration)
        {
            FormChecks.Texts(check);
            FormChecks.Checker(check);
            WeekChecks.Run(check);
            DayChecks.Run(check);
            PersonAndPlaceChecks.Place(check);
            HoursChecks.Run(check);
            InformationChecks.Run(check);
            ResourceChecks.Run(check);
        }

        return check.Findings;
    }
}
