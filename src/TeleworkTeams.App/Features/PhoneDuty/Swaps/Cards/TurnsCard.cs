using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.App.Features.PhoneDuty.Swaps.Cards;

/// <summary>A turn of somebody, to ask for or to take over.</summary>
internal sealed record TurnChoice(DutySlot Slot, string PersonId, string Name);

/// <summary>当番の交代: the reader's coming turns, and today's turns of others that can be taken over at once.</summary>
internal static class TurnsCard
{
    private const int Most = 6;

    public static AdaptiveCard Build(Language language, string sectionId, IReadOnlyList<TurnChoice> own, IReadOnlyList<TurnChoice> others)
    {
        var card = new AdaptiveCard
        {
            Lang = language.Tag,
            Body = [PlatformCards.Heading(SwapTexts.Get(language, "Dialog.Title")), new TextBlock(SwapTexts.Get(language, own.Count == 0 ? "Turns.None" : "Turns.Choose"))],
        };
        foreach (var turn in own.Take(Most))
        {
            card.Body.Add(Line(language, sectionId, turn, null, SwapVerbs.Choose, "Action.Choose"));
        }

        if (others.Count > 0)
        {
            card.Body.Add(new TextBlock(SwapTexts.Get(language, "Turns.Others")) { Weight = TextWeight.Bolder, Separator = true });
        }

        foreach (var turn in others.Take(Most))
        {
            card.Body.Add(Line(language, sectionId, turn, turn.Name, SwapVerbs.TakeOver, "Action.TakeOver"));
        }

        return card;
    }

    /// <summary>The same choice in the dialog, which knows no buttons in its body.</summary>
    public static AdaptiveCard Dialog(Language language, string sectionId, IReadOnlyList<TurnChoice> own, Container? banner = null)
    {
        var card = new AdaptiveCard { Lang = language.Tag };
        if (banner is not null)
        {
            card.Body.Add(banner);
        }

        card.Body.Add(new TextBlock(SwapTexts.Get(language, own.Count == 0 ? "Turns.None" : "Turns.Choose")));
        if (own.Count > 0)
        {
            card.Body.Add(new ChoiceSetInput
            {
                Id = "shift",
                Label = SwapTexts.Get(language, "Field.Shift"),
                Choices = [.. own.Take(Most * 2).Select(t => new Choice(Words(language, t), t.Slot.Shift.Id))],
                Value = own[0].Slot.Shift.Id,
                IsRequired = true,
                ErrorMessage = SwapTexts.Get(language, "Turns.Choose"),
            });
            card.Actions.Add(new SubmitAction { Title = SwapTexts.Get(language, "Action.Next"), Style = ActionStyle.Positive, Data = new() { ["section"] = sectionId } });
        }

        return card;
    }

    private static Container Line(Language language, string sectionId, TurnChoice turn, string? name, string verb, string action) => new()
    {
        Separator = true,
        Items =
        [
            new TextBlock(name is null ? Words(language, turn) : $"{Words(language, turn)} {CardText.Escape(name)}"),
            new ActionSet
            {
                Actions =
                [
                    new ExecuteAction
                    {
                        Title = SwapTexts.Get(language, action), Verb = verb,
                        Data = new() { ["section"] = sectionId, ["shift"] = turn.Slot.Shift.Id, ["from"] = turn.PersonId },
                    },
                ],
            },
        ],
    };

    private static string Words(Language language, TurnChoice turn) =>
        SwapTexts.Shift(language, CardText.Escape(turn.Slot.KindName), turn.Slot.Shift.Date, turn.Slot.Shift.From, turn.Slot.Shift.To);
}
