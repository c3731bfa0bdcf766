using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.App.Features.CallMemos.Cards;

/// <summary>How a refusal looks on a card.</summary>
internal static class MemoProblems
{
    public static AdaptiveCard Card(Language language, Enum reason)
    {
        var (code, title, text) = CallMemoTexts.Why(language, reason);
        return PlatformCards.Problem(language, code, title, text, []);
    }

    /// <param name="language">The reader's.</param>
    /// <param name="reason">Why nothing was done.</param>
    /// <param name="more">Further sentences, which may hold what somebody typed.</param>
    public static Container Banner(Language language, Enum reason, params IEnumerable<string?> more)
    {
        var (_, title, next) = CallMemoTexts.Why(language, reason);
        return PlatformCards.Banner(title, string.Join('\n', more.OfType<string>().Select(CardText.Escape).Prepend(next)), ContainerStyle.Warning);
    }

    public static AdaptiveCard Marked(AdaptiveCard card, Enum reason) => PlatformCards.Marked(card, Problems.CodeOf(reason));
}
