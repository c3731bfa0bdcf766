using TeleworkTeams.App.Features.PhoneDuty.Swaps;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.PhoneDuty.Planning;

namespace TeleworkTeams.App.Features.PhoneDuty.Cover.Cards;

/// <summary>Before the day ends: the shifts of the next business day that have too few people, and who could have them.</summary>
internal static class GapCard
{
    private const int MostNames = 3;

    public static AdaptiveCard Build(Language language, GapView view, string? tab, Container? banner = null, bool isResend = false)
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
            card.Body.Add(new TextBlock(CoverTexts.Get(language, "Gap.Covered")));
        }

        foreach (var gap in view.Items)
        {
            card.Body.Add(Line(language, view, gap));
        }

        if (tab is not null)
        {
            card.Actions.Add(new OpenUrlAction { Title = CoverTexts.Get(language, "Action.Tab"), Url = tab });
        }

        return card;
    }

    /// <summary>What the notification says.</summary>
    public static string Title(Language language, GapView view) => CoverTexts.Get(language, "Gap.Title", DateText.Day(language, view.Date));

    private static Container Line(Language language, GapView view, DutyGap gap)
    {
        var shift = view.Outlook.Shift(gap.ShiftId)!;
        var candidates = view.Candidates(gap);
        var ready = candidates.Where(c => c.Against.Count == 0).Take(MostNames).ToList();
        var line = new Container
        {
            Separator = true,
            Items = [new TextBlock(CardText.Escape(CoverTexts.Get(language, "Gap.Line", CoverParts.Words(language, shift, view.Outlook), gap.Missing))) { Weight = TextWeight.Bolder }],
        };
        if (ready.Count == 0)
        {
            var near = candidates.Where(c => c.Against.Count == 1).Take(MostNames)
                .Select(c => CoverTexts.Get(language, "Gap.Near", view.Outlook.NameOf(c.PersonId), SwapTexts.Against(language, c.Against))).ToList();
            line.Items.Add(new TextBlock(near.Count == 0 ? CoverTexts.Get(language, "Gap.Nobody") : CardText.Escape(CoverTexts.Get(language, "Gap.OneChange", DutyTexts.List(language, near)))));
        }
        else
        {
            line.Items.Add(new ActionSet
            {
                Actions =
                [
                    .. ready.Select(c => CoverParts.Button(
                        CoverTexts.Get(language, "Action.Put", CardText.Escape(view.Outlook.NameOf(c.PersonId))), view.SectionId, [new DutyChange(shift.Id, null, c.PersonId)], null, ("gap", Keys.Date(view.Date)))),
                ],
            });
        }

        return line;
    }
}
