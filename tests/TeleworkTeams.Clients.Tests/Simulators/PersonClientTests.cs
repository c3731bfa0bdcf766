using System.Text.Json.Nodes;
using TeleworkTeams.Simulators.City;
using TeleworkTeams.Simulators.Teams;

namespace TeleworkTeams.Clients.Tests.Simulators;

public sealed class PersonClientTests : SimulatorTest
{
    [Fact]
    public async Task A_press_arrives_as_teams_sends_it_and_the_answer_takes_the_cards_place()
    {
        var connector = await ConnectorAsync();
        var bot = await BotAsync(connector);
        bot.Answer = _ => TinyBot.Card(Card("記録しました", ("業務終了", "checkIn.end", null)));
        await SendAsync(connector, Someone, Message(MorningCard()));
        var client = connector.Client(Someone.Id);
        var card = client.Messages.Single();

        var answer = await client.PressAsync(card.Id, "在宅", new JsonObject { ["plan"] = "予算" }, cancellationToken: Cancelled);

        answer.IsSuccess.ShouldBeTrue();
        var heard = bot.Heard.Single();
        ((string?)heard["type"], (string?)heard["name"], (string?)heard["channelId"]).ShouldBe(("invoke", "adaptiveCard/action", "msteams"));
        ((string?)heard["from"]!["id"], (string?)heard["from"]!["aadObjectId"]).ShouldBe((client.Address, Someone.Id));
        ((string)heard["from"]!["id"]!).ShouldStartWith("29:");
        ((string)heard["recipient"]!["id"]!).ShouldStartWith("28:");
        ((string?)heard["conversation"]!["id"], (string?)heard["conversation"]!["conversationType"]).ShouldBe((client.ConversationId, "personal"));
        ((string?)heard["conversation"]!["tenantId"], (string?)heard["channelData"]!["tenant"]!["id"]).ShouldBe((DemoCity.TenantId, DemoCity.TenantId));
        ((string?)heard["replyToId"], (string?)heard["locale"], (string?)heard["serviceUrl"]).ShouldBe((card.Id, "ja-JP", connector.ServiceUrl.ToString()));
        ((string)heard["localTimestamp"]!).ShouldStartWith("2026-11-24T08:15:00");
        var action = heard["value"]!["action"]!;
        ((string?)action["verb"], (string?)action["data"]!["place"], (string?)action["data"]!["plan"]).ShouldBe(("checkIn.start", "home", "予算"));
        var now = client.Messages.Single();
        now.Updated.ShouldBeTrue();
        now.Actions().Single().Verb.ShouldBe("checkIn.end");
    }

    [Fact]
    public async Task An_answer_that_is_a_message_leaves_the_card_as_it_is()
    {
        var connector = await ConnectorAsync();
        var bot = await BotAsync(connector);
        bot.Answer = _ => Task.FromResult((200, (JsonNode?)new JsonObject { ["statusCode"] = 200, ["type"] = "application/vnd.microsoft.activity.message", ["value"] = "済みです" }));
        await SendAsync(connector, Someone, Message(MorningCard()));
        var client = connector.Client(Someone.Id);

        var answer = await client.PressAsync(client.Messages[0].Id, "checkIn.start", cancellationToken: Cancelled);

        answer.Message.ShouldBe("済みです");
        client.Messages.Single().Updated.ShouldBeFalse();
    }

    [Fact]
    public async Task An_error_card_is_not_a_success()
    {
        var connector = await ConnectorAsync();
        var bot = await BotAsync(connector);
        var error = Card("記録できませんでした。もう一度押してください");
        error["fallbackText"] = "error: storage";
        bot.Answer = _ => TinyBot.Card(error);
        await SendAsync(connector, Someone, Message(MorningCard()));
        var client = connector.Client(Someone.Id);

        var answer = await client.PressAsync(client.Messages[0].Id, "在宅", cancellationToken: Cancelled);

        answer.IsSuccess.ShouldBeFalse();
        connector.BotFaults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(500, "HTTP 500.")]
    [InlineData(202, "HTTP 202.")]
    public async Task Anything_but_200_to_a_press_is_a_fault_of_the_bot(int status, string what)
    {
        var connector = await ConnectorAsync();
        var bot = await BotAsync(connector);
        bot.Answer = _ => Task.FromResult((status, (JsonNode?)null));
        await SendAsync(connector, Someone, Message(MorningCard()));
        var client = connector.Client(Someone.Id);

        var answer = await client.PressAsync(client.Messages[0].Id, "在宅", cancellationToken: Cancelled);

        answer.IsSuccess.ShouldBeFalse();
        connector.BotFaults.Single().What.ShouldBe(what);
    }

