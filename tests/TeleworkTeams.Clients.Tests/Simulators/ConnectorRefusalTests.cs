using System.Text.Json.Nodes;
using TeleworkTeams.Simulators.Teams;

namespace TeleworkTeams.Clients.Tests.Simulators;

public sealed class ConnectorRefusalTests : SimulatorTest
{
    [Fact]
    public async Task The_same_chat_is_given_for_the_same_person()
    {
        var connector = await ConnectorAsync();
        var wanted = Conversation(connector, Someone.Id, City);

        var first = await CallAsync(connector.ServiceUrl, "POST", "v3/conversations", wanted.DeepClone());
        var second = await CallAsync(connector.ServiceUrl, "POST", "v3/conversations", wanted.DeepClone());

        first.Status.ShouldBe(201);
        ((string?)first.Body!["id"]).ShouldBe(connector.Client(Someone.Id).ConversationId);
        ((string?)second.Body!["id"]).ShouldBe((string?)first.Body["id"]);
    }

    [Fact]
    public async Task A_chat_is_refused_without_a_tenant_for_a_group_for_two_and_for_a_stranger()
    {
        var connector = await ConnectorAsync();
        async Task Refuses(Action<JsonObject> spoil)
        {
            var wanted = Conversation(connector, Someone.Id, City);
            spoil(wanted);
            var answer = await CallAsync(connector.ServiceUrl, "POST", "v3/conversations", wanted);
            answer.Status.ShouldBe(400);
            Code(answer.Body).ShouldBe("BadSyntax");
        }

        await Refuses(body => body.Remove("tenantId"));
        await Refuses(body => body["tenantId"] = "another");
        await Refuses(body => body["isGroup"] = true);
        await Refuses(body => ((JsonArray)body["members"]!).Add(new JsonObject { ["id"] = "29:x" }));
        await Refuses(body => body["members"] = new JsonArray());
        await Refuses(body => body["members"] = new JsonArray(new JsonObject { ["id"] = "29:nobody" }));
        await Refuses(body => body["bot"] = new JsonObject { ["id"] = "28:somebody-else" });
    }

    [Fact]
    public async Task An_activity_without_type_or_content_is_refused()
    {
        var connector = await ConnectorAsync();

        (await SendAsync(connector, Someone, new JsonObject { ["text"] = "x" })).Status.ShouldBe(400);
        (await SendAsync(connector, Someone, Text(" "))).Status.ShouldBe(400);
        (await SendAsync(connector, Someone, new JsonArray())).Status.ShouldBe(400);
        (await SendAsync(connector, Someone, new JsonObject { ["type"] = "typing" })).Status.ShouldBe(202);
        connector.Delivered.ShouldBeEmpty();
    }

