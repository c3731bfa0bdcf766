using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.App.Features.CheckIns.Cards;

/// <summary>Tells the person that a report was entered for them, and lets them correct it (S-04).</summary>
internal static class PhoneNoticeCard
{
    public static AdaptiveCard Build(Language language, DayFacts facts, string enteredBy, bool isResend = false) => new()
    {
        Lang = language.Tag,
        Body =
        [
            PlatformCards.Heading((isResend ? CheckInTexts.Get(language, "Resend") : "") + CheckInTexts.Get(language, "Phone.Title", DateText.Day(language, facts.Date))),
            new TextBlock(CheckInTexts.Get(language, "Phone.Text", CardText.Escape(enteredBy))),
            new FactSet { Facts = [.. CardParts.Facts(language, facts)] },
            PlatformCards.Remark(CheckInTexts.Get(language, "Phone.Why")),
        ],
        Actions = [CardParts.Button(facts, CheckInVerbs.Correct, CheckInTexts.Get(language, "Action.Correct"))],
    };
}
