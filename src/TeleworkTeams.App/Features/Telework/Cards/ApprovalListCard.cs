using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework.Cards;

/// <summary>How many applications wait for the reader, the soonest first.</summary>
internal static class ApprovalListCard
{
    private const int Most = 5;

    public static AdaptiveCard Build(Language language, IReadOnlyList<TeleworkApplication> waiting, IReadOnlyDictionary<string, string> names, string? tab)
    {
        var card = new AdaptiveCard
        {
            Lang = language.Tag,
            Body = [PlatformCards.Heading(waiting.Count == 0 ? TeleworkTexts.Get(language, "Approvals.None") : TeleworkTexts.Get(language, "Approvals.Count", waiting.Count))],
        };
        foreach (var application in waiting.Take(Most))
        {
            card.Body.Add(new Container
            {
                Separator = true,
                Items =
                [
                    new TextBlock(CardText.Escape(names.GetValueOrDefault(application.PersonId, application.PersonId))) { Weight = TextWeight.Bolder },
                    new TextBlock($"{TeleworkTexts.Days(language, application.Draft.Days, 3)} {TeleworkTexts.Spot(language, application.Draft.Spot)}") { Spacing = Spacing.None },
                    new ActionSet { Actions = [Open(language, application)] },
                ],
            });
        }

        if (waiting.Count > Most)
        {
            card.Body.Add(PlatformCards.Remark(TeleworkTexts.Get(language, "Approvals.More", waiting.Count - Most)));
        }

        if (tab is not null)
        {
            card.Actions.Add(new OpenUrlAction { Title = TeleworkTexts.Get(language, "Action.Tab"), Url = tab });
        }

        return card;
    }

    private static ExecuteAction Open(Language language, TeleworkApplication application) => new()
    {
        Title = TeleworkTexts.Get(language, "Action.Open"),
        Verb = TeleworkVerbs.Open,
        Data = new() { ["section"] = application.SectionId, ["person"] = application.PersonId, ["id"] = application.Id, ["round"] = application.Round },
    };
}
