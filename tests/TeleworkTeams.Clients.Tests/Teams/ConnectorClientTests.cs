using System.Net;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Connector;

namespace TeleworkTeams.Clients.Tests.Teams;

public sealed class ConnectorClientTests
{
    private const string Root = "https://smba.trafficmanager.net/jp/";

    [Fact]
    public async Task Ids_are_escaped_into_one_segment_each()
    {
        var (client, wire) = Client(StubHandler.Json(HttpStatusCode.Created, """{"id":"1700"}"""));

        var sent = await client.Conversations.ReplyToActivityAsync(
            "19:abc@thread.tacv2;messageid=1/../x", "f:1?#", Activity.CreateMessage("はい"), TestContext.Current.CancellationToken);

        sent.Id.ShouldBe("1700");
        wire.Requests.Single().ShouldBe(new Sent(
            "POST",
            Root + "v3/conversations/19%3Aabc%40thread.tacv2%3Bmessageid%3D1%2F..%2Fx/activities/f%3A1%3F%23",
            """{"type":"message","text":"はい","textFormat":"plain"}""",
            null));
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/jp")]
    [InlineData("https://smba.trafficmanager.net/jp/")]
    [InlineData("https://smba.trafficmanager.net/jp/?x=1#y")]
    public async Task Every_operation_has_its_method_and_path(string serviceUrl)
    {
        var wire = new StubHandler(_ => StubHandler.Json(HttpStatusCode.OK, """{"id":"c1","members":[]}"""));
        var conversations = new ConnectorClient(new HttpClient(wire), new Uri(serviceUrl)).Conversations;
        var cancel = TestContext.Current.CancellationToken;

        await conversations.CreateConversationAsync(
            new ConversationParameters { TenantId = "t", Bot = new ChannelAccount { Id = "28:b" }, Members = [new ChannelAccount { Id = "29:p" }] }, cancel);
        await conversations.SendToConversationAsync("c", Activity.CreateMessage("x"), cancel);
        await conversations.UpdateActivityAsync("c", "a", Activity.CreateMessage("x"), cancel);
        await conversations.DeleteActivityAsync("c", "a", cancel);
        await conversations.GetConversationMemberAsync("c", "29:p", cancel);
        await conversations.SendTypingAsync("c", cancel);

        wire.Requests.Select(sent => $"{sent.Method} {sent.Uri}").ShouldBe(
        [
            $"POST {Root}v3/conversations",
            $"POST {Root}v3/conversations/c/activities",
            $"PUT {Root}v3/conversations/c/activities/a",
            $"DELETE {Root}v3/conversations/c/activities/a",
            $"GET {Root}v3/conversations/c/members/29%3Ap",
            $"POST {Root}v3/conversations/c/activities",
        ]);
        wire.Requests[0].Body.ShouldBe("""{"isGroup":false,"bot":{"id":"28:b"},"members":[{"id":"29:p"}],"tenantId":"t"}""");
        wire.Requests[5].Body.ShouldBe("""{"type":"typing"}""");
    }

    [Fact]
    public async Task Members_are_read_over_all_pages_and_empty_ones()
    {
        Queue<string> pages = new(
        [
            """{"members":[{"id":"29:1","objectId":"o1","name":"一","userPrincipalName":"a@b"}],"continuationToken":"x&y="}""",
            """{"members":[],"continuationToken":"z"}""",
            """{"members":[{"id":"29:2","aadObjectId":"o2"}]}""",
        ]);
        var wire = new StubHandler(_ => StubHandler.Json(HttpStatusCode.OK, pages.Dequeue()));
        var members = new List<ChannelAccount>();

        await foreach (var member in new ConnectorClient(new HttpClient(wire), new Uri(Root)).Conversations
            .GetConversationMembersAsync("19:t", cancellationToken: TestContext.Current.CancellationToken))
        {
            members.Add(member);
        }

        members.Select(member => member.AadObjectId).ShouldBe(["o1", "o2"]);
        members[0].Properties!["userPrincipalName"].GetString().ShouldBe("a@b");
        wire.Requests[1].Uri.ShouldBe(Root + "v3/conversations/19%3At/pagedmembers?pageSize=500&continuationToken=x%26y%3D");
    }

    [Theory]
    [InlineData(403, """{"error":{"code":"BotNotInConversationRoster","message":"m"}}""", "BotNotInConversationRoster")]
    [InlineData(403, "", null)]
    [InlineData(404, """{"error":{"code":"ConversationNotFound"}}""", "ConversationNotFound")]
    [InlineData(413, "<html>too large</html>", null)]
    [InlineData(502, """{"error":"x"}""", null)]
    [InlineData(302, "", null)]
    public async Task A_refusal_keeps_its_status_and_code_and_is_sent_once(int status, string body, string? code)
    {
        var (client, wire) = Client(StubHandler.Json((HttpStatusCode)status, body));

        var error = await Should.ThrowAsync<ErrorResponseException>(() => Send(client));

        ((int)error.StatusCode, error.ErrorCode, error.RetryAfter, error.Body).ShouldBe((status, code, null, body));
        wire.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("30", 30)]
    [InlineData("Tue, 24 Nov 2026 00:01:00 GMT", 60)]
    [InlineData("Mon, 23 Nov 2026 00:00:00 GMT", 0)]
    public async Task The_asked_wait_is_read_as_seconds_or_as_a_date(string header, int seconds)
    {
        var response = StubHandler.Json(HttpStatusCode.TooManyRequests, "");
        response.Headers.TryAddWithoutValidation("Retry-After", header);
        var (client, _) = Client(response);

        (await Should.ThrowAsync<ErrorResponseException>(() => Send(client))).RetryAfter.ShouldBe(TimeSpan.FromSeconds(seconds));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData(" ")]
    public async Task An_id_that_climbs_the_path_is_refused(string id)
    {
        var (client, wire) = Client(StubHandler.Json(HttpStatusCode.OK, "{}"));

        await Should.ThrowAsync<ArgumentException>(() => client.Conversations.DeleteActivityAsync("c", id, TestContext.Current.CancellationToken));
        wire.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_created_conversation_without_an_id_is_a_failure()
    {
        var (client, _) = Client(StubHandler.Json(HttpStatusCode.Created, "{}"));

        await Should.ThrowAsync<ErrorResponseException>(() =>
            client.Conversations.CreateConversationAsync(new ConversationParameters(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_accepted_message_without_a_readable_answer_is_sent()
    {
        var (client, _) = Client(StubHandler.Json(HttpStatusCode.Accepted, "not json"));

        (await Send(client)).Id.ShouldBeNull();
    }

    private static Task<ResourceResponse> Send(ConnectorClient client) =>
        client.Conversations.SendToConversationAsync("c", Activity.CreateMessage("x"), TestContext.Current.CancellationToken);

    private static (ConnectorClient Client, StubHandler Wire) Client(HttpResponseMessage response)
    {
        var wire = new StubHandler(_ => response);
        return (new ConnectorClient(new HttpClient(wire), new Uri(Root), new StoppedClock()), wire);
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 24, 0, 0, 0, TimeSpan.Zero);
    }
}
