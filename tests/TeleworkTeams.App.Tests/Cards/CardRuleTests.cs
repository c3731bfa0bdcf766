using System.Text.Json.Nodes;
using TeleworkTeams.App.Features.CallMemos;
using TeleworkTeams.App.Features.CheckIns;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.PhoneDuty.Cover;
using TeleworkTeams.App.Features.PhoneDuty.Swaps;
using TeleworkTeams.App.Features.SatelliteOffices;
using TeleworkTeams.App.Features.Telework;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Local.Gallery;

namespace TeleworkTeams.App.Tests.Cards;

/// <summary>What holds for every card: Teams' limits, and that nothing on a card leads nowhere.</summary>
public sealed class CardRuleTests
{
    private const int AnyCard = 20 * 1024;
    private const int DailyCard = 6 * 1024;

    /// <summary>The cards of an ordinary day.</summary>
    private static readonly string[] Daily = ["morning", "morning-with-yesterday", "midday", "evening", "day-working", "day-out", "day-ended", "digest", "morning-with-report-due", "evening-asked", "day-with-report-due", "day-back"];

    private static readonly (string Name, string Language, JsonNode Json)[] Cards = [.. CardGallery.All().Select(c => (c.Name, c.Language, JsonNode.Parse(c.Card.ToJson())!))];

    [Fact]
    public async Task The_official_renderer_reads_every_card_without_a_warning()
    {
        var warnings = await OfficialRenderer.WarningsAsync(Cards.Select(c => ($"{c.Name}.{c.Language}", c.Json)));

        warnings.Count.ShouldBe(Cards.Length);
        warnings.SelectMany(w => w.Value.Select(v => $"{w.Key}: {v}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_official_renderer_does_warn_of_what_it_does_not_know() =>
        (await OfficialRenderer.WarningsAsync([("odd", JsonNode.Parse("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Odd"}]}""")!)]))["odd"].Length.ShouldBe(1);

    [Fact]
    public void Every_card_is_of_version_1_5_in_its_readers_language() =>
        Cards.Where(c => c.Json["version"]!.GetValue<string>() != "1.5" || c.Json["lang"]!.GetValue<string>() != c.Language).Select(c => c.Name).ShouldBeEmpty();

    [Fact]
    public void No_card_has_more_than_six_buttons() =>
        Cards.Where(c => c.Json.OfType("Action.").Count(a => a.Parent is JsonArray) > 6).Select(c => c.Name).ShouldBeEmpty();

    [Fact]
    public void No_card_is_larger_than_20_KB_and_no_daily_one_than_6_KB() =>
        Cards.Where(c => c.Json.Bytes > (Daily.Contains(c.Name) ? DailyCard : AnyCard)).Select(c => $"{c.Name}.{c.Language}: {c.Json.Bytes}").ShouldBeEmpty();

    [Fact]
    public void Every_input_says_what_it_is_and_what_was_wrong() =>
        Cards.SelectMany(c => c.Json.OfType("Input.").Where(i => string.IsNullOrEmpty(i.Text("label")) || (IsLimited(i) && string.IsNullOrEmpty(i.Text("errorMessage"))))
            .Select(i => $"{c.Name}: {i.Text("id")}")).ShouldBeEmpty();

    [Fact]
    public void Every_button_for_the_bot_works_in_clients_that_know_only_submit()
    {
        foreach (var button in Cards.SelectMany(c => c.Json.OfType("Action.Execute")))
        {
            var fallback = button["fallback"]!.AsObject();
            var data = button["data"]!.DeepClone().AsObject();
            data["verb"] = button.Text("verb");

            fallback.Text("type").ShouldBe("Action.Submit");
            fallback.Text("title").ShouldBe(button.Text("title"));
            JsonNode.DeepEquals(fallback["data"], data).ShouldBeTrue(button.ToJsonString());
        }
    }

    /// <summary>Action.Execute is not known in a dialog; in a chat, Action.Submit would say nothing to newer clients.</summary>
    [Fact]
    public void A_dialog_has_the_buttons_of_a_dialog_and_a_message_those_of_a_message()
    {
        var (dialogs, messages) = (Cards.Where(c => IsDialog(c.Name)).ToArray(), Cards.Where(c => !IsDialog(c.Name)));

        dialogs.Length.ShouldBeGreaterThan(4);
        dialogs.SelectMany(c => c.Json.OfType("Action.Execute")).ShouldBeEmpty();
        messages.SelectMany(c => c.Json.OfType("Action.Submit")).ShouldAllBe(a => a.Parent is JsonObject && a.GetPropertyName() == "fallback");
    }

    [Fact]
    public void Every_verb_has_an_owner_and_every_owner_a_button() =>
        Cards.SelectMany(c => c.Json.OfType("Action.Execute")).Select(a => a.Text("verb")).Distinct()
            .ShouldBe(CheckInActions.Verbs.Concat(PeopleActions.Verbs).Concat(SeatActions.Verbs).Concat(TeleworkActions.Verbs).Concat(CallMemoActions.Verbs).Concat(SwapActions.Verbs).Append(CoverActions.Verb).Append(WayOn.Owner).Select(v => v.Verb), ignoreOrder: true);

    [Fact]
    public void A_card_that_says_no_says_so_to_programs_and_tells_people_the_next_step()
    {
        AdaptiveCard[] refusals =
        [
            .. Both(Enum.GetValues<CheckInRefusal>()), .. Both(Enum.GetValues<FormError>()), .. Both(Enum.GetValues<CheckInProblem>()),
            .. CardGallery.All().Where(c => c.Card.FallbackText is not null).Select(c => c.Card),
        ];

        foreach (var card in refusals.Select(c => JsonNode.Parse(c.ToJson())!))
        {
            card["fallbackText"]!.GetValue<string>().ShouldMatch("^error:[A-Z]+(_[A-Z]+)*$");
            var lines = card["body"]![0]!["items"]!.AsArray();
            card["body"]![0]!["style"]!.GetValue<string>().ShouldBe("warning");
            lines.Count.ShouldBe(2);
            lines.ShouldAllBe(l => l!["text"]!.GetValue<string>().Length > 4);
            card.OfType("Action.").ShouldNotBeEmpty(card.ToJsonString());
        }
    }

    [Fact]
    public void Every_warning_is_marked_as_a_refusal() =>
        Cards.Where(c => c.Json.Objects().Any(o => o.Text("style") == "warning") != (c.Json["fallbackText"] is not null)).Select(c => c.Name).ShouldBeEmpty();

    private static IEnumerable<AdaptiveCard> Both<T>(T[] reasons)
        where T : struct, Enum =>
        reasons.SelectMany(r => new[] { CheckInProblems.Card(Language.Ja, r), CheckInProblems.Card(Language.En, r) });

    private static bool IsDialog(string name) => name.StartsWith("dialog-", StringComparison.Ordinal);

    private static bool IsLimited(JsonObject input) =>
        new[] { "isRequired", "maxLength", "min", "max", "regex" }.Any(input.ContainsKey) || input.Text("type") == "Input.Time" || input.Text("type") == "Input.Date";
}
