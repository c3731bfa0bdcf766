using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.CheckIns.Cards;

/// <summary>What the telework rules add to the day's cards: the 実績報告 that is wanted, the word of whoever acknowledged, the leave that a 中抜け makes.</summary>
internal static class ReportParts
{
    /// <summary>The 実績報告 that is wanted, with a field and its button; none while an end is missing, which comes first.</summary>
    /// <param name="typed">What was typed before; null: the day's result is offered.</param>
    public static IEnumerable<CardElement> Due(Language language, DayFacts facts, string? typed)
    {
        if (facts.ReportDue is not { } due || facts.MissingEnd is not null)
        {
            yield break;
        }

        var button = CardParts.Button(facts, CheckInVerbs.Report, CheckInTexts.Get(language, "Report.Button"));
        button.Data["of"] = Keys.Date(due.Date);
        yield return new Container
        {
            Style = ContainerStyle.Emphasis,
            Items =
            [
                new TextBlock(CheckInTexts.Get(language, "Report.Due", DateText.Day(language, due.Date))),
                new TextInput
                {
                    Id = "report",
                    Label = CheckInTexts.Get(language, "Report.Label"),
                    MaxLength = CheckInLimits.Report,
                    IsMultiline = true,
                    ErrorMessage = CheckInTexts.Get(language, "Why.ReportTooLong"),
                    Value = typed ?? due.Result,
                },
                new ActionSet { Actions = [button] },
            ],
        };
    }

    /// <summary>Said once: on the next morning's card after it was written.</summary>
    public static IEnumerable<CardElement> Remark(Language language, DayFacts facts)
    {
        if (facts.Remarked is { Acknowledgement: { Remark: { } remark } acknowledged } of && facts.Last is { } last && facts.Zone.DateOf(acknowledged.At) >= last.Date)
        {
            yield return new TextBlock(CheckInTexts.Get(language, "Acknowledged.Remark", DateText.Day(language, of.Date), CardText.Escape(remark)));
        }
    }

    /// <summary>What the rules ask of the end of the day, on the evening's card.</summary>
    public static IEnumerable<CardElement> Asked(Language language, DayFacts facts)
    {
        var key = facts.ReportRule switch
        {
            { ResultAsked: true, DeliverableAsked: true } => "Evening.Asked.Both",
            { ResultAsked: true } => "Evening.Asked.Result",
            { DeliverableAsked: true } => "Evening.Asked.Deliverable",
            _ => null,
        };
        if (key is not null)
        {
            yield return PlatformCards.Remark(CheckInTexts.Get(language, key) + CheckInTexts.Sourced(language, Escaped(facts.ReportSource)));
        }
    }

    private static string? Escaped(string? source) => source is null ? null : CardText.Escape(source);

    /// <summary>An end without the result that the rules ask for: said, never a block.</summary>
    public static IEnumerable<CardElement> Empty(Language language, DayFacts facts)
    {
        if (facts is { ReportRule.ResultAsked: true, Record: { EndedAt: not null, Result: null } })
        {
            yield return PlatformCards.Remark(CheckInTexts.Get(language, "Day.ResultEmpty"));
        }
    }

    /// <summary>After 戻り: how many hours of leave it makes, and one tap to enter them (S-70 … S-72).</summary>
    public static IEnumerable<CardElement> Leave(Language language, DayFacts facts)
    {
        if (facts.HourlyLeave is not { } hourly)
        {
            yield break;
        }

        var (from, to) = (DateText.Time(hourly.From), DateText.Time(hourly.To));
        if (facts.Leave is { } leave)
        {
            var isIt = leave.Kind == LeaveKind.Hours && leave.From == hourly.From && leave.To == hourly.To;
            yield return new TextBlock(isIt
                ? CheckInTexts.Get(language, "HourlyLeave.Entered", from, to)
                : CheckInTexts.Get(language, "HourlyLeave.Other", hourly.Hours, CheckInTexts.Leave(language, leave)));
            yield break;
        }

        yield return new Container
        {
            Style = ContainerStyle.Emphasis,
            Items =
            [
                new TextBlock(CheckInTexts.Get(language, "HourlyLeave.Text", hourly.Hours, from, to) + CheckInTexts.Sourced(
                    language, Escaped(InterruptionRules.Of(facts.Record?.Place, facts.Policy)?.Source ?? facts.Policy?.Source))),
                new ActionSet { Actions = [CardParts.Button(facts, CheckInVerbs.HourlyLeave, CheckInTexts.Get(language, "HourlyLeave.Button"))] },
            ],
        };
    }
}