    [Fact]
    public async Task An_answer_that_never_comes_is_a_fault_and_is_tried_again_only_like_teams()
    {
        var connector = await ConnectorAsync(new ConnectorSimulatorOptions { City = City, BotTimeout = TimeSpan.FromMilliseconds(100), RetryLikeTeams = true });
        var bot = await BotAsync(connector);
        var first = true;
        var secondCall = new TaskCompletionSource();
        bot.Answer = async _ =>
        {
            if (first)
            {
                first = false;
                await secondCall.Task;
            }
            else
            {
                secondCall.SetResult();
            }

            return (200, null);
        };

        var answer = await connector.Client(Someone.Id).SendTextAsync("今日", cancellationToken: Cancelled);

        answer.IsSuccess.ShouldBeTrue();
        bot.Heard.Count.ShouldBe(2);
        bot.Heard.Select(activity => (string?)activity["id"]).Distinct().Count().ShouldBe(1);
        connector.BotFaults.Single().What.ShouldContain("0.1 s");
    }

    [Fact]
    public async Task A_card_that_could_not_be_drawn_is_a_fault_and_is_not_shown()
    {
        var connector = await ConnectorAsync();
        var bot = await BotAsync(connector);
        var late = Card("x");
        late["version"] = "1.6";
        bot.Answer = _ => TinyBot.Card(late);
        await SendAsync(connector, Someone, Message(MorningCard()));
        var client = connector.Client(Someone.Id);

        await client.PressAsync(client.Messages[0].Id, "在宅", cancellationToken: Cancelled);

        connector.BotFaults.Single().What.ShouldContain("1.6");
        client.Messages.Single().Updated.ShouldBeFalse();
    }

    [Fact]
    public async Task In_a_channel_the_answer_to_a_press_is_for_the_one_who_pressed()
    {
        var connector = await ConnectorAsync();
        var bot = await BotAsync(connector);
        var section = City.Sections[0];
        bot.Answer = _ => TinyBot.Card(Card("あなたの番です"));
        var channel = $"v3/conversations/{section.TeamId}/activities";
        var id = (string)(await CallAsync(connector.ServiceUrl, "POST", channel, Message(Card("当番", ("見る", "look", null))))).Body!["id"]!;
        var (one, other) = (connector.Client(City.People[2].Id), connector.Client(City.People[3].Id));

        await one.PressAsync(id, "look", section: section, cancellationToken: Cancelled);

        one.MessagesOf(section).Single().Actions().ShouldBeEmpty();
        other.MessagesOf(section).Single().Actions().Count.ShouldBe(1);
        await CallAsync(connector.ServiceUrl, "PUT", $"{channel}/{id}", Message(Card("済み", ("見る", "look", null))));
        one.MessagesOf(section).Single().Actions().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Installing_in_a_team_names_the_installer_the_team_and_the_bot()
    {
        var connector = await ConnectorAsync(new ConnectorSimulatorOptions { City = City, Installed = false });
        var bot = await BotAsync(connector);
        var section = City.Sections[1];

        await connector.Client(section.HeadId).InstallInTeamAsync(section, Cancelled);
        await connector.Client(section.HeadId).SendTextAsync("今日", section, Cancelled);

        var added = bot.Heard.Single(activity => (string?)activity["type"] == "conversationUpdate");
        ((string?)added["from"]!["aadObjectId"], (string?)added["channelData"]!["team"]!["aadGroupId"]).ShouldBe((section.HeadId, section.GroupId));
        ((string?)added["membersAdded"]![0]!["id"]).ShouldBe((string?)added["recipient"]!["id"]);
        ((string?)added["conversation"]!["conversationType"]).ShouldBe("channel");
        var said = bot.Heard.Single(activity => (string?)activity["type"] == "message");
        ((string)said["text"]!).ShouldBe("<at>テレワーク</at> 今日");
        said["entities"]!.AsArray().ShouldContain(entity => (string?)entity!["type"] == "mention");
    }

    [Fact]
    public async Task The_bot_is_shown_the_token_that_the_source_gives()
    {
        var connector = await ConnectorAsync(new ConnectorSimulatorOptions { City = City, BotToken = _ => ValueTask.FromResult<string?>("abc") });
        var bot = await BotAsync(connector);

        await connector.Client(Someone.Id).InvokeAsync("composeExtension/query", new JsonObject { ["commandId"] = "who" }, cancellationToken: Cancelled);

        bot.Authorizations.Single().ShouldBe("Bearer abc");
        ((string?)bot.Heard.Single()["value"]!["commandId"]).ShouldBe("who");
    }
}
