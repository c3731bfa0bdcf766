using TeleworkTeams.App.Features.Telework;
using TeleworkTeams.App.Features.Telework.Cards;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.Local.Gallery;

/// <summary>The cards about applications.</summary>
internal static class TeleworkGallery
{
    public static IEnumerable<(string Name, AdaptiveCard Card)> Cards(Language l, SampleDay day)
    {
        var some = new SampleApplications(day);
        yield return ("approval", ApprovalCard.Build(l, some.Waiting));
        yield return ("approval-as-exception", ApprovalCard.Build(l, some.WaitingAsException));
        yield return ("approval-sent-again", ApprovalCard.Build(l, some.Waiting, isResend: true));
        yield return ("approval-without-reason", TeleworkCards.Marked(
            ApprovalCard.Build(l, some.WaitingAsException, new ApprovalInput(["travelOrder"], null, day.Typed("理由の案")), TeleworkCards.Banner(l, ApplicationHindrance.ReasonMissing)),
            ApplicationHindrance.ReasonMissing));
        yield return ("approval-refused", TeleworkCards.Marked(
            ApprovalCard.Build(l, some.Waiting, banner: TeleworkCards.Banner(l, some.Against(l))), PolicyTopic.DaysPerWeek));
        yield return ("approval-with-seat", ApprovalCard.Build(l, some.Seated));
        yield return ("approval-of-registration", ApprovalCard.Build(l, some.Registration));
        yield return ("approval-approved", ApprovalCard.Closed(l, some.Approved));
        yield return ("approval-approved-as-exception", ApprovalCard.Closed(l, some.ApprovedAsException));
        yield return ("approval-sent-back", ApprovalCard.Closed(l, some.SentBack));
        yield return ("approval-changed", ApprovalCard.Closed(l, some.Changed, isOtherRound: true));
        yield return ("approval-over", ApprovalCard.Closed(l, some.Over));
        yield return ("approval-decided-first", TeleworkCards.Marked(
            ApprovalCard.Closed(l, some.Approved, banner: TeleworkCards.Banner(l, ApplicationHindrance.DecidedAlready, day.Head)), ApplicationHindrance.DecidedAlready));
        yield return ("approvals", ApprovalListCard.Build(l, some.Many, some.Names, "https://example.jp/tab/#/approvals"));
        yield return ("approvals-none", ApprovalListCard.Build(l, [], some.Names, null));
        yield return ("application-waiting", StatusCard.Build(l, some.Waiting));
        yield return ("application-approved", StatusCard.Build(l, some.ApprovedAsException));
        yield return ("application-sent-back", StatusCard.Build(l, some.SentBack));
        yield return ("application-withdrawn", StatusCard.Build(l, some.Withdrawn));
        yield return ("application-declared", StatusCard.Build(l, some.Declared));
        yield return ("application-over", TeleworkCards.Marked(StatusCard.Build(l, some.Approved, TeleworkCards.Banner(l, ApplicationHindrance.DayIsOver)), ApplicationHindrance.DayIsOver));
        yield return ("order", StatusCard.Build(l, some.Ordered));
        yield return ("order-withdrawn", StatusCard.Build(l, some.OrderWithdrawn));
        yield return ("apply", ApplyCard.Build(l, some.Apply()));
        yield return ("apply-not-possible", ApplyCard.Build(l, some.Apply(canQuick: false, PolicyTopic.OrderOnly)));
        yield return ("apply-refused", TeleworkCards.Marked(
            ApplyCard.Build(l, some.Apply(), day.Typed("書いた業務"), ["rules"], TeleworkCards.Banner(l, some.Against(l))), PolicyTopic.DaysPerWeek));
        foreach (var dialog in Dialogs(l, day, some))
        {
            yield return dialog;
        }

        yield return ("application-card-unreadable", TeleworkCards.Problem(l, TeleworkProblem.CardUnreadable));
    }

    /// <summary>What stands in the dialog beside the message box.</summary>
    private static IEnumerable<(string Name, AdaptiveCard Card)> Dialogs(Language l, SampleDay day, SampleApplications some)
    {
        yield return ("dialog-apply", ApplyDialogCard.Build(l, some.Apply(), "a2", some.Typed));
        yield return ("dialog-apply-refused", TeleworkCards.Marked(
            ApplyDialogCard.Build(l, some.Apply(), "a2", some.Typed, TeleworkCards.Banner(l, some.Against(l)), askReason: true), PolicyTopic.DaysPerWeek));
        yield return ("dialog-apply-with-problem", TeleworkCards.Marked(
            ApplyDialogCard.Build(l, some.Apply(), "a2", some.Typed with { Tasks = day.Typed("長すぎる業務") }, TeleworkCards.Banner(l, DraftError.TextTooLong)), DraftError.TextTooLong));
        yield return ("dialog-not-possible", ApplyDialogCard.Build(l, some.Apply(canQuick: false, PolicyTopic.OrderOnly) with { Becomes = null }, "a2", some.Typed));
        yield return ("dialog-applied", AppliedDialogCard.Build(l, some.WaitingAsException, [new Approver("p1", Role.Head)]));
        yield return ("dialog-declared", AppliedDialogCard.Build(l, some.Declared, []));
    }
}
