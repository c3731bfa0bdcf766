using System.Globalization;
using TeleworkTeams.App.Features.CallMemos.Dialog;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.CallMemos;

namespace TeleworkTeams.App.Features.CallMemos.Cards;

/// <summary>電話メモ beside the message box, to be filled while the caller waits: what always counts first, the rest below. Its buttons are Action.Submit: a dialog knows no other.</summary>
internal static class TakeDialogCard
{
    /// <param name="language">The reader's.</param>
    /// <param name="id">Of the memo that this dialog becomes, however often it is sent.</param>
    /// <param name="input">What stands in the fields.</param>
    /// <param name="choices">Whom the name may mean, or who may stand in.</param>
    /// <param name="banner">What was wrong; null: nothing.</param>
    /// <param name="askChecked">It looks like resident data: the writer says that it has to be so.</param>
    public static AdaptiveCard Build(Language language, string id, TakeInput input, IReadOnlyList<MemoChoice> choices, Container? banner = null, bool askChecked = false)
    {
        var card = new AdaptiveCard { Lang = language.Tag };
        if (banner is not null)
        {
            card.Body.Add(banner);
        }

        foreach (var element in Fields(language, input, choices, askChecked))
        {
            card.Body.Add(element);
        }

        var data = new ActionData { ["id"] = id };
        if (choices.Count > 0)
        {
            data["asked"] = input.To ?? "";
            data["instead"] = input.Instead ?? "";
        }

        card.Actions.Add(new SubmitAction { Title = CallMemoTexts.Get(language, "Dialog.Send"), Style = ActionStyle.Positive, Data = data });
        return card;
    }

    private static IEnumerable<CardElement> Fields(Language language, TakeInput input, IReadOnlyList<MemoChoice> choices, bool askChecked)
    {
        yield return Line("to", "Dialog.To", input.To, CallMemoLimits.Caller, isRequired: true);
        if (choices.Count > 0)
        {
            yield return MemoParts.Choices(language, "choice", input.Instead is { Length: > 0 } ? "Dialog.Instead" : "Dialog.Choice", choices, input.Choice);
        }

        yield return PlatformCards.SideBySide(Line("caller", "Dialog.Caller", input.Caller, CallMemoLimits.Caller), Line("number", "Dialog.Number", input.Number, CallMemoLimits.Number, style: InputTextStyle.Tel));
        yield return Line("subject", "Dialog.Subject", input.Subject, CallMemoLimits.Subject);
        yield return new ChoiceSetInput
        {
            Id = "wanted",
            Label = Text("Dialog.Wish"),
            Style = ChoiceSetStyle.Compact,
            Value = input.Wanted,
            Choices = [.. Enum.GetValues<CallWish>().Select(w => new Choice(CallMemoTexts.Wish(language, w), WireWord.Of(w)))],
        };
        yield return new ToggleInput { Id = "urgent", Label = Text("Dialog.UrgentLabel"), Title = Text("Dialog.Urgent"), Value = input.IsUrgent };
        if (askChecked)
        {
            yield return new ToggleInput { Id = "checked", Label = Text("Dialog.CheckedLabel"), Title = Text("Dialog.Checked"), Value = input.IsChecked };
        }

        yield return PlatformCards.Remark(Text("Dialog.More"));
        yield return Line("organisation", "Dialog.Organisation", input.Organisation, CallMemoLimits.Organisation);
        yield return PlatformCards.SideBySide(Day("atDate", "Dialog.AtDate", input.AtDate), Clock("atTime", "Dialog.AtTime", input.AtTime));
        yield return PlatformCards.SideBySide(Day("byDate", "Dialog.ByDate", input.ByDate), Clock("byTime", "Dialog.ByTime", input.ByTime));
        yield return Line("text", "Dialog.Text", input.Text, CallMemoLimits.Text, isMultiline: true);

        string Text(string key) => CallMemoTexts.Get(language, key);

        TextInput Line(string field, string label, string? value, int limit, bool isRequired = false, bool isMultiline = false, InputTextStyle? style = null) => new()
        {
            Id = field, Label = Text(label), Value = value, MaxLength = limit, IsRequired = isRequired, IsMultiline = isMultiline, Style = style,
            ErrorMessage = Text(isRequired ? "Dialog.Missing" : "Dialog.TooLong"),
        };

        DateInput Day(string field, string label, string? value) => new()
        {
            Id = field, Label = Text(label), ErrorMessage = Text("Dialog.BadTime"),
            Value = DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
        };

        TimeInput Clock(string field, string label, string? value) => new()
        {
            Id = field, Label = Text(label), ErrorMessage = Text("Dialog.BadTime"),
            Value = TimeOnly.TryParseExact(value, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null,
        };
    }
}
