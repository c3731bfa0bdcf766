using System.Text.Json.Nodes;
using TeleworkTeams.App.Features.CheckIns;
using TeleworkTeams.App.Features.CheckIns.Cards;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Local.Gallery;

namespace TeleworkTeams.App.Tests.Cards;

/// <summary>What people type stays text: it draws no link, no bold word and no date in anybody's card, and bursts none.</summary>
public sealed class UserTextTests
{
    private const string Mark = "**[a](https://evil.example)**{{DATE(2026-01-01T00:00:00Z,SHORT)}} www.evil.example ";

    /// <summary>Every card about applications but the two that say only what the app says.</summary>
    private static readonly string[] Applications =
        [.. TeleworkGallery.Cards(Language.Ja, new SampleDay(null)).Select(c => c.Name).Except(["approvals-none", "application-card-unreadable"])];

    /// <summary>Every card about swaps and cover but those that name nobody and no duty.</summary>
    private static readonly string[] Swaps = [.. SwapGallery.Cards(Language.Ja, new SampleTurns(null)).Select(c => c.Name).Except(["swap-turns-none", "swap-not-there", "cover-gap-covered"])];

    /// <summary>Every card about call memos but those that say only what the app says.</summary>
    private static readonly string[] Memos =
        [.. CallMemoGallery.Cards(Language.Ja, new SampleDay(null)).Select(c => c.Name).Except(["memo-gone", "memo-unknown", "memos-none", "dialog-memo"])];

    private static readonly (string Name, JsonNode Json)[] Marked = [.. CardGallery.All(Mark).Select(c => ($"{c.Name}.{c.Language}", JsonNode.Parse(c.Card.ToJson())!))];

    [Fact]
    public void Nothing_typed_is_read_as_markdown()
    {
        var shown = Marked.SelectMany(c => c.Json.Objects().Where(o => o.Text("type") != "TextRun").SelectMany(Shown).Select(t => (c.Name, Text: t))).ToArray();

        shown.Where(t => t.Text.Contains("[a](", StringComparison.Ordinal) || t.Text.Contains("**", StringComparison.Ordinal)).Select(t => t.Name).Distinct().ShouldBeEmpty();
        shown.Where(t => t.Text.Contains(@"\[a\]\(", StringComparison.Ordinal)).Select(t => t.Name.Split('.')[0]).Distinct()
            .ShouldBe(["morning-with-yesterday", "day-working", "day-out", "day-ended", "day-ended-without-start", "day-with-stale-card", "evening", "evening-with-problem", "phone-notice", "morning-with-remark", "evening-asked", "day-with-report-due", "day-waiting", "day-back", "day-back-as-leave", "day-back-with-other-leave", "interruption-not-allowed", "digest", "digest-of-60", "digest-empty", "where", "where-of-another-section", "where-planned", "duty-found", "welcome", "team-welcome",
                "morning-with-duty", "duty-week", "duty-week-sent-again", "duty-month", "duty-today",
                "seats", "seats-none-booked", "seats-booked", "seats-refused", "seats-not-open", .. Applications, .. Memos, .. Swaps], ignoreOrder: true);
    }

    [Fact]
    public void Nothing_typed_becomes_a_date_or_a_link_by_itself() =>
        Marked.Where(c => c.Json.Objects().SelectMany(Shown).Any(t => t.Contains("{{", StringComparison.Ordinal) || t.Contains("www.evil", StringComparison.Ordinal)
            && !c.Json.OfType("TextRun").Any(r => r.Text("text") == t))).Select(c => c.Name).ShouldBeEmpty();

    [Fact]
    public void What_was_typed_comes_back_into_its_field_unchanged() =>
        Marked.Single(c => c.Name == "correct.ja").Json.OfType("Input.Text").Select(i => i.Text("value")).First().ShouldBe($"{Mark}議会資料の作成、*予算* の確認 [案]");

    [Fact]
    public void The_fullest_day_that_can_be_typed_stays_below_20_KB()
    {
        var day = new SampleDay(null);
        var full = day.Ended with
        {
            Plan = new string('*', CheckInLimits.Plan),
            Result = new string('[', CheckInLimits.Result),
            Deliverable = new Uri($"https://example.jp/{new string('a', CheckInLimits.Deliverable - 19)}"),
            Interruptions = [.. Enumerable.Repeat(day.Ended.Interruptions[0], CheckInLimits.Interruptions)],
            History = [.. Enumerable.Repeat(day.Ended.History[0] with { Field = CheckInField.Result, Old = new string('字', CheckInLimits.Result), New = new string('\\', CheckInLimits.Result) }, CheckInLimits.History)],
        };
        var facts = day.Facts(full, SampleDay.At(17, 21));

        JsonNode.Parse(DayCard.Build(Language.Ja, facts).ToJson())!.Bytes.ShouldBeLessThanOrEqualTo(20 * 1024);
        JsonNode.Parse(EveningCard.Build(Language.Ja, facts, full.Result, full.Deliverable.AbsoluteUri).ToJson())!.Bytes.ShouldBeLessThanOrEqualTo(20 * 1024);
        JsonNode.Parse(CorrectCard.Build(Language.Ja, facts).ToJson())!.Bytes.ShouldBeLessThanOrEqualTo(20 * 1024);
    }

    /// <summary>What a client draws of an element: not the values of its inputs, which are plain text by nature.</summary>
    private static IEnumerable<string> Shown(JsonObject element) =>
        new[] { "text", "title", "label", "placeholder", element.ContainsKey("type") ? "" : "value" }.Select(element.Text).OfType<string>();
}
