using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.CallMemos;
using Action = TeleworkTeams.Clients.Teams.Cards.Action;

namespace TeleworkTeams.App.Features.CallMemos.Cards;

/// <summary>What was typed in the hand-over, and whom it may mean.</summary>
internal sealed record HandOverInput(string? To, string? Note, IReadOnlyList<MemoChoice> Choices);

/// <summary>Parts that the cards about memos are made of. What people wrote goes through <see cref="CardText"/> and nothing else.</summary>
internal static class MemoParts
{
    public static IEnumerable<Fact> Facts(Language language, CallMemoView view)
    {
        var content = view.Memo.Content;
        yield return new Fact(Text("Field.Caller"), Caller(language, content));
        if (content.Number is { } number)
        {
            yield return new Fact(Text("Field.Number"), Number(number, content.TelLink));
        }

        if (content.Subject is { } subject)
        {
            yield return new Fact(Text("Field.Subject"), CardText.Escape(subject));
        }

        yield return new Fact(Text("Field.Wish"), CallMemoTexts.Beside(language, CallMemoTexts.Wish(language, content.Wish), content.CallBackAt is { } at ? view.At(language, at) : null));
        if (content.By is { } by)
        {
            yield return new Fact(Text("Field.By"), view.At(language, by));
        }

        if (content.Text is { } text)
        {
            yield return new Fact(Text("Field.Text"), CardText.Escape(text));
        }

        string Text(string key) => CallMemoTexts.Get(language, key);
    }

    public static string Caller(Language language, CallMemoContent content) => CardText.Escape(CallMemoTexts.Beside(language, content.Caller, content.Organisation));

    /// <summary>Every step, the newest last, a line each.</summary>
    public static IEnumerable<CardElement> Steps(Language language, CallMemoView view) => view.Memo.History
        .Select(s => new TextBlock(CallMemoTexts.Step(language, s, view.NameOf, view.Zone)) { Spacing = Spacing.Small });

    public static ExecuteAction Button(CallMemoView view, string verb, string title, ActionStyle? style = null, AssociatedInputs? inputs = null, string? to = null) => new()
    {
        Title = title,
        Verb = verb,
        Style = style,
        AssociatedInputs = inputs,
        Data = to is null ? new() { ["id"] = view.Memo.Id } : new() { ["id"] = view.Memo.Id, ["to"] = to },
    };

    /// <summary>引継ぎ: a name, those whom it may mean, and a word.</summary>
    public static ShowCardAction HandOver(Language language, CallMemoView view, HandOverInput? input)
    {
        var card = new AdaptiveCard
        {
            Body =
            [
                new TextInput
                {
                    Id = "toText", Label = CallMemoTexts.Get(language, "HandOver.To"), Value = input?.To, MaxLength = CallMemoLimits.Caller, ErrorMessage = CallMemoTexts.Get(language, "Dialog.TooLong"),
                },
            ],
            Actions = [Button(view, CallMemoVerbs.HandOver, CallMemoTexts.Get(language, "Action.HandOverNow"))],
        };
        if (input is { Choices.Count: > 0 })
        {
            card.Body.Add(Choices(language, "choice", "HandOver.Choose", input.Choices, null));
        }

        card.Body.Add(new TextInput
        {
            Id = "note", Label = CallMemoTexts.Get(language, "HandOver.Note"), Value = input?.Note, MaxLength = CallMemoLimits.Note, ErrorMessage = CallMemoTexts.Get(language, "Dialog.TooLong"),
        });
        return new ShowCardAction { Title = CallMemoTexts.Get(language, "Action.HandOver"), Card = card };
    }

    public static ChoiceSetInput Choices(Language language, string id, string label, IReadOnlyList<MemoChoice> choices, string? value) => new()
    {
        Id = id,
        Label = CallMemoTexts.Get(language, label),
        Style = ChoiceSetStyle.Expanded,
        Value = value,
        Choices = [.. choices.Select(c => new Choice(Line(language, c), c.PersonId))],
    };

    public static IEnumerable<Action> Link(Language language, CallMemoView view) =>
        view.Tab is { } address ? [new OpenUrlAction { Title = CallMemoTexts.Get(language, "Action.Tab"), Url = address }] : [];

    /// <summary>
    /// The number, to be dialled with one press where the client does that (a link in Markdown; Teams opens it on phones, and on desktops where a
    /// telephony program has registered itself – github.com/MicrosoftDocs/msteams-docs/issues/8133); everywhere it can be read.
    /// </summary>
    private static string Number(string number, string? link) => link is null ? CardText.Escape(number) : $"[{CardText.Escape(number).TrimStart('\u200B')}]({link})";

    /// <summary>佐藤 花子(企画課 企画係) 在宅・連絡可.</summary>
    private static string Line(Language language, MemoChoice choice)
    {
        var name = CallMemoTexts.Beside(language, choice.Name, choice.UnitName is { } unit ? $"{choice.SectionName} {unit}" : choice.SectionName);
        return CardText.Escape(choice.Where is { } where ? $"{name} {Where(language, where)}" : name);
    }

    private static string Where(Language language, MemoWhere where)
    {
        var place = where.IsOnLeave ? CallMemoTexts.Get(language, "Place.Leave")
            : where.Place is { } known ? CallMemoTexts.Place(language, known)
            : CallMemoTexts.Get(language, "Choice.Unknown");
        return where.Presence is { } word ? $"{place}{(language == Language.Ja ? "・" : ", ")}{CallMemoTexts.Get(language, $"Presence.{word}")}" : place;
    }
}
