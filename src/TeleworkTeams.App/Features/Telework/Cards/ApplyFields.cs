using System.Globalization;
using TeleworkTeams.App.Features.Telework.Dialog;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework.Cards;

/// <summary>The fields of the dialog: what the person's policy asks, and no more.</summary>
internal static class ApplyFields
{
    /// <summary>So that the card stays small in the largest section.</summary>
    private const int MostColleagues = 60;

    public static IEnumerable<CardElement> Of(Language language, ApplyView view, ApplyInput input, bool withReason)
    {
        var (limits, facts) = (view.Policy?.Limits, view.Gathered.Facts);
        var parts = Parts(limits?.Units);
        yield return PlatformCards.SideBySide(
            new DateInput { Id = "from", Label = Text("Dialog.From"), Value = DraftForm.DateOf(input.From, facts.Calendar), IsRequired = true, ErrorMessage = Text("Form.InvalidDate") },
            new DateInput { Id = "to", Label = Text("Dialog.To"), Value = DraftForm.DateOf(input.To, facts.Calendar), ErrorMessage = Text("Form.InvalidDate") });
        yield return PlatformCards.Remark(Text("Dialog.Range"));
        if (parts.Count > 1)
        {
            yield return Choice("part", "Dialog.Part", input.Part ?? parts[0], parts.Select(p => new Choice(TeleworkTexts.Get(language, $"Dialog.Part.{p}"), p)));
        }

        if (parts.Contains("hours"))
        {
            yield return PlatformCards.SideBySide(Clock("fromTime", "Dialog.FromTime", input.FromTime), Clock("toTime", "Dialog.ToTime", input.ToTime));
        }

        yield return Choice("spot", "Dialog.Spot", input.Spot, ApplyDialogCard.Spots(view).Select(s => new Choice(TeleworkTexts.Spot(language, s), WireWord.Of(s))));
        if (limits?.Spots?.Any(s => s.ReasonRequired && s.Spot != WorkSpot.Satellite) == true)
        {
            yield return Long("spotReason", "Dialog.SpotReason", input.SpotReason, ApplicationLimits.Reason);
        }

        yield return Long("tasks", "Apply.Tasks", input.Tasks, ApplicationLimits.Tasks, isRequired: true);
        if (limits?.ExtentRequired == true)
        {
            yield return Long("extent", "Dialog.Extent", input.Extent, ApplicationLimits.Extent, isRequired: true);
        }

        if (view.Policy?.Presence?.Mode == PresenceMode.Checker)
        {
            yield return Choice("checker", "Field.Checker", input.CheckerId, view.Gathered.Colleagues.Where(p => facts.Colleagues.Contains(p.Id)).Take(MostColleagues)
                .Select(p => new Choice(CardText.Escape(p.Name), p.Id)));
        }

        foreach (var confirmation in (view.Policy?.Confirmations ?? []).Where(c => c.By == ConfirmedBy.Applicant))
        {
            yield return new ToggleInput
            {
                Id = ApprovalCard.Tick + confirmation.Id,
                Label = Text(confirmation.Required ? "Confirm.Required" : "Confirm.Optional"),
                Title = CardText.Escape(TeleworkTexts.Confirmation(language, confirmation.Id, view.Policy)),
                Value = input.Ticks.Contains(confirmation.Id),
            };
        }

        if (withReason)
        {
            yield return Long("exceptionReason", "Dialog.ExceptionReason", input.ExceptionReason, ApplicationLimits.Reason);
        }

        string Text(string key) => TeleworkTexts.Get(language, key);

        ChoiceSetInput Choice(string id, string label, string? value, IEnumerable<Choice> choices) => new() { Id = id, Label = Text(label), Value = value, Choices = [.. choices] };

        TimeInput Clock(string id, string label, string? value) => new()
        {
            Id = id,
            Label = Text(label),
            Value = TimeOnly.TryParseExact(value, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null,
            ErrorMessage = Text("Form.InvalidTime"),
        };

        TextInput Long(string id, string label, string? value, int limit, bool isRequired = false) => new()
        {
            Id = id, Label = Text(label), Value = value, MaxLength = limit, IsMultiline = true, IsRequired = isRequired, ErrorMessage = Text(isRequired ? "Dialog.Missing" : "Why.TextTooLong"),
        };
    }

    private static IReadOnlyList<string> Parts(IReadOnlyList<TeleworkUnit>? units) =>
        [.. (units ?? Enum.GetValues<TeleworkUnit>()).SelectMany(u => u switch
        {
            TeleworkUnit.Day => ["day"],
            TeleworkUnit.HalfDay => new[] { "morning", "afternoon" },
            _ => ["hours"],
        })];
}
