using System.Net;
using System.Text.Json;
using Azure;
using Azure.Core.Pipeline;
using TeleworkTeams.Clients.Graph;
using TeleworkTeams.Clients.Tests.Teams;

namespace TeleworkTeams.Clients.Tests.Graph;

public sealed class GraphClientTests
{
    private const string Root = "https://graph.microsoft.com/v1.0";

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(650, 1)]
    [InlineData(651, 2)]
    [InlineData(1_300, 2)]
    public async Task Presences_take_exactly_one_call_per_650_people(int people, int calls)
    {
        var wire = new StubHandler(request =>
        {
            using var body = JsonDocument.Parse(request.Content!.ReadAsStream());
            var rows = body.RootElement.GetProperty("ids").EnumerateArray()
                .Select(id => $$"""{"id":"{{id}}","availability":"Away","activity":"Away","outOfOfficeSettings":{"isOutOfOffice":false,"message":null},"unknown":[1]}""");
            return StubHandler.Json(HttpStatusCode.OK, $$"""{"@odata.context":"x","value":[{{string.Join(',', rows)}}]}""");
        });

        var presences = await Client(wire).GetPresencesByUserIdAsync(
            Enumerable.Range(0, people).Select(i => $"u{i}"), TestContext.Current.CancellationToken);

        presences.Count.ShouldBe(people);
        wire.Requests.Count.ShouldBe(calls);
        wire.Requests.ShouldAllBe(sent => sent.Uri == Root + "/communications/getPresencesByUserId"
            && sent.Method == "POST" && sent.Authorization == "Bearer " + StubCredential.Token);
    }

    [Fact]
    public async Task Users_are_read_over_all_pages_of_the_same_host()
    {
        Queue<string> pages = new(
        [
            $$"""{"value":[{"id":"1","displayName":"佐藤","accountEnabled":true}],"@odata.nextLink":"{{Root}}/users?$skiptoken=a"}""",
            $$"""{"value":[],"@odata.nextLink":"{{Root}}/users?$skiptoken=b"}""",
            """{"value":[{"id":"2","department":"総務課"}]}""",
        ]);
        var wire = new StubHandler(_ => StubHandler.Json(HttpStatusCode.OK, pages.Dequeue()));

        var users = await ListAsync(Client(wire), "department eq '総務課'");

        users.ShouldBe([new User("1", "佐藤", AccountEnabled: true), new User("2", Department: "総務課")]);
        wire.Requests[0].Uri.ShouldStartWith(Root + "/users?$select=id,displayName,");
        wire.Requests[0].Uri.ShouldEndWith("&$top=999&$filter=department%20eq%20%27%E7%B7%8F%E5%8B%99%E8%AA%B2%27");
    }

    [Fact]
    public async Task A_next_page_on_another_host_is_not_followed()
    {
        var wire = new StubHandler(_ => StubHandler.Json(HttpStatusCode.OK, """{"value":[],"@odata.nextLink":"https://evil.example/users"}"""));

        await Should.ThrowAsync<InvalidOperationException>(() => ListAsync(Client(wire), null));
        wire.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Mailbox_settings_are_read()
    {
        var wire = new StubHandler(_ => StubHandler.Json(HttpStatusCode.OK,
            """
            {"timeZone":"Tokyo Standard Time","automaticRepliesSetting":{"status":"scheduled","scheduledStartDateTime":{"dateTime":"2026-11-24T00:00:00.0000000","timeZone":"UTC"}},"workingHours":{"daysOfWeek":["monday","friday"],"startTime":"08:30:00.0000000","endTime":"17:15:00.0000000","timeZone":{"name":"Tokyo Standard Time"}}}
            """));

        var settings = await Client(wire).GetMailboxSettingsAsync("sato@city.example", TestContext.Current.CancellationToken);

        settings.TimeZone.ShouldBe("Tokyo Standard Time");
        settings.AutomaticRepliesSetting!.Status.ShouldBe("scheduled");
        (settings.WorkingHours!.StartTime, settings.WorkingHours.EndTime).ShouldBe((new TimeOnly(8, 30), new TimeOnly(17, 15)));
        wire.Requests.Single().Uri.ShouldBe(Root + "/users/sato%40city.example/mailboxSettings?$select=timeZone,automaticRepliesSetting,workingHours");
    }

    [Fact]
    public async Task Being_throttled_is_waited_out()
    {
        var answers = 0;
        var wire = new StubHandler(_ =>
        {
            if (answers++ > 0)
            {
                return StubHandler.Json(HttpStatusCode.OK, """{"id":"1"}""");
            }
            var busy = StubHandler.Json(HttpStatusCode.TooManyRequests, """{"error":{"code":"TooManyRequests"}}""");
            busy.Headers.TryAddWithoutValidation("Retry-After", "0");
            return busy;
        });

        (await Client(wire).GetUserAsync("1", TestContext.Current.CancellationToken)).Id.ShouldBe("1");
        wire.Requests.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(404, """{"error":{"code":"Request_ResourceNotFound","message":"m"}}""", "Request_ResourceNotFound")]
    [InlineData(403, """{"error":{"code":"Authorization_RequestDenied"}}""", "Authorization_RequestDenied")]
    [InlineData(200, """{"id":{}}""", null)]
    public async Task A_failure_keeps_its_status_and_code(int status, string body, string? code)
    {
        var wire = new StubHandler(_ => StubHandler.Json((HttpStatusCode)status, body));

        var error = await Should.ThrowAsync<RequestFailedException>(() => Client(wire).GetUserAsync("1", TestContext.Current.CancellationToken));

        (error.Status, error.ErrorCode).ShouldBe((status, code));
        wire.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_event_goes_out_as_the_page_says_and_unset_members_do_not()
    {
        string? sent = null;
        var wire = new StubHandler(request =>
        {
            using var reader = new StreamReader(request.Content!.ReadAsStream());
            sent = reader.ReadToEnd();
            return StubHandler.Json(HttpStatusCode.Created, """{"@odata.etag":"W/1","id":"AAMkAG=","subject":"在宅勤務","transactionId":"t-1"}""");
        });

        var created = await Client(wire).CreateEventAsync("sato", Telework, TestContext.Current.CancellationToken);

        created.Id.ShouldBe("AAMkAG=");
        (wire.Requests.Single().Method, wire.Requests.Single().Uri).ShouldBe(("POST", Root + "/users/sato/events"));
        using var body = JsonDocument.Parse(sent!);
        body.RootElement.EnumerateObject().Select(member => member.Name)
            .ShouldBe(["subject", "start", "end", "isAllDay", "showAs", "isReminderOn", "transactionId"], ignoreOrder: true);
        body.RootElement.GetProperty("showAs").GetString().ShouldBe("workingElsewhere");
        body.RootElement.GetProperty("end").GetProperty("dateTime").GetString().ShouldBe("2026-11-25T00:00:00");
    }

    [Theory]
    [InlineData(204, false)]
    [InlineData(404, false)]
    [InlineData(403, true)]
    public async Task An_event_that_is_gone_counts_as_deleted(int status, bool fails)
    {
        var wire = new StubHandler(_ => StubHandler.Json((HttpStatusCode)status, "{}"));
        var deleting = Client(wire).DeleteEventAsync("sato", "AAMk/AG=", TestContext.Current.CancellationToken);

        if (fails)
        {
            (await Should.ThrowAsync<RequestFailedException>(() => deleting)).Status.ShouldBe(status);
        }
        else
        {
            await deleting;
        }

        (wire.Requests.Single().Method, wire.Requests.Single().Uri).ShouldBe(("DELETE", Root + "/users/sato/events/AAMk%2FAG%3D"));
    }

    [Fact]
    public async Task A_day_of_the_calendar_is_read_in_universal_time()
    {
        var wire = new StubHandler(_ => StubHandler.Json(HttpStatusCode.OK, """{"value":[{"id":"1","transactionId":"t-1"}]}"""));

        List<Event> events = [];
        await foreach (var item in Client(wire).ListCalendarViewAsync(
            "sato", new(2026, 11, 24, 0, 0, 0, TimeSpan.FromHours(9)), new(2026, 11, 25, 0, 0, 0, TimeSpan.FromHours(9)), TestContext.Current.CancellationToken))
        {
            events.Add(item);
        }

        events.ShouldBe([new Event { Id = "1", TransactionId = "t-1" }]);
        wire.Requests.Single().Uri.ShouldStartWith(
            Root + "/users/sato/calendarView?startDateTime=2026-11-23T15:00:00Z&endDateTime=2026-11-24T15:00:00Z&$select=id,");
    }

    private static readonly Event Telework = new()
    {
        Subject = "在宅勤務",
        Start = new("2026-11-24T00:00:00", "Tokyo Standard Time"),
        End = new("2026-11-25T00:00:00", "Tokyo Standard Time"),
        IsAllDay = true,
        ShowAs = "workingElsewhere",
        IsReminderOn = false,
        TransactionId = "t-1",
    };

    private static async Task<List<User>> ListAsync(GraphClient client, string? filter)
    {
        var users = new List<User>();
        await foreach (var user in client.ListUsersAsync(filter, cancellationToken: TestContext.Current.CancellationToken))
        {
            users.Add(user);
        }
        return users;
    }

    private static GraphClient Client(StubHandler wire)
    {
        var options = new GraphClientOptions { Transport = new HttpClientTransport(wire) };
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.Retry.MaxRetries = 2;
        return new GraphClient(new Uri(Root), new StubCredential(), options);
    }
}
