using System.Text.Json;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.Clients.Tests.Teams;

public sealed class CardTests
{
    [Fact]
    public void A_card_is_written_with_only_what_differs_from_the_defaults()
    {
        var card = new AdaptiveCard
        {
            Lang = "ja",
            MsTeams = new TeamsCardProperties { Width = CardWidth.Full },
            Body =
            {
                new TextBlock("おはようございます 🌅") { Style = TextBlockStyle.Heading, Size = TextSize.ExtraLarge, Weight = TextWeight.Bolder },
                new FactSet { Facts = { new Fact("始業", "8:30") } },
                new RichTextBlock("<b>計画</b>") { Separator = true },
                new TextInput { Id = "plan", Label = "予定", MaxLength = 200, IsMultiline = true, IsRequired = true, ErrorMessage = "200字まで" },
            },
            Actions =
            {
                new ExecuteAction { Title = "在宅", Verb = "checkIn.start", Data = { ["id"] = "a1", ["v"] = 3, ["sure"] = true, ["x"] = 0.5 } },
            },
        };

        card.ToJson().ShouldBe(
            """
            {"type":"AdaptiveCard","$schema":"http://adaptivecards.io/schemas/adaptive-card.json","version":"1.5","lang":"ja","msteams":{"width":"Full"},"body":[{"type":"TextBlock","text":"おはようございます 🌅","wrap":true,"size":"extraLarge","weight":"bolder","style":"heading"},{"type":"FactSet","facts":[{"title":"始業","value":"8:30"}]},{"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"<b>計画</b>"}],"separator":true},{"type":"Input.Text","id":"plan","label":"予定","maxLength":200,"isMultiline":true,"isRequired":true,"errorMessage":"200字まで"}],"actions":[{"type":"Action.Execute","title":"在宅","verb":"checkIn.start","data":{"id":"a1","v":3,"sure":true,"x":0.5},"fallback":{"type":"Action.Submit","title":"在宅","data":{"id":"a1","v":3,"sure":true,"x":0.5,"verb":"checkIn.start"}}}]}
            """.Replace("🌅", "\\uD83C\\uDF05", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_kind_of_element_and_action_is_known_to_the_schema()
    {
        var json = JsonDocument.Parse(Everything().ToUtf8Json()).RootElement;

        Types(json).Distinct().Order().ShouldBe(
        [
            "Action.Execute", "Action.OpenUrl", "Action.ShowCard", "Action.Submit", "Action.ToggleVisibility", "ActionSet", "AdaptiveCard",
            "Column", "ColumnSet", "Container", "FactSet", "Image", "Input.ChoiceSet", "Input.Date", "Input.Number", "Input.Text",
            "Input.Time", "Input.Toggle", "RichTextBlock", "Table", "TableCell", "TableRow", "TextBlock", "TextRun",
        ], ignoreOrder: true);
        json.ToString().ShouldContain("\"value\":\"17:15\"");
        json.ToString().ShouldContain("\"min\":\"2026-11-01\"");
    }

    [Fact]
    public void The_fallback_of_a_button_carries_its_looks_and_its_inputs_too()
    {
        var action = new ExecuteAction
        {
            Title = "取消", Verb = "undo", Mode = ActionMode.Secondary, Style = ActionStyle.Destructive,
            AssociatedInputs = AssociatedInputs.None, Tooltip = "10分以内",
        };

        var json = JsonDocument.Parse(new AdaptiveCard { Actions = { action } }.ToUtf8Json()).RootElement.GetProperty("actions")[0];

        json.GetProperty("mode").GetString().ShouldBe("secondary");
        json.GetProperty("fallback").ToString().ShouldBe(
            """{"type":"Action.Submit","title":"取消","data":{"verb":"undo"},"associatedInputs":"none","tooltip":"10分以内","style":"destructive","mode":"secondary"}""");
    }

    [Fact]
    public void Data_that_would_hide_the_verb_is_refused() => Should.Throw<InvalidOperationException>(() =>
        new AdaptiveCard { Actions = { new ExecuteAction { Verb = "a", Data = { ["verb"] = "b" } } } }.ToJson());

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://example.jp/")]
    [InlineData("/relative")]
    public void A_button_opens_nothing_but_https(string url) => Should.Throw<InvalidOperationException>(() =>
        new AdaptiveCard { Actions = { new OpenUrlAction { Title = "開く", Url = url } } }.ToJson());

    [Fact]
    public void An_input_without_an_id_is_refused() => Should.Throw<InvalidOperationException>(() =>
        new AdaptiveCard { Body = { new TextInput { Label = "予定" } } }.ToJson());

    [Fact]
    public void Half_a_surrogate_pair_does_not_break_the_card() =>
        JsonDocument.Parse(new AdaptiveCard { Body = { new RichTextBlock("a\uD83Db") } }.ToUtf8Json()).RootElement
            .GetProperty("body")[0].GetProperty("inlines")[0].GetProperty("text").GetString().ShouldBe("a\uFFFDb");

    private static AdaptiveCard Everything() => new()
    {
        Refresh = new RefreshDefinition { Action = new ExecuteAction { Verb = "refresh" }, UserIds = { "29:1" } },
        Body =
        {
            new TextBlock("t"),
            new RichTextBlock("r"),
            new FactSet { Facts = { new Fact("a", "b") } },
            new ColumnSet { Columns = { new Column { Width = "stretch", Items = { new Image { Url = "https://x.jp/i.png", AltText = "絵" } } } } },
            new Container { Style = ContainerStyle.Emphasis, Bleed = true, MinHeight = "80px", Items = { new TextBlock("c") } },
            new ActionSet { Actions = { new ToggleVisibilityAction { Title = "t", TargetElements = { "plan" } } } },
            new Table
            {
                Columns = { new ColumnDefinition { Width = 2 } },
                Rows = { new TableRow { Cells = { new TableCell { Items = { new TextBlock("c") } } } } },
            },
            new TextInput { Id = "plan", Label = "予定" },
            new ChoiceSetInput { Id = "place", Label = "場所", Choices = { new Choice("在宅", "home") }, Style = ChoiceSetStyle.Expanded },
            new TimeInput { Id = "time", Label = "時刻", Value = new TimeOnly(17, 15) },
            new DateInput { Id = "date", Label = "日付", Min = new DateOnly(2026, 11, 1) },
            new NumberInput { Id = "n", Label = "数", Min = 0, Max = 9 },
            new ToggleInput { Id = "y", Label = "同意", Title = "はい" },
        },
        Actions =
        {
            new ExecuteAction { Verb = "v" },
            new SubmitAction { Title = "s" },
            new OpenUrlAction { Title = "o", Url = "https://example.jp/" },
            new ShowCardAction { Title = "w", Card = new AdaptiveCard { Body = { new TextBlock("inner") } } },
        },
    };

    private static IEnumerable<string> Types(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            member.Name == "type" ? [member.Value.GetString()!] : Types(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Types),
        _ => [],
    };
}
