using System.Text;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.Clients.Tests.Teams;

public sealed class MessagingExtensionTests
{
    [Theory]
    [InlineData("composeExtension/fetchTask", """{"commandId":"telework.apply","commandContext":"compose","context":{"theme":"default"}}""", false)]
    [InlineData("composeExtension/submitAction", """{"commandId":"telework.apply","commandContext":"compose","data":{"date":"2026-11-24"}}""", true)]
    public void An_action_of_the_message_box_is_read(string name, string value, bool isSubmit)
    {
        MessagingExtensionAction.TryRead(Invoke(name, value), out var action).ShouldBeTrue();

        (action.CommandId, action.IsSubmit, action.Data?.GetProperty("date").GetString()).ShouldBe(("telework.apply", isSubmit, isSubmit ? "2026-11-24" : null));
    }

    [Theory]
    [InlineData("composeExtension/query", """{"commandId":"telework.apply"}""")]
    [InlineData("composeExtension/fetchTask", """{"commandId":""}""")]
    [InlineData("composeExtension/fetchTask", "[]")]
    [InlineData("composeExtension/submitAction", """{"commandId":7}""")]
    public void Anything_else_is_none(string name, string value) =>
        MessagingExtensionAction.TryRead(Invoke(name, value), out _).ShouldBeFalse();

    [Fact]
    public void A_dialog_and_a_message_go_out_as_the_page_says()
    {
        var card = new AdaptiveCard { Body = [new TextBlock("申請")], Actions = [new SubmitAction { Title = "申請する" }] };

        var dialog = System.Text.Json.Nodes.JsonNode.Parse(MessagingExtensionActionResponse.Continue("テレワーク申請", card).ToUtf8Json())!["task"]!;
        ((string)dialog["type"]!, (string)dialog["value"]!["title"]!, (string)dialog["value"]!["card"]!["contentType"]!)
            .ShouldBe(("continue", "テレワーク申請", "application/vnd.microsoft.card.adaptive"));
        ((string)dialog["value"]!["card"]!["content"]!["actions"]![0]!["type"]!).ShouldBe("Action.Submit");

        Encoding.UTF8.GetString(MessagingExtensionActionResponse.Message("申請しました").ToUtf8Json()).ShouldBe("""{"task":{"type":"message","value":"申請しました"}}""");
    }

    [Fact]
    public void A_search_is_read_with_what_was_typed_and_which_part_is_wanted()
    {
        MessagingExtensionQuery.TryRead(
            Invoke("composeExtension/query", """{"commandId":"people.where","commandContext":"compose","parameters":[{"name":"query","value":"佐藤"}],"queryOptions":{"skip":25,"count":10}}"""),
            out var query).ShouldBeTrue();

        (query.CommandId, query.Text, query.QueryOptions.Skip, query.QueryOptions.Count).ShouldBe(("people.where", "佐藤", 25, 10));
        query.Parameters.ShouldBe([new MessagingExtensionParameter("query", "佐藤")]);
    }

    [Theory]
    [InlineData("""{"commandId":"a","parameters":[{"name":"initialRun","value":"true"}],"queryOptions":{"skip":0,"count":25}}""")]
    [InlineData("""{"commandId":"a"}""")]
    [InlineData("""{"commandId":"a","parameters":{"name":"query"},"queryOptions":[1]}""")]
    [InlineData("""{"commandId":"a","parameters":[7,null,{"name":3,"value":{}}],"queryOptions":{"skip":-3,"count":0}}""")]
    [InlineData("""{"commandId":"a","parameters":[],"queryOptions":{"skip":1.5,"count":"9"}}""")]
    public void Before_anything_is_typed_and_where_nothing_readable_is_there_it_is_the_first_page_of_an_empty_search(string value)
    {
        MessagingExtensionQuery.TryRead(Invoke("composeExtension/query", value), out var query).ShouldBeTrue();

        (query.Text, query.QueryOptions).ShouldBe(("", new MessagingExtensionQueryOptions(0, 25)));
    }

    [Theory]
    [InlineData("composeExtension/fetchTask", """{"commandId":"a"}""")]
    [InlineData("composeExtension/query", """{"commandId":""}""")]
    [InlineData("composeExtension/query", "[]")]
    public void Anything_else_is_no_search(string name, string value) => MessagingExtensionQuery.TryRead(Invoke(name, value), out _).ShouldBeFalse();

    [Fact]
    public void Hits_go_out_as_a_list_of_cards_each_with_its_line()
    {
        var card = new AdaptiveCard { Body = [new TextBlock("佐藤 花子")] };
        var answer = new MessagingExtensionResponse(MessagingExtensionResult.Result([new(card, new ThumbnailCard("佐藤 花子", "在宅")), new(card, new ThumbnailCard("鈴木"))]));

        var result = System.Text.Json.Nodes.JsonNode.Parse(answer.ToUtf8Json())!["composeExtension"]!;

        ((string)result["type"]!, (string)result["attachmentLayout"]!).ShouldBe(("result", "list"));
        var hits = result["attachments"]!.AsArray();
        hits.Select(h => (string)h!["contentType"]!).ShouldAllBe(t => t == "application/vnd.microsoft.card.adaptive");
        ((string)hits[0]!["content"]!["type"]!).ShouldBe("AdaptiveCard");
        hits[0]!["preview"]!.ToJsonString(Readable).ShouldBe("""{"contentType":"application/vnd.microsoft.card.thumbnail","content":{"title":"佐藤 花子","text":"在宅"}}""");
        hits[1]!["preview"]!["content"]!.AsObject().ContainsKey("text").ShouldBeFalse();
    }

    [Fact]
    public void A_message_instead_of_hits_is_its_text_and_no_hits_are_an_empty_list()
    {
        Encoding.UTF8.GetString(new MessagingExtensionResponse(MessagingExtensionResult.Message("見つかりません")).ToUtf8Json())
            .ShouldBe("""{"composeExtension":{"type":"message","text":"見つかりません"}}""");
        Encoding.UTF8.GetString(new MessagingExtensionResponse(MessagingExtensionResult.Result([])).ToUtf8Json())
            .ShouldBe("""{"composeExtension":{"type":"result","attachmentLayout":"list","attachments":[]}}""");
    }

    private static readonly System.Text.Json.JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static Activity Invoke(string name, string value)
    {
        ActivityReader.TryRead(Encoding.UTF8.GetBytes($$"""{"type":"invoke","name":"{{name}}","id":"1","value":{{value}}}"""), out var activity, out _).ShouldBeTrue();
        return activity!;
    }
}
