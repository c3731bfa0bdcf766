using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.PhoneDuty.Swaps;

namespace TeleworkTeams.App.Features.PhoneDuty.Swaps.Cards;

/// <summary>The card of whose turn it was and of who asked: how the swap stands, changed in place with each step.</summary>
internal static class StateCard
{
    public static AdaptiveCard Build(Language language, SwapView view, string reader, Container? banner = null, bool isResend = false)
    {
        var card = SwapParts.Card(language, Title(language, view), view, isResend);
        card.Body.Add(new TextBlock(SwapParts.Standing(language, view)) { Weight = TextWeight.Bolder });
        foreach (var ask in view.Swap.Asked)
        {
            var answer = view.Swap.TakenById == ask.PersonId ? "Taken" : view.Swap.Declined.Contains(ask.PersonId) ? "No" : "None";
            card.Body.Add(PlatformCards.Remark(SwapTexts.Get(
                language, $"State.Asked.{answer}", DateText.Time(view.Zone.TimeOf(ask.At)), CardText.Escape(view.NameOf(ask.PersonId)))));
        }

        if (view.Swap is { Declined.Count: > 0, IsUrgent: false } && view.Swap.State == SwapState.Open)
        {
            card.Body.Add(PlatformCards.Remark(SwapTexts.Get(
                language, "State.Declined", string.Join(language == Language.Ja ? "、" : ", ", view.Swap.Declined.Select(d => CardText.Escape(view.NameOf(d)))))));
        }

        if (view.Swap.State == SwapState.Open && reader.Length > 0)
        {
            card.Actions.Add(SwapParts.Button(language, view, SwapVerbs.Cancel, "Action.Cancel"));
        }

        if (banner is not null)
        {
            card.Body.Insert(0, banner);
        }

        return card;
    }

    /// <summary>A newer card says how it goes on.</summary>
    public static AdaptiveCard Overtaken(Language language, SwapView view, bool isResend)
    {
        var card = SwapParts.Card(language, Title(language, view), view, isResend);
        card.Body.Add(new TextBlock(SwapTexts.Get(language, "Standing.SeeNewCard")));
        return card;
    }

    /// <summary>What the notification says.</summary>
    public static string Title(Language language, SwapView view)
    {
        var kind = view.Swap switch
        {
            { State: SwapState.Open, IsUrgent: true, History: [.., { What: SwapDeed.NobodyLeft }] } => "NobodyLeft",
            { State: SwapState.Open, IsUrgent: true } => "Urgent",
            var swap => swap.State.ToString(),
        };
        return SwapTexts.Get(language, $"State.Title.{kind}");
    }
}
