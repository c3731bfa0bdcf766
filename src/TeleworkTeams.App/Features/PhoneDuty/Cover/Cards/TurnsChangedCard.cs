using TeleworkTeams.App.Features.PhoneDuty.Swaps;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.App.Features.PhoneDuty.Cover.Cards;

/// <summary>To somebody whose turns a lead has changed: what is theirs now and what no longer is.</summary>
internal static class TurnsChangedCard
{
    public static AdaptiveCard Build(Language language, IReadOnlyList<(DutySlot Slot, bool IsMine)> turns, string? tab, bool isResend = false)
    {
        var card = new AdaptiveCard
        {
            Lang = language.Tag,
            Body =
            [
                PlatformCards.Heading((isResend ? CoverTexts.Get(language, "Resend") : "") + CoverTexts.Get(language, "Turns.Changed")),
                .. turns.Select(t => new TextBlock(CardText.Escape(CoverTexts.Get(
                    language, t.IsMine ? "Turns.Mine" : "Turns.NotMine", SwapTexts.Shift(language, t.Slot.KindName, t.Slot.Shift.Date, t.Slot.Shift.From, t.Slot.Shift.To))))),
            ],
        };
        if (tab is not null)
        {
            card.Actions.Add(new OpenUrlAction { Title = CoverTexts.Get(language, "Action.Tab"), Url = tab });
        }

        return card;
    }
}
