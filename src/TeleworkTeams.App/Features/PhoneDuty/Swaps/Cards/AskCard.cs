using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.PhoneDuty;

namespace TeleworkTeams.App.Features.PhoneDuty.Swaps.Cards;

/// <summary>Somebody who can take a turn, with their load in words.</summary>
internal sealed record AskChoice(string PersonId, string Name, string Load);

/// <summary>A turn for which a swap can be asked.</summary>
/// <param name="SwapId">Of the swap that comes of it, however often the card is pressed.</param>
internal sealed record AskView(string SectionId, string SwapId, DutyShift Shift, string KindName, string FromId, IReadOnlyList<AskChoice> Choices);

/// <summary>To whom, with which words: the second step of asking, on a card and in the dialog alike.</summary>
internal static class AskCard
{
    /// <summary>Characters of a note.</summary>
    public const int LongestNote = 200;

    /// <summary>The code of a note that is longer.</summary>
    public const string TooLongCode = "TEXT_TOO_LONG";

    /// <summary>The choice that asks everybody.</summary>
    public const string Everybody = "*";

    public static AdaptiveCard Build(Language language, AskView view, string? to = null, string? note = null, Container? banner = null, bool isDialog = false)
    {
        var card = new AdaptiveCard { Lang = language.Tag };
        if (banner is not null)
        {
            card.Body.Add(banner);
        }

        card.Body.Add(new TextBlock(SwapTexts.Shift(language, CardText.Escape(view.KindName), view.Shift.Date, view.Shift.From, view.Shift.To)) { Weight = TextWeight.Bolder });
        if (view.Choices.Count == 0)
        {
            card.Body.Add(new TextBlock(SwapTexts.Get(language, "Ask.Nobody")));
            return card;
        }

        var everybody = new Choice(SwapTexts.Get(language, "Ask.Everybody", view.Choices.Count), Everybody);
        card.Body.Add(new ChoiceSetInput
        {
            Id = "to",
            Label = SwapTexts.Get(language, "Ask.To"),
            Choices = [everybody, .. view.Choices.Select(c => new Choice($"{CardText.Escape(c.Name)} ({c.Load})", c.PersonId))],
            Value = view.Choices.Any(c => c.PersonId == to) ? to : Everybody,
        });
        card.Body.Add(new TextInput
        {
            Id = "note", Label = SwapTexts.Get(language, "Ask.Note"), MaxLength = LongestNote, IsMultiline = true, Value = note,
            ErrorMessage = SwapTexts.Get(language, "Ask.TooLong"),
        });
        var (title, data) = (SwapTexts.Get(language, "Action.Ask"), Data(view));
        card.Actions.Add(isDialog
            ? new SubmitAction { Title = title, Style = ActionStyle.Positive, Data = data }
            : new ExecuteAction { Title = title, Verb = SwapVerbs.Ask, Style = ActionStyle.Positive, Data = data });
        return card;
    }

    /// <summary>The same with what was typed, which is too long.</summary>
    public static AdaptiveCard TooLong(Language language, AskView view, string? to, string note, bool isDialog = false) => PlatformCards.Marked(
        Build(language, view, to, note, PlatformCards.Banner(SwapTexts.Get(language, "Ask.TooLong"), SwapTexts.Get(language, "Ask.TooLong.Next", LongestNote), ContainerStyle.Warning), isDialog),
        TooLongCode);

    private static ActionData Data(AskView view) => new()
    {
        ["section"] = view.SectionId, ["swap"] = view.SwapId, ["shift"] = view.Shift.Id, ["from"] = view.FromId,
    };
}
