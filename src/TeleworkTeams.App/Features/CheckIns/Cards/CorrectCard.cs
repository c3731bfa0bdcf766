using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.App.Features.CheckIns.Cards;

/// <summary>What was typed into the form of a correction, as it was typed.</summary>
internal sealed record CorrectionInput(string? Place, string? Start, string? End, string? Plan, string? Result, string? Deliverable);

/// <summary>訂正: the day's values in a form. The old ones are kept.</summary>
internal static class CorrectCard
{
    public static AdaptiveCard Build(Language language, DayFacts facts, CorrectionInput? input = null, Container? banner = null)
    {
        var record = facts.Record;
        input ??= new CorrectionInput(
            record?.Place is { } place ? CheckInForm.Word(place) : null,
            Wire(record?.StartedAt), Wire(record?.EndedAt), record?.Plan, record?.Result, record?.Deliverable?.AbsoluteUri);
        var card = new AdaptiveCard
        {
            Lang = language.Tag,
            Body =
            [
                PlatformCards.Heading(CheckInTexts.Get(language, "Correct.Title", DateText.Day(language, facts.Date))),
                PlatformCards.Remark(CheckInTexts.Get(language, "Correct.Why")),
                new ChoiceSetInput
                {
                    Id = "place",
                    Label = CheckInTexts.Get(language, "Fact.Place"),
                    Style = ChoiceSetStyle.Compact,
                    Value = input.Place,
                    Choices = [.. facts.Member.Section.CheckIns.Places.Select(p => new Choice(CheckInTexts.Place(language, p), CheckInForm.Word(p)))],
                },
                PlatformCards.SideBySide(Clock(language, "start", "Fact.Start", input.Start), Clock(language, "end", "Fact.End", input.End)),
                CardParts.Plan(language, input.Plan),
                .. CardParts.Report(language, input.Result, input.Deliverable),
            ],
            Actions =
            [
                CardParts.Button(facts, CheckInVerbs.SaveCorrection, CheckInTexts.Get(language, "Correct.Save"), ActionStyle.Positive),
                CardParts.Button(facts, CheckInVerbs.Show, CheckInTexts.Get(language, "Correct.Cancel"), inputs: AssociatedInputs.None),
            ],
        };
        if (banner is not null)
        {
            card.Body.Insert(0, banner);
        }

        return card;

        string? Wire(DateTimeOffset? at) => at is { } value ? facts.Zone.TimeOf(value).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    private static TimeInput Clock(Language language, string id, string label, string? value) =>
        new() { Id = id, Label = CheckInTexts.Get(language, label), Value = Time(value), ErrorMessage = CheckInTexts.Get(language, "Why.InvalidTime.Next") };

    private static TimeOnly? Time(string? text) => TimeOnly.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var time) ? time : null;
}
