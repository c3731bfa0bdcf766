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

    private static Activity Invoke(string name, string value)
    {
        ActivityReader.TryRead(Encoding.UTF8.GetBytes($$"""{"type":"invoke","name":"{{name}}","id":"1","value":{{value}}}"""), out var activity, out _).ShouldBeTrue();
        return activity!;
    }
}
