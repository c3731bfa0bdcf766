using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.CheckIns.Cards;

/// <summary>始業: one button per place; one tap is the whole report.</summary>
internal static class MorningCard
{
    /// <param name="plan">What was typed before, so that nothing is lost when something was wrong.</param>
    /// <param name="banner">A word on top: what was wrong, or who asks.</param>
    /// <param name="report">What was typed as the 実績報告 of an earlier day.</param>
    public static AdaptiveCard Build(
        Language language, DayFacts facts, string? plan = null, Container? banner = null, bool isResend = false, string? report = null)
    {
        var card = new AdaptiveCard
        {
            Lang = language.Tag,
            Body =
            [
                PlatformCards.Heading((isResend ? CheckInTexts.Get(language, "Resend") : "") + CheckInTexts.Get(language, "Morning.Title", DateText.Day(language, facts.Date))),
                new TextBlock(CheckInTexts.Get(language, "Morning.Text")),
            ],
        };
        if (banner is not null)
        {
            card.Body.Insert(0, banner);
        }

        foreach (var planned in facts.Telework)
        {
            card.Body.Add(new TextBlock(CheckInTexts.Get(language, $"Planned.{planned.Kind}", CheckInTexts.Place(language, planned.Place))) { Weight = TextWeight.Bolder });
        }

        if (facts.Duty.Count > 0)
        {
            var turns = facts.Duty.Select(t => $"{CardText.Escape(t.KindName)} {DateText.Time(t.Shift.From)}–{DateText.Time(t.Shift.To)}");
            card.Body.Add(new TextBlock(CheckInTexts.Get(language, "Morning.Duty", string.Join(language == Language.Ja ? "、" : ", ", turns))) { Weight = TextWeight.Bolder });
        }

        if (facts.Leave is { } leave)
        {
            card.Body.Add(PlatformCards.Remark(CheckInTexts.Get(language, "Morning.Leave", CheckInTexts.Leave(language, leave))));
        }

        if (facts.MissingEnd is { } missing)
        {
            card.Body.Add(MissingEnd(language, facts, missing));
        }

        foreach (var remark in ReportParts.Remark(language, facts))
        {
            card.Body.Add(remark);
        }

        card.Body.Add(CardParts.Plan(language, plan));
        if (facts.LastPlan is { Length: > 0 } last)
        {
            card.Body.Add(new ToggleInput
            {
                Id = "samePlan",
                Label = CheckInTexts.Get(language, "Morning.SamePlan.Label"),
                Title = CheckInTexts.Get(language, "Morning.SamePlan", CardText.Escape(last)),
            });
        }

        AddPlaces(card, language, facts, report);

        var pattern = facts.Pattern;
        var hours = WorkingHours.Of(pattern, facts.Leave);
        card.Body.Add(PlatformCards.Remark(CheckInTexts.Get(
            language, "Morning.Why", DateText.Time(hours?.Start ?? pattern.Start), DateText.Time(hours?.End ?? pattern.End), facts.Member.Section.CheckIns.MorningLeadMinutes)));
        return card;
    }

    /// <summary>The places are the card's buttons; where an earlier day's report is wanted they stay above it.</summary>
    private static void AddPlaces(AdaptiveCard card, Language language, DayFacts facts, string? report)
    {
        CardElement[] due = [.. ReportParts.Due(language, facts, report)];
        if (due.Length == 0)
        {
            foreach (var place in CardParts.Places(language, facts))
            {
                card.Actions.Add(place);
            }

            return;
        }

        card.Body.Add(new ActionSet { Actions = [.. CardParts.Places(language, facts)] });
        foreach (var element in due)
        {
            card.Body.Add(element);
        }
    }

    private static Container MissingEnd(Language language, DayFacts facts, DateOnly date)
    {
        var end = (facts.LastPattern ?? facts.Pattern).End;
        var button = CardParts.Button(
            facts, CheckInVerbs.EndMissing, CheckInTexts.Get(language, "Morning.MissingEnd.Button", DateText.Time(end)), inputs: AssociatedInputs.None);
        button.Data["missing"] = Keys.Date(date);
        return new Container
        {
            Style = ContainerStyle.Emphasis,
            Items =
            [
                new TextBlock(CheckInTexts.Get(language, "Morning.MissingEnd", DateText.Day(language, date))),
                new ActionSet { Actions = [button] },
            ],
        };
    }
}
