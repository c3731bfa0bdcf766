using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.App.Features.CheckIns.Cards;

/// <summary>昼 (S-08): one tap.</summary>
internal static class MiddayCard
{
    public static AdaptiveCard Build(Language language, DayFacts facts, bool isResend = false) => new()
    {
        Lang = language.Tag,
        Body =
        [
            PlatformCards.Heading((isResend ? CheckInTexts.Get(language, "Resend") : "") + CheckInTexts.Get(language, "Midday.Title", DateText.Day(language, facts.Date))),
            new TextBlock(CheckInTexts.Get(language, "Midday.Text")),
            PlatformCards.Remark(CheckInTexts.Get(language, "Midday.Why")),
        ],
        Actions =
        [
            CardParts.Button(facts, CheckInVerbs.Midday, CheckInTexts.Get(language, "Midday.Button"), ActionStyle.Positive),
            CardParts.Button(facts, CheckInVerbs.Correct, CheckInTexts.Get(language, "Action.Correct")),
        ],
    };
}
