using System.Text.Json.Nodes;
using TeleworkTeams.Simulators.Chat;
using TeleworkTeams.Simulators.City;
using TeleworkTeams.Simulators.Teams;

namespace TeleworkTeams.Clients.Tests.Simulators;

public sealed class ChatPageTests : SimulatorTest
{
    [Fact]
    public async Task Its_pages_come_with_a_policy_and_without_anything_from_elsewhere()
    {
        var connector = await ConnectorAsync();

        foreach (var path in new[] { "", "gallery", "chat.js", "cards.js", "task.js", "search.js", "words.js", "wire.js", "gallery.js", "chat.css", "cards.css", "icon.svg" })
        {
            var response = await Http.GetAsync(new Uri(connector.ChatUrl, path), Cancelled);
            response.EnsureSuccessStatusCode();
            response.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("default-src 'self'");
            var text = await response.Content.ReadAsStringAsync(Cancelled);
            text.Replace("http://www.w3.org/", "", StringComparison.Ordinal).ShouldNotContain("http://");
            text.ShouldNotContain("https://");
        }

        ((int)(await Http.GetAsync(new Uri(connector.ChatUrl, "chat.cs"), Cancelled)).StatusCode).ShouldBe(404);
    }

    [Fact]
    public async Task A_visitor_presses_types_and_looks_as_one_of_the_staff()
    {
        var connector = await ConnectorAsync();
        var bot = await BotAsync(connector);
        bot.Answer = _ => TinyBot.Card(Card("記録しました"));
        await SendAsync(connector, Someone, Message(MorningCard()));
        var id = connector.Client(Someone.Id).Messages[0].Id;

        var pressed = await ApiAsync(connector, $"chats/{Someone.Id}/press", new JsonObject
        {
            ["messageId"] = id, ["title"] = "在宅", ["verb"] = "checkIn.start", ["data"] = new JsonObject { ["place"] = "home" }, ["language"] = "en",
        });
        await ApiAsync(connector, $"chats/{Someone.Id}/messages", new JsonObject { ["text"] = "today" });
        var chat = (await CallAsync(connector.ChatUrl, "GET", $"api/chats/{Someone.Id}")).Body!;

        ((bool?)pressed.Body!["ok"]).ShouldBe(true);
        bot.Heard.Select(activity => (string?)activity["locale"]).Distinct().ShouldBe(["en-US"]);
        bot.Heard.Select(activity => (string?)activity["from"]!["aadObjectId"]).Distinct().ShouldBe([Someone.Id]);
        chat["messages"]!.AsArray().Select(message => (string?)message!["text"]).ShouldBe(["", "today"]);
        ((bool?)chat["messages"]![0]!["updated"]).ShouldBe(true);
    }

    [Fact]
    public async Task The_pulse_tells_the_time_and_what_has_changed()
    {
        var connector = await ConnectorAsync();
        await SendAsync(connector, Someone, Text("x"));

        var first = (await CallAsync(connector.ChatUrl, "GET", "api/pulse")).Body!;
        var quiet = (await CallAsync(connector.ChatUrl, "GET", $"api/pulse?since={(long)first["revision"]!}")).Body!;
        await SendAsync(connector, City.People[5], Text("x"));
        var later = (await CallAsync(connector.ChatUrl, "GET", $"api/pulse?since={(long)first["revision"]!}")).Body!;

        ((string)first["now"]!).ShouldStartWith("2026-11-24T08:15:00");
        quiet["chats"]!.AsArray().ShouldBeEmpty();
        later["chats"]!.AsArray().Select(chat => (string?)chat!["person"]).ShouldBe([City.People[5].Id]);
    }

    [Fact]
    public async Task The_clock_is_moved_by_what_the_options_give()
    {
        var (speed, jumped, nexts) = (1.0, TimeSpan.Zero, 0);
        var connector = await ConnectorAsync(new ConnectorSimulatorOptions
        {
            City = City,
            Chat = new ChatOptions
            {
                Clock = new ClockControls
                {
                    Speed = () => speed,
                    SetSpeed = value => speed = value,
                    Jump = (by, _) => { jumped += by; return Task.CompletedTask; },
                    JumpToNext = _ => { nexts++; return Task.CompletedTask; },
                },
            },
        });

        await ApiAsync(connector, "clock", new JsonObject { ["speed"] = 60 });
        await ApiAsync(connector, "clock", new JsonObject { ["jumpMinutes"] = 10 });
        await ApiAsync(connector, "clock", new JsonObject { ["next"] = true });

        (speed, jumped, nexts).ShouldBe((60, TimeSpan.FromMinutes(10), 1));
    }

