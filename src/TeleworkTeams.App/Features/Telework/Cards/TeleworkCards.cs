using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.Telework.Cards;

/// <summary>How a refusal looks on a card.</summary>
internal static class TeleworkCards
{
    public static AdaptiveCard Problem(Language language, Enum reason)
    {
        var (code, title, text) = TeleworkTexts.Why(language, reason);
        return PlatformCards.Problem(language, code, title, text, []);
    }

    public static Container Banner(Language language, Enum reason, string? text = null)
    {
        var (_, title, next) = TeleworkTexts.Why(language, reason);
        return PlatformCards.Banner(title, text is null ? next : CardText.Escape(text), ContainerStyle.Warning);
    }

    /// <summary>All rules that speak against it, in one text.</summary>
    public static Container Banner(Language language, IReadOnlyList<FindingDto> against) => PlatformCards.Banner(
        TeleworkTexts.Get(language, "Rules.Refused"), CardText.Escape(string.Join('\n', against.Take(6).Select(f => f.Message))), ContainerStyle.Warning);

    public static AdaptiveCard Marked(AdaptiveCard card, Enum reason) => PlatformCards.Marked(card, Problems.CodeOf(reason));
}
