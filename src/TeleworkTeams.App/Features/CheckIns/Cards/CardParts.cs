using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.CheckIns.Cards;

/// <summary>Parts that the day's cards are made of. What people wrote goes through <see cref="CardText"/> and nothing else.</summary>
internal static class CardParts
{
    private const int HistoryLength = 60;

    /// <summary>Teams shows six buttons.</summary>
    private const int MostPlaces = 6;

    /// <summary>Data of every button: the day, and whose card it is, so that an old or somebody else's card is noticed.</summary>
    public static ActionData Data(DayFacts facts) => new() { ["day"] = Keys.Date(facts.Date), ["person"] = facts.Member.Person.Id };

    public static ExecuteAction Button(DayFacts facts, string verb, string title, ActionStyle? style = null, AssociatedInputs? inputs = null) =>
        new() { Title = title, Verb = verb, Data = Data(facts), Style = style, AssociatedInputs = inputs };

    public static TextInput Plan(Language language, string? value) => new()
    {
        Id = "plan",
        Label = CheckInTexts.Get(language, "Plan.Label"),
        Placeholder = CheckInTexts.Get(language, "Plan.Placeholder"),
        MaxLength = CheckInLimits.Plan,
        ErrorMessage = CheckInTexts.Get(language, "Why.TextTooLong"),
        Value = value,
    };

    /// <param name="rule">What the telework rules ask for; where they say that something is not asked, the field is left out.</param>
    public static IEnumerable<CardElement> Report(Language language, string? result, string? deliverable, Domain.Telework.ReportRule? rule = null)
    {
        if (rule?.ResultAsked != false || result is { Length: > 0 })
        {
            yield return Result(language, result, rule?.ResultAsked == true);
        }

        if (rule?.DeliverableAsked != false || deliverable is { Length: > 0 })
        {
            yield return Deliverable(language, deliverable);
        }
    }

    private static TextInput Result(Language language, string? result, bool isAsked) => new()
    {
        Id = "result",
        Label = CheckInTexts.Get(language, isAsked ? "Result.Label.Asked" : "Result.Label"),
        Placeholder = CheckInTexts.Get(language, "Result.Placeholder"),
        MaxLength = CheckInLimits.Result,
        IsMultiline = true,
        ErrorMessage = CheckInTexts.Get(language, "Why.TextTooLong"),
        Value = result,
    };

    private static TextInput Deliverable(Language language, string? deliverable) => new()
    {
        Id = "deliverable",
        Label = CheckInTexts.Get(language, "Deliverable.Label"),
        Placeholder = "https://",
        MaxLength = CheckInLimits.Deliverable,
        Style = InputTextStyle.Url,
        ErrorMessage = CheckInTexts.Get(language, "Why.LinkNotHttps"),
        Value = deliverable,
    };

    public static IEnumerable<Fact> Facts(Language language, DayFacts facts)
    {
        if (facts.Record is not { } record)
        {
            yield break;
        }

        yield return new Fact(CheckInTexts.Get(language, "Fact.Start"), record.StartedAt is { } start
            ? Time(language, facts, start, record.StartOrigin)
            : CheckInTexts.Get(language, "Fact.StartMissing"));
        if (record.Place is { } place)
        {
            yield return new Fact(CheckInTexts.Get(language, "Fact.Place"), CheckInTexts.Place(language, place));
        }

        if (record.Plan is { Length: > 0 } plan)
        {
            yield return new Fact(CheckInTexts.Get(language, "Fact.Plan"), CardText.Escape(plan));
        }

        foreach (var gap in record.Interruptions.TakeLast(5))
        {
            var back = gap.Back is { } at ? DateText.Time(facts.Zone.TimeOf(at)) : CheckInTexts.Get(language, "Fact.StillOut");
            yield return new Fact(CheckInTexts.Get(language, "Fact.Interruption"), $"{DateText.Time(facts.Zone.TimeOf(gap.Out))}–{back}");
        }

        if (record.EndedAt is { } end)
        {
            yield return new Fact(CheckInTexts.Get(language, "Fact.End"), Time(language, facts, end, record.EndOrigin));
        }

        if (record.Result is { Length: > 0 } result)
        {
            yield return new Fact(CheckInTexts.Get(language, "Fact.Result"), CardText.Escape(result));
        }

        if (facts.Standing is not (ReportStanding.NotAsked or ReportStanding.NotYet))
        {
            var day = facts.Record.Report is { } report ? DateText.Day(language, facts.Zone.DateOf(report.At)) : "";
            yield return new Fact(CheckInTexts.Get(language, "Fact.Report"), CheckInTexts.Get(language, $"Report.State.{facts.Standing}", day));
        }
    }

    /// <summary>The corrections, oldest first; the old value stays visible, long ones by their beginning (the tab has them whole).</summary>
    public static IEnumerable<CardElement> History(Language language, DayFacts facts)
    {
        foreach (var (i, line) in (facts.Record?.History ?? []).TakeLast(6).Index())
        {
            yield return new RichTextBlock
            {
                Separator = i == 0,
                Spacing = i == 0 ? Spacing.Medium : Spacing.Small,
                Inlines =
                [
                    new TextRun(CardText.User(CheckInTexts.Get(
                        language, "History.Line", DateText.Time(facts.Zone.TimeOf(line.At)), CheckInTexts.Get(language, $"Field.{line.Field}"),
                        Short(CorrectionText.Value(language, line.Field, line.Old, facts.Zone)), Short(CorrectionText.Value(language, line.Field, line.New, facts.Zone)))))
                    {
                        IsSubtle = true,
                        Size = TextSize.Small,
                    },
                ],
            };
        }
    }

    /// <summary>The section's places, the one that is in force for the day first, whether or not the section lists it.</summary>
    public static IEnumerable<ExecuteAction> Places(Language language, DayFacts facts) =>
        facts.Telework.Select(t => t.Place).Union(facts.Member.Section.CheckIns.Places).Take(MostPlaces).Select(place =>
        {
            var button = Button(facts, CheckInVerbs.Start, CheckInTexts.Place(language, place));
            button.Data["place"] = CheckInForm.Word(place);
            return button;
        });

    private static string Short(string text) => text.Length <= HistoryLength ? text : $"{text[..(char.IsHighSurrogate(text[HistoryLength - 1]) ? HistoryLength - 1 : HistoryLength)]}…";

    private static string Time(Language language, DayFacts facts, DateTimeOffset at, Origin? origin)
    {
        var time = DateText.Time(facts.Zone.TimeOf(at));
        return origin is { Source: ReportSource.Phone } ? $"{time} ({CheckInTexts.Source(language, origin.Source)})" : time;
    }
}
