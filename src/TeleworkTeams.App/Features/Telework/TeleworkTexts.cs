using System.Globalization;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>The words of this slice: TeleworkTexts.resx and TeleworkTexts.en.resx.</summary>
internal sealed class TeleworkTexts
{
    private static readonly TextSet Set = new(typeof(TeleworkTexts));

    private TeleworkTexts()
    {
    }

    public static string Get(Language language, string key, params ReadOnlySpan<object?> values) => Set.Get(language, key, values);

    public static string Spot(Language language, WorkSpot spot) => Set.Get(language, $"Spot.{spot}");

    public static string State(Language language, ApplicationState state) => Set.Get(language, $"State.{state}");

    public static string Kind(Language language, ApplicationKind kind) => Set.Get(language, $"Kind.{kind}");

    public static string Role(Language language, Domain.People.Role role) => Set.Get(language, $"Role.{role}");

    /// <summary>11月24日(火) · 11月24日(火) 午前 · 11月24日(火) 9:00–12:00.</summary>
    public static string Day(Language language, PlannedDay day) => day.Part switch
    {
        DayPart.Day => DateText.Day(language, day.Date),
        DayPart.Hours => $"{DateText.Day(language, day.Date)} {DateText.Time(day.From ?? default)}–{DateText.Time(day.To ?? default)}",
        _ => $"{DateText.Day(language, day.Date)} {Set.Get(language, $"Part.{day.Part}")}",
    };

    /// <summary>The days in one line; of many the first and how many more.</summary>
    public static string Days(Language language, IReadOnlyList<PlannedDay> days, int most = 6)
    {
        var line = string.Join(language == Language.Ja ? "、" : "; ", days.Take(most).Select(d => Day(language, d)));
        return days.Count > most ? Set.Get(language, "Days.More", line, days.Count - most) : line;
    }

    /// <summary>One sentence with the rule's figure and its source, the same on card, tab and API.</summary>
    public static string Finding(Language language, Finding finding, TeleworkPolicy? policy, OfficeZone zone)
    {
        var sentence = Set.Get(
            language, $"Finding.{Variant(finding)}", finding.On is { } on ? DateText.Day(language, on) : Set.Get(language, "Finding.Day"), Number(finding.Limit), Number(finding.Actual),
            Until(language, finding, zone), finding.From is { } from ? DateText.Time(from) : "", finding.To is { } to ? DateText.Time(to) : "", Word(language, finding, policy));
        return WithSource(language, sentence, finding.Source);
    }

    /// <summary>The sentence with where the rule stands, if that is known.</summary>
    public static string WithSource(Language language, string sentence, string? source) =>
        source is not { Length: > 0 } ? sentence : language == Language.Ja ? $"{sentence}({source})" : $"{sentence} ({source})";

    /// <summary>Why a step is not possible now, and the next step.</summary>
    public static (string Code, string Title, string Text) Why(Language language, Enum reason) =>
        (Problems.CodeOf(reason), Set.Get(language, $"Why.{reason}"), Set.Get(language, $"Why.{reason}.Next"));

    /// <summary>Some rules have a sentence more: with and without the figure that they need.</summary>
    private static string Variant(Finding finding) => finding switch
    {
        { Topic: PolicyTopic.Deadline, Limit: > 0 } => "DeadlineDays",
        { Topic: PolicyTopic.ClosedDay, Word.Length: > 0 } => "ClosedHoliday",
        { Topic: PolicyTopic.Level3 or PolicyTopic.Level4 or PolicyTopic.ResidentData or PolicyTopic.StaffData or PolicyTopic.Paper, Word: nameof(Handling.Block) } => $"{finding.Topic}Blocked",
        { Topic: PolicyTopic.HoursLength, Limit: not null, Actual: not null } => "HoursLengthOf",
        _ => finding.Topic.ToString(),
    };

    private static string Number(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The last moment; the start of a day, which is exclusive, is the day before as a whole.</summary>
    private static string Until(Language language, Finding finding, OfficeZone zone)
    {
        if (finding.Until is not { } until)
        {
            return "";
        }

        var local = zone.Local(until);
        var date = zone.DateOf(local);
        if (finding.Topic == PolicyTopic.Deadline && local.TimeOfDay == TimeSpan.Zero)
        {
            return DateText.Day(language, date.AddDays(-1));
        }

        return local.TimeOfDay == TimeSpan.Zero ? DateText.Day(language, date) : $"{DateText.Day(language, date)} {DateText.Time(zone.TimeOf(local))}";
    }

    private static string Word(Language language, Finding finding, TeleworkPolicy? policy) => finding switch
    {
        { Word: null or "" } => "",
        { Topic: PolicyTopic.Unit } when Enum.TryParse<TeleworkUnit>(finding.Word, out var unit) => Set.Get(language, $"Unit.{unit}"),
        { Topic: PolicyTopic.Eligibility } when Enum.TryParse<Domain.People.Employment>(finding.Word, out var employment) => Set.Get(language, $"Employment.{employment}"),
        { Topic: PolicyTopic.Spot or PolicyTopic.SpotReason } when Enum.TryParse<WorkSpot>(finding.Word, out var spot) => Spot(language, spot),
        { Topic: PolicyTopic.TextMissing } => Set.Get(language, finding.Word == "extent" ? "Field.Extent" : "Field.Tasks"),
        { Topic: PolicyTopic.Confirmation } => Confirmation(language, finding.Word, policy),
        _ => finding.Word,
    };

    /// <summary>The text of a confirmation: the city's own, or one of those about information.</summary>
    public static string Confirmation(Language language, string id, TeleworkPolicy? policy)
    {
        if (policy?.Confirmations?.FirstOrDefault(c => c.Id == id) is { } own)
        {
            return language == Language.En ? own.TextEn ?? own.Text : own.Text;
        }

        return Enum.TryParse<PolicyTopic>(id.Split('.')[^1], ignoreCase: true, out var topic) && topic is PolicyTopic.Level3 or PolicyTopic.Level4 or PolicyTopic.ResidentData or PolicyTopic.StaffData or PolicyTopic.Paper
            ? Set.Get(language, $"Information.{topic}")
            : id;
    }
}