    [Fact]
    public async Task Commands_of_the_message_box_travel_as_compose_extension_invokes()
    {
        var connector = await ConnectorAsync();
        var bot = await BotAsync(connector);
        bot.Answer = _ => Task.FromResult((200, (JsonNode?)new JsonObject { ["task"] = new JsonObject { ["type"] = "message", ["value"] = "済み" } }));

        await ApiAsync(connector, $"chats/{Someone.Id}/extension", new JsonObject { ["phase"] = "query", ["command"] = "who", ["parameter"] = "name", ["text"] = "佐藤" });
        var answer = await ApiAsync(connector, $"chats/{Someone.Id}/extension",
            new JsonObject { ["phase"] = "submitAction", ["command"] = "memo", ["data"] = new JsonObject { ["to"] = "x" } });

        bot.Heard.Select(activity => (string?)activity["name"]).ShouldBe(["composeExtension/query", "composeExtension/submitAction"]);
        ((string?)bot.Heard.First()["value"]!["parameters"]![0]!["value"]).ShouldBe("佐藤");
        ((string?)bot.Heard.Last()["value"]!["data"]!["to"]).ShouldBe("x");
        ((string?)answer.Body!["body"]!["task"]!["value"]).ShouldBe("済み");
    }

    [Fact]
    public async Task The_card_of_a_hit_becomes_ones_own_message_of_which_the_bot_hears_nothing()
    {
        var connector = await ConnectorAsync();
        var bot = await BotAsync(connector);
        bot.Answer = _ => Task.FromResult((200, (JsonNode?)JsonNode.Parse("""
            {"composeExtension":{"type":"result","attachmentLayout":"list","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive",
             "content":{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"佐藤"}]},
             "preview":{"contentType":"application/vnd.microsoft.card.thumbnail","content":{"title":"佐藤 花子","text":"在宅"}}}]}}
            """)));

        await ApiAsync(connector, $"chats/{Someone.Id}/extension", new JsonObject { ["phase"] = "query", ["command"] = "who" });
        var found = await connector.Client(Someone.Id).SearchAsync("who", "佐藤", skip: 25, cancellationToken: Cancelled);
        await ApiAsync(connector, $"chats/{Someone.Id}/insert", new JsonObject { ["card"] = found.Hits.Single().Card });
        var refused = await CallAsync(connector.ChatUrl, "POST", $"api/chats/{Someone.Id}/insert", new JsonObject { ["card"] = new JsonObject { ["type"] = "Odd" } });

        ((string?)bot.Heard.First()["value"]!["parameters"]![0]!["name"]).ShouldBe("initialRun");
        ((int)bot.Heard.Last()["value"]!["queryOptions"]!["skip"]!).ShouldBe(25);
        bot.Heard.Count.ShouldBe(2);
        (found.Hits.Single().Title, found.Hits.Single().Text).ShouldBe(("佐藤 花子", "在宅"));
        var message = connector.Client(Someone.Id).Messages.ShouldHaveSingleItem();
        (message.FromId, message.IsFromBot, (string?)message.Card()!["body"]![0]!["text"]).ShouldBe((Someone.Id, false, "佐藤"));
        refused.Status.ShouldBe(400);
    }

    [Fact]
    public async Task Pages_elsewhere_cannot_use_it()
    {
        var connector = await ConnectorAsync();
        using var foreignOrigin = new HttpRequestMessage(HttpMethod.Post, new Uri(connector.ChatUrl, $"api/chats/{Someone.Id}/messages"))
        {
            Content = new StringContent("{\"text\":\"x\"}", System.Text.Encoding.UTF8, "application/json"),
            Headers = { { "Origin", "https://example.com" } },
        };
        using var plainForm = new HttpRequestMessage(HttpMethod.Post, new Uri(connector.ChatUrl, $"api/chats/{Someone.Id}/messages"))
        {
            Content = new StringContent("{\"text\":\"x\"}", System.Text.Encoding.UTF8, "text/plain"),
        };
        using var foreignName = new HttpRequestMessage(HttpMethod.Get, connector.ChatUrl) { Headers = { Host = "attacker.example" } };

        ((int)(await Http.SendAsync(foreignOrigin, Cancelled)).StatusCode).ShouldBe(404);
        ((int)(await Http.SendAsync(plainForm, Cancelled)).StatusCode).ShouldBe(404);
        ((int)(await Http.SendAsync(foreignName, Cancelled)).StatusCode).ShouldBe(421);
        connector.Client(Someone.Id).Messages.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_broken_request_is_refused_and_changes_nothing()
    {
        var connector = await ConnectorAsync();

        (await ApiAsync(connector, $"chats/{Someone.Id}/messages", new JsonObject { ["text"] = " " })).Status.ShouldBe(400);
        (await ApiAsync(connector, "chats/nobody/messages", new JsonObject { ["text"] = "x" })).Status.ShouldBe(400);
        (await CallAsync(connector.ChatUrl, "GET", "api/chats/nobody")).Status.ShouldBe(404);
        (await CallAsync(connector.ChatUrl, "GET", $"api/chats/{Someone.Id}/nowhere")).Status.ShouldBe(400);
    }

    private Task<(int Status, JsonNode? Body, HttpResponseMessage Response)> ApiAsync(ConnectorSimulator connector, string path, JsonObject body) =>
        CallAsync(connector.ChatUrl, "POST", "api/" + path, body);
}
