using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.PhoneDuty.Swaps;

namespace TeleworkTeams.App.Features.PhoneDuty.Swaps.Cards;

/// <summary>How a refusal looks on a card.</summary>
internal static class SwapCards
{
    public static AdaptiveCard Problem(Language language, SwapRefusal refusal, Func<string, string> nameOf, string reader)
    {
        var (code, title, text) = SwapTexts.Why(language, refusal, nameOf, reader);
        return PlatformCards.Problem(language, code, CardText.Escape(title), CardText.Escape(text), []);
    }

    public static AdaptiveCard NotThere(Language language) => Problem(language, new SwapRefusal(SwapProblem.NotThere), id => id, "");

    /// <summary>The card that stands, with why nothing was done on top.</summary>
    public static AdaptiveCard Refused(Language language, SwapRefusal refusal, Func<string, string> nameOf, string reader, Func<Container, AdaptiveCard> card)
    {
        var (code, title, text) = SwapTexts.Why(language, refusal, nameOf, reader);
        return PlatformCards.Marked(card(PlatformCards.Banner(CardText.Escape(title), CardText.Escape(text), ContainerStyle.Warning)), code);
    }

    /// <summary>The same in a chat, where it is no dead end: a card without buttons gets those that lead on.</summary>
    public static AdaptiveCard RefusedInChat(Language language, SwapRefusal refusal, Func<string, string> nameOf, string reader, Func<Container, AdaptiveCard> card)
    {
        var refused = Refused(language, refusal, nameOf, reader, card);
        foreach (var way in refused.Actions.Count == 0 ? [WayOn.Today(language), WayOn.Help(language)] : Array.Empty<ExecuteAction>())
        {
            refused.Actions.Add(way);
        }

        return refused;
    }
}
