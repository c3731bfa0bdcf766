using TeleworkTeams.App.Features.PhoneDuty.Swaps;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.App.Features.PhoneDuty.Cover.Cards;

/// <summary>The lead's card: coming turns that somebody cannot have, and the fewest changes that mend them, ready to make.</summary>
internal static class ConflictCard
{
    public static AdaptiveCard Build(Language language, ConflictView view, string? tab, Container? banner = null, bool isResend = false)
    {
        var card = new AdaptiveCard
        {
            Lang = language.Tag,
            Body = [PlatformCards.Heading((isResend ? CoverTexts.Get(language, "Resend") : "") + Title(language, view))],
        };
        if (banner is not null)
        {
            card.Body.Insert(0, banner);
        }

        if (view.Items.Count == 0)
        {
            card.Body.Add(new TextBlock(CoverTexts.Get(language, "Conflict.Mended")));
        }

        foreach (var item in view.Items)
        {
            card.Body.Add(new Container
            {
                Separator = true,
                Items =
                [
                    new TextBlock(CardText.Escape(CoverTexts.Get(
                        language, "Conflict.Line", CoverParts.Words(language, item.Shift, view.Outlook), view.Outlook.NameOf(item.PersonId), SwapTexts.Against(language, item.Because)))),
                    .. item.Changes.Select(c => new TextBlock(CardText.Escape(CoverParts.Sentence(language, c, view.Outlook))) { Spacing = Spacing.Small, Weight = TextWeight.Bolder }),
                    .. item.Changes.Count == 0 ? [new TextBlock(CoverTexts.Get(language, "Conflict.Nobody")) { Spacing = Spacing.Small }] : Array.Empty<TextBlock>(),
                ],
            });
        }

        List<Domain.PhoneDuty.Planning.DutyChange> changes = [.. view.Items.SelectMany(i => i.Changes)];
        if (changes.Count > 0)
        {
            card.Actions.Add(CoverParts.Button(CoverTexts.Get(language, "Action.Apply"), view.SectionId, changes, ActionStyle.Positive, ("card", view.CardKey), ("person", view.PersonId)));
        }

        if (tab is not null)
        {
            card.Actions.Add(new OpenUrlAction { Title = CoverTexts.Get(language, "Action.Tab"), Url = tab });
        }

        return card;
    }

    /// <summary>What the notification says.</summary>
    public static string Title(Language language, ConflictView view) => CoverTexts.Get(language, "Conflict.Title", CardText.Escape(view.PersonName));
}
