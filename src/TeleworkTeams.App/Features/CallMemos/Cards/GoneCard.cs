using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.App.Features.CallMemos.Cards;

/// <summary>Stands in the chat in place of a memo that is no longer kept.</summary>
internal static class GoneCard
{
    public static AdaptiveCard Build(Language language) => new()
    {
        Lang = language.Tag,
        Body = [PlatformCards.Heading(Title(language)), new TextBlock(CallMemoTexts.Get(language, "Gone.Text"))],
    };

    public static string Title(Language language) => CallMemoTexts.Get(language, "Gone.Title");
}
