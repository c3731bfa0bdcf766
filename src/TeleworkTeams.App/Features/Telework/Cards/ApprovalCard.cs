using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework.Cards;

/// <summary>What was ticked and written on the card, so that nothing is lost when something was wrong.</summary>
internal sealed record ApprovalInput(IReadOnlyList<string> Confirmations, string? ExceptionReason, string? Reason);

/// <summary>The card of the one who decides: everything that matters for it, and the decision.</summary>
internal static class ApprovalCard
{
    /// <summary>Names of the ticks' inputs begin with this; the confirmation's id follows.</summary>
    public const string Tick = "confirm.";

    public static AdaptiveCard Build(Language language, ApplicationView view, ApprovalInput? input = null, Container? banner = null, bool isResend = false)
    {
        var card = Head(language, view, isResend);
        foreach (var element in ApplicationParts.Marks(language, view, view.Marks).Concat(ApplicationParts.WeekAndCover(language, view)).Concat(ApplicationParts.Duty(language, view)))
        {
            card.Body.Add(element);
        }

        foreach (var confirmation in view.Confirmations)
        {
            card.Body.Add(new ToggleInput
            {
                Id = Tick + confirmation.Id,
                Label = TeleworkTexts.Get(language, confirmation.Required ? "Confirm.Required" : "Confirm.Optional"),
                Title = CardText.Escape(TeleworkTexts.Confirmation(language, confirmation.Id, view.Policy)),
                Value = input?.Confirmations.Contains(confirmation.Id) == true,
            });
        }

        if (view.ExceptionNeeded)
        {
            card.Body.Add(ApplicationParts.Reason(language, "exceptionReason", "Exception.Label", input?.ExceptionReason));
        }

        card.Actions.Add(ApplicationParts.Button(view, TeleworkVerbs.Approve, TeleworkTexts.Get(language, view.ExceptionNeeded ? "Action.ApproveAsException" : "Action.Approve"), ActionStyle.Positive));
        card.Actions.Add(new ShowCardAction
        {
            Title = TeleworkTexts.Get(language, "Action.SendBack"),
            Card = new AdaptiveCard
            {
                Body = [ApplicationParts.Reason(language, "reason", "SendBack.Label", input?.Reason)],
                Actions = [ApplicationParts.Button(view, TeleworkVerbs.SendBack, TeleworkTexts.Get(language, "Action.SendBackNow"))],
            },
        });
        foreach (var link in ApplicationParts.Link(language, view, "approvals"))
        {
            card.Actions.Add(link);
        }

        if (banner is not null)
        {
            card.Body.Insert(0, banner);
        }

        return card;
    }

    /// <summary>The card after a decision by anybody: what was decided, by whom and when; nothing is left to press.</summary>
    public static AdaptiveCard Closed(Language language, ApplicationView view, bool isOtherRound = false, Container? banner = null)
    {
        var card = Head(language, view, isResend: false);
        if (isOtherRound)
        {
            card.Body.Add(new TextBlock(TeleworkTexts.Get(language, "Approval.OtherRound")));
        }
        else if (view.Application.State == ApplicationState.Submitted)
        {
            card.Body.Add(new TextBlock(TeleworkTexts.Get(language, "Approval.Over")));
        }

        foreach (var element in ApplicationParts.Last(language, view))
        {
            card.Body.Add(element);
        }

        foreach (var link in ApplicationParts.Link(language, view, "approvals"))
        {
            card.Actions.Add(link);
        }

        if (banner is not null)
        {
            card.Body.Insert(0, banner);
        }

        return card;
    }

    /// <summary>What the notification says.</summary>
    public static string Title(Language language, ApplicationView view) => TeleworkTexts.Get(
        language, view.Application.Kind == ApplicationKind.Registration ? "Approval.Registration" : "Approval.Title", CardText.Escape(view.Applicant.Name));

    private static AdaptiveCard Head(Language language, ApplicationView view, bool isResend)
    {
        var card = new AdaptiveCard
        {
            Lang = language.Tag,
            Body =
            [
                PlatformCards.Heading((isResend ? TeleworkTexts.Get(language, "Resend") : "") + Title(language, view)),
                new FactSet { Facts = [.. ApplicationParts.Facts(language, view)] },
            ],
        };
        if (view.Application.Round > 1)
        {
            card.Body.Insert(1, PlatformCards.Remark(TeleworkTexts.Get(language, "Approval.Round", view.Application.Round)));
        }

        return card;
    }
}
