using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.CallMemos;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.CallMemos;

/// <summary>The words of this slice: CallMemoTexts.resx and CallMemoTexts.en.resx.</summary>
internal sealed class CallMemoTexts
{
    private static readonly TextSet Set = new(typeof(CallMemoTexts));

    private CallMemoTexts()
    {
    }

    public static string Get(Language language, string key, params ReadOnlySpan<object?> values) => Set.Get(language, key, values);

    public static string Wish(Language language, CallWish wish) => Set.Get(language, $"Wish.{wish}");

    public static string State(Language language, CallMemoState state) => Set.Get(language, $"State.{state}");

    public static string Place(Language language, Enum place) => Set.Get(language, $"Place.{place}");

    /// <summary>Why nothing was done, and the next step.</summary>
    public static (string Code, string Title, string Text) Why(Language language, Enum reason) =>
        (Problems.CodeOf(reason), Set.Get(language, $"Why.{reason}"), Set.Get(language, $"Why.{reason}.Next"));

    /// <summary>What the text looks like, in one line.</summary>
    public static string Looks(Language language, IEnumerable<ResidentDataKind> looks) =>
        string.Join(language == Language.Ja ? "、" : ", ", looks.Select(k => Set.Get(language, $"Looks.{k}")));

    /// <summary>佐藤 花子(企画課) · Hanako Sato (Planning).</summary>
    public static string Beside(Language language, string text, string? more) => more is not { Length: > 0 } ? text : language == Language.Ja ? $"{text}({more})" : $"{text} ({more})";

    /// <summary>11月24日(火) 10:30.</summary>
    public static string At(Language language, OfficeZone zone, DateTimeOffset at) => $"{DateText.Day(language, zone.DateOf(at))} {DateText.Time(zone.TimeOf(at))}";

    /// <summary>When it comes: at once, or the day and time.</summary>
    public static string Delivery(Language language, OfficeZone zone, DateTimeOffset deliverAt, DateTimeOffset now)
    {
        var days = zone.DateOf(deliverAt).DayNumber - zone.DateOf(now).DayNumber;
        var time = DateText.Time(zone.TimeOf(deliverAt));
        return deliverAt <= now ? Set.Get(language, "Delivery.Now")
            : days == 0 ? Set.Get(language, "Delivery.Today", time)
            : days == 1 ? Set.Get(language, "Delivery.Tomorrow", time)
            : Set.Get(language, "Delivery.Later", DateText.Day(language, zone.DateOf(deliverAt)), time);
    }

    /// <summary>One step in one line, for people who see names: 11月24日(火) 10:30 佐藤さんが確認しました.</summary>
    public static string Step(Language language, CallMemoStep step, Func<string, string> nameOf, OfficeZone zone) => step.ToId is { } toId
        ? Set.Get(language, "Step.HandedOver", At(language, zone, step.At), CardText.Escape(nameOf(step.ById)), CardText.Escape(nameOf(toId)))
        : Set.Get(language, $"Step.{step.What}", At(language, zone, step.At), CardText.Escape(nameOf(step.ById)));
}