    [Fact]
    public async Task Unknown_conversations_and_activities_are_not_found_and_broken_ids_are_bad()
    {
        var connector = await ConnectorAsync();
        var own = connector.Client(Someone.Id).ConversationId;

        Code((await CallAsync(connector.ServiceUrl, "POST", "v3/conversations/a:unknown/activities", Text("x"))).Body).ShouldBe("ConversationNotFound");
        (await CallAsync(connector.ServiceUrl, "POST", "v3/conversations/nonsense/activities", Text("x"))).Status.ShouldBe(400);
        var missing = await CallAsync(connector.ServiceUrl, "PUT", $"v3/conversations/{own}/activities/1", Text("x"));
        missing.Status.ShouldBe(404);
        Code(missing.Body).ShouldBe("ActivityNotFoundInConversation");
        (await CallAsync(connector.ServiceUrl, "GET", "v3/teams/19:nothing@thread.tacv2")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Whoever_removed_the_app_is_out_of_reach_until_it_is_added_again()
    {
        var connector = await ConnectorAsync();
        await BotAsync(connector);
        var client = connector.Client(Someone.Id);

        await client.RemoveAsync(Cancelled);
        var refused = await SendAsync(connector, Someone, Text("x"));
        await client.InstallAsync(Cancelled);
        var accepted = await SendAsync(connector, Someone, Text("x"));

        refused.Status.ShouldBe(403);
        Code(refused.Body).ShouldBe("ConversationBlockedByUser");
        accepted.Status.ShouldBe(201);
    }

    [Fact]
    public async Task A_team_without_the_app_has_no_roster_for_the_bot()
    {
        var connector = await ConnectorAsync(new ConnectorSimulatorOptions { City = City, Installed = false });
        var team = City.Sections[0].TeamId;

        var members = await CallAsync(connector.ServiceUrl, "GET", $"v3/conversations/{team}/pagedmembers");
        var sent = await CallAsync(connector.ServiceUrl, "POST", $"v3/conversations/{team}/activities", Text("x"));

        (members.Status, Code(members.Body)).ShouldBe((403, "BotNotInConversationRoster"));
        (sent.Status, Code(sent.Body)).ShouldBe((403, "BotNotInConversationRoster"));
    }

    [Theory]
    [InlineData(14_000, 201)]
    [InlineData(14_400, 413)]
    public async Task A_card_is_measured_as_UTF_16(int characters, int status)
    {
        var connector = await ConnectorAsync();

        var answer = await SendAsync(connector, Someone, Message(Card(new string('あ', characters))));

        answer.Status.ShouldBe(status);
        if (status == 413)
        {
            Code(answer.Body).ShouldBe("MessageSizeTooBig");
        }
    }

    [Fact]
    public async Task A_card_of_a_later_version_or_with_an_unlabelled_input_is_refused_by_name()
    {
        var connector = await ConnectorAsync();
        var late = Card("x");
        late["version"] = "1.6";
        var mute = Card("x");
        ((JsonArray)mute["body"]!).Add(new JsonObject { ["type"] = "Input.Text", ["id"] = "plan" });

        var tooLate = await SendAsync(connector, Someone, Message(late));
        var unlabelled = await SendAsync(connector, Someone, Message(mute));

        tooLate.Status.ShouldBe(400);
        ((string)tooLate.Body!["error"]!["message"]!).ShouldContain("1.6");
        unlabelled.Status.ShouldBe(400);
        ((string)unlabelled.Body!["error"]!["message"]!).ShouldContain("'plan'");
    }

    [Fact]
    public async Task Without_a_token_nothing_goes_where_one_is_required()
    {
        var connector = await ConnectorAsync(new ConnectorSimulatorOptions { City = City, RequireToken = true, AcceptToken = token => token == "good" });

        (await SendAsync(connector, Someone, Text("x"))).Status.ShouldBe(401);
        Http.DefaultRequestHeaders.Authorization = new("Bearer", "bad");
        (await SendAsync(connector, Someone, Text("x"))).Status.ShouldBe(401);
        Http.DefaultRequestHeaders.Authorization = new("Bearer", "good");
        (await SendAsync(connector, Someone, Text("x"))).Status.ShouldBe(201);
    }

    [Fact]
    public async Task The_roster_comes_in_pages_of_at_least_fifty()
    {
        var connector = await ConnectorAsync();
        var section = City.Sections[1];
        var path = $"v3/conversations/{section.TeamId}/pagedmembers?pageSize=10";

        var first = await CallAsync(connector.ServiceUrl, "GET", path);
        var second = await CallAsync(connector.ServiceUrl, "GET", $"{path}&continuationToken={(string?)first.Body!["continuationToken"]}");
        var broken = await CallAsync(connector.ServiceUrl, "GET", $"{path}&continuationToken=x");

        first.Body["members"]!.AsArray().Count.ShouldBe(50);
        second.Body!["members"]!.AsArray().Count.ShouldBe(10);
        second.Body["continuationToken"].ShouldBeNull();
        first.Body["members"]!.AsArray().Concat(second.Body["members"]!.AsArray()).Select(member => (string?)member!["aadObjectId"])
            .ShouldBe(City.PeopleOf(section).Select(person => person.Id));
        broken.Status.ShouldBe(400);
    }

    [Fact]
    public async Task A_team_and_its_member_are_described()
    {
        var connector = await ConnectorAsync();
        var section = City.Sections[0];

        var team = await CallAsync(connector.ServiceUrl, "GET", $"v3/teams/{section.TeamId}");
        var member = await CallAsync(connector.ServiceUrl, "GET", $"v3/conversations/{section.TeamId}/members/{connector.Client(Someone.Id).Address}");
        var stranger = await CallAsync(connector.ServiceUrl, "GET", $"v3/conversations/{section.TeamId}/members/{City.People[^1].Id}");

        ((string?)team.Body!["name"], (int?)team.Body["memberCount"]).ShouldBe(("企画課", 12));
        ((string?)member.Body!["name"], (string?)member.Body["email"]).ShouldBe((Someone.Name, Someone.Email));
        stranger.Status.ShouldBe(404);
    }

    private static JsonObject Conversation(ConnectorSimulator connector, string personId, TeleworkTeams.Simulators.City.DemoCity city) => new()
    {
        ["isGroup"] = false,
        ["tenantId"] = TeleworkTeams.Simulators.City.DemoCity.TenantId,
        ["members"] = new JsonArray(new JsonObject { ["id"] = connector.Client(city.Person(personId).Id).Address }),
    };
}
