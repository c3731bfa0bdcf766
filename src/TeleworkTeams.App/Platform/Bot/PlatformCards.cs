using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.People;
using Action = TeleworkTeams.Clients.Teams.Cards.Action;

namespace TeleworkTeams.App.Platform.Bot;

/// <summary>Cards that belong to no slice, and the parts that all cards are made of.</summary>
internal static class PlatformCards
{
    /// <summary>Begins the fallback text of every card that says that nothing was done; the code follows.</summary>
    public const string ErrorMark = "error:";

    private static readonly TextSet Texts = new(typeof(PlatformTexts));

    /// <summary>Nothing could be stored. The button does the same again with the same values, so that nothing is lost.</summary>
    public static AdaptiveCard NotRecorded(Language language, AdaptiveCardInvokeAction action) => Problem(
        language, "NOT_RECORDED", Texts.Get(language, "NotRecorded.Title"), Texts.Get(language, "NotRecorded.Text"),
        [new ExecuteAction { Title = Texts.Get(language, "NotRecorded.Again"), Verb = action.Verb, Data = Data(action), Style = ActionStyle.Positive }]);

    public static AdaptiveCard NotRecordedText(Language language) => Problem(
        language, "NOT_RECORDED", Texts.Get(language, "NotRecorded.Title"), Texts.Get(language, "NotRecorded.WriteAgain"), []);

    /// <summary>Nothing could be stored, in a dialog: what was typed is sent again by the same button of the card that stays behind it.</summary>
    public static string NotRecordedDialog(Language language) => Texts.Get(language, "NotRecorded.WriteAgain");

    public static string UnknownDialog(Language language) => Texts.Get(language, "UnknownAction.Text");

    public static AdaptiveCard UnknownAction(Language language) => Problem(
        language, "UNKNOWN_ACTION", Texts.Get(language, "UnknownAction.Title"), Texts.Get(language, "UnknownAction.Text"), []);

    /// <summary>More came from one person than anybody presses.</summary>
    public static AdaptiveCard TooMany(Language language) => Problem(
        language, "TOO_MANY_REQUESTS", Texts.Get(language, "TooMany.Title"), Texts.Get(language, "TooMany.Text"), []);

    public static string TooManyText(Language language) => Texts.Get(language, "TooMany.Text");

    /// <summary>A search that could not be answered.</summary>
    public static string NotFoundNow(Language language) => Texts.Get(language, "NotFoundNow.Text");

    /// <summary>A card with a problem and the way on.</summary>
    /// <param name="actions">What leads on from this problem; empty: the day as it stands, and help.</param>
    public static AdaptiveCard Problem(Language language, string code, string title, string text, IEnumerable<Action> actions) => new()
    {
        Lang = language.Tag,
        FallbackText = ErrorMark + code,
        Body =
        [
            new Container
            {
                Style = ContainerStyle.Warning,
                Items =
                [
                    new TextBlock(title) { Weight = TextWeight.Bolder, Style = TextBlockStyle.Heading },
                    new TextBlock(text),
                ],
            },
        ],
        Actions = actions.ToList() is { Count: > 0 } given ? given : [WayOn.Today(language), WayOn.Help(language)],
    };

    /// <summary>The same card, marked as one that says that nothing was done.</summary>
    public static AdaptiveCard Marked(AdaptiveCard card, string code) => new()
    {
        Lang = card.Lang,
        FallbackText = ErrorMark + code,
        Body = card.Body,
        Actions = card.Actions,
    };

    /// <summary>A word on top of a card: what was wrong, what was done, or who asks.</summary>
    public static Container Banner(string title, string text, ContainerStyle style) => new()
    {
        Style = style,
        Items = [new TextBlock(title) { Weight = TextWeight.Bolder }, new TextBlock(text)],
    };

    /// <summary>The first line of a card.</summary>
    public static TextBlock Heading(string text) => new(text) { Size = TextSize.Large, Weight = TextWeight.Bolder, Style = TextBlockStyle.Heading };

    /// <summary>A phone number in a text or a fact: a link where it can be dialled from outside.</summary>
    public static string Phone(string number)
    {
        // It begins no list, and somebody may copy it: nothing invisible before it.
        var shown = CardText.Escape(number).TrimStart('\u200B');
        return WorkPhone.Link(number) is { } link ? $"[{shown}]({link})" : shown;
    }

    /// <summary>Short inputs that belong together, in one row.</summary>
    public static ColumnSet SideBySide(params IEnumerable<CardElement> elements) => new()
    {
        Columns = [.. elements.Select(e => new Column { Width = "stretch", Items = [e] })],
    };

    /// <summary>A quiet line: why the card came, or a remark.</summary>
    public static TextBlock Remark(string text) => new(text) { IsSubtle = true, Size = TextSize.Small };

    private static ActionData Data(AdaptiveCardInvokeAction action)
    {
        var data = new ActionData();
        if (action.Data is { ValueKind: System.Text.Json.JsonValueKind.Object } values)
        {
            foreach (var value in values.EnumerateObject())
            {
                if (value.Value.ValueKind == System.Text.Json.JsonValueKind.String && value.Name != ExecuteAction.VerbMember)
                {
                    data[value.Name] = value.Value.GetString()!;
                }
            }
        }

        return data;
    }
}
