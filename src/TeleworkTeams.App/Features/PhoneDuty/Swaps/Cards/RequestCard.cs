using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.PhoneDuty.Swaps;

namespace TeleworkTeams.App.Features.PhoneDuty.Swaps.Cards;

/// <summary>The card of somebody who is asked: who has it once it is taken, and for the one who has it, the way back.</summary>
internal static class RequestCard
{
    /// <param name="language">The reader's.</param>
    /// <param name="view">The swap.</param>
    /// <param name="reader">Whose card.</param>
    /// <param name="isOld">It was asked anew since, by another card.</param>
    /// <param name="banner">What was wrong or what was done.</param>
    /// <param name="isResend">Sent once more.</param>
    public static AdaptiveCard Build(Language language, SwapView view, string reader, bool isOld = false, Container? banner = null, bool isResend = false)
    {
        var card = SwapParts.Card(language, Title(language, view, reader), view, isResend);
        var isMine = view.Swap.TakenById == reader;
        if (isOld && view.Swap.State == SwapState.Open)
        {
            card.Body.Add(new TextBlock(SwapTexts.Get(language, "Request.AskedAnew")));
        }
        else if (view.Swap.State != SwapState.Open)
        {
            card.Body.Add(new TextBlock(isMine ? SwapTexts.Get(language, "Request.Yours") : SwapParts.Standing(language, view)) { Weight = TextWeight.Bolder });
            if (isMine && view.Swap.State == SwapState.Taken && !view.HasBegun)
            {
                card.Body.Add(new TextBlock(SwapTexts.Get(language, "Request.UntilItBegins")));
                card.Actions.Add(SwapParts.Button(language, view, SwapVerbs.GiveBack, "Action.GiveBack"));
            }
        }
        else if (view.Swap.Declined.Contains(reader))
        {
            card.Body.Add(new TextBlock(SwapTexts.Get(language, "Request.YouDeclined")));
            card.Actions.Add(SwapParts.Button(language, view, SwapVerbs.Take, "Action.TakeAfterAll"));
        }
        else
        {
            card.Body.Add(new TextBlock(SwapTexts.Get(language, view.Swap switch { { IsUrgent: true } => "Request.Urgent", { ToId: not null } => "Request.One", _ => "Request.All" })));
            card.Actions.Add(SwapParts.Button(language, view, SwapVerbs.Take, "Action.Take", ActionStyle.Positive));
            card.Actions.Add(SwapParts.Button(language, view, SwapVerbs.Decline, "Action.Decline"));
        }

        if (banner is not null)
        {
            card.Body.Insert(0, banner);
        }

        return card;
    }

    /// <summary>What the notification says.</summary>
    public static string Title(Language language, SwapView view, string reader) =>
        view.Swap.TakenById == reader ? SwapTexts.Get(language, "Request.TitleYours")
        : SwapTexts.Get(language, view.Swap.IsUrgent ? "Request.TitleUrgent" : "Request.Title", CardText.Escape(view.NameOf(view.Swap.FromId)));
}
