using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.App.Features.CheckIns.Cards;

/// <summary>終業: one tap, with a result and a link for those who want to write them.</summary>
internal static class EveningCard
{
    public static AdaptiveCard Build(
        Language language, DayFacts facts, string? result = null, string? deliverable = null, Container? banner = null, bool isResend = false)
    {
        var card = new AdaptiveCard
        {
            Lang = language.Tag,
            Body =
            [
                PlatformCards.Heading((isResend ? CheckInTexts.Get(language, "Resend") : "") + CheckInTexts.Get(language, "Evening.Title", DateText.Day(language, facts.Date))),
                new TextBlock(CheckInTexts.Get(language, facts.Record is null ? "Evening.NoStart" : "Evening.Text")),
            ],
            Actions =
            [
                CardParts.Button(facts, CheckInVerbs.End, CheckInTexts.Get(language, "Action.End"), ActionStyle.Positive),
                CardParts.Button(facts, CheckInVerbs.Correct, CheckInTexts.Get(language, "Action.Correct"), inputs: AssociatedInputs.None),
            ],
        };
        if (banner is not null)
        {
            card.Body.Insert(0, banner);
        }

        if (facts.Record is not null)
        {
            card.Body.Add(new FactSet { Facts = [.. CardParts.Facts(language, facts)] });
        }

        foreach (var element in ReportParts.Asked(language, facts).Concat(CardParts.Report(language, result, deliverable, facts.ReportRule)))
        {
            card.Body.Add(element);
        }

        card.Body.Add(PlatformCards.Remark(CheckInTexts.Get(language, "Evening.Why")));
        return card;
    }
}
