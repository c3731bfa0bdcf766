using System.Text.Json.Nodes;
using TeleworkTeams.Simulators.Faults;
using TeleworkTeams.Simulators.Graph;
using TeleworkTeams.Simulators.Limits;

namespace TeleworkTeams.Clients.Tests.Simulators;

public sealed class GraphSimulatorTests : SimulatorTest
{
    [Fact]
    public async Task Presence_of_650_people_is_answered_and_of_651_refused()
    {
        var graph = await GraphAsync();

        (await PresenceAsync(graph, 650)).Status.ShouldBe(200);
        var refused = await PresenceAsync(graph, 651);

        refused.Status.ShouldBe(400);
        Code(refused.Body).ShouldBe("BadRequest");
        refused.Body!["error"]!["innerError"]!["request-id"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Presence_follows_the_schedule_unless_it_is_set()
    {
        var graph = await GraphAsync();
        async Task<string> AvailabilityAsync() => (string)(await CallAsync(graph.BaseUrl, "POST", "communications/getPresencesByUserId",
            new JsonObject { ["ids"] = new JsonArray(City.People[0].Id) })).Body!["value"]![0]!["availability"]!;

        (await AvailabilityAsync()).ShouldBe("Offline");
        Time.Step(TimeSpan.FromHours(1));
        var atWork = await AvailabilityAsync();
        atWork.ShouldNotBe("Offline");
        (await AvailabilityAsync()).ShouldBe(atWork);
        graph.SetPresence(City.People[0].Id, new SimulatedPresence("DoNotDisturb", "Presenting"));
        (await AvailabilityAsync()).ShouldBe("DoNotDisturb");
        graph.SetPresence(City.People[0].Id, null);
        (await AvailabilityAsync()).ShouldBe(atWork);
    }

    [Fact]
    public async Task Users_come_in_pages_with_the_selected_fields()
    {
        var graph = await GraphAsync();
        var names = new List<string>();
        var pages = 0;
        for (var next = new Uri(graph.BaseUrl, "users?$select=displayName,mail&$top=30"); next is not null; pages++)
        {
            var page = (await CallAsync(next, "GET", "")).Body!;
            names.AddRange(page["value"]!.AsArray().Select(user => (string)user!["displayName"]!));
            page["value"]![0]!["jobTitle"].ShouldBeNull();
            next = page["@odata.nextLink"] is { } link ? new Uri((string)link!) : null;
        }

        pages.ShouldBe(3);
        names.ShouldBe(City.People.Select(person => person.Name));
    }

    [Fact]
    public async Task A_user_is_found_by_id_and_by_address_and_a_stranger_is_not()
    {
        var graph = await GraphAsync();

        ((string?)(await CallAsync(graph.BaseUrl, "GET", $"users/{Someone.Id}")).Body!["mail"]).ShouldBe(Someone.Email);
        ((string?)(await CallAsync(graph.BaseUrl, "GET", $"users/{Someone.Email}")).Body!["id"]).ShouldBe(Someone.Id);
        var stranger = await CallAsync(graph.BaseUrl, "GET", "users/nobody");
        (stranger.Status, Code(stranger.Body)).ShouldBe((404, "Request_ResourceNotFound"));
    }

    [Fact]
    public async Task Mailbox_settings_say_the_zone_the_hours_and_the_absence()
    {
        var graph = await GraphAsync();
        graph.SetOutOfOffice(Someone.Id, Time.GetUtcNow(), Time.GetUtcNow().AddDays(1));

        var settings = (await CallAsync(graph.BaseUrl, "GET", $"users/{Someone.Id}/mailboxSettings")).Body!;

        ((string?)settings["timeZone"], (string?)settings["automaticRepliesSetting"]!["status"]).ShouldBe(("Tokyo Standard Time", "scheduled"));
        ((string?)settings["automaticRepliesSetting"]!["scheduledStartDateTime"]!["dateTime"]).ShouldBe("2026-11-23T23:15:00.0000000");
        ((string)settings["workingHours"]!["startTime"]!).ShouldEndWith("30:00.0000000");
    }

    [Fact]
    public async Task Too_many_calls_and_scripted_faults_are_refused_in_graphs_words()
    {
        var graph = await GraphAsync(new GraphSimulatorOptions
        {
            City = City, Limits = new RateLimits { PerTenant = [new("two", LimitKind.FixedWindow, 2, TimeSpan.FromSeconds(30))] },
        });
        graph.Faults.Add(new Fault { PathPattern = "^users/", StatusCode = 503, Times = 1, RetryAfter = TimeSpan.FromSeconds(5) });

        (await CallAsync(graph.BaseUrl, "GET", $"users/{Someone.Id}")).Status.ShouldBe(503);
        (await CallAsync(graph.BaseUrl, "GET", $"users/{Someone.Id}")).Status.ShouldBe(200);
        (await CallAsync(graph.BaseUrl, "GET", $"users/{Someone.Id}")).Status.ShouldBe(200);
        var limited = await CallAsync(graph.BaseUrl, "GET", $"users/{Someone.Id}");

        (limited.Status, Code(limited.Body)).ShouldBe((429, "TooManyRequests"));
        limited.Response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(30));
        graph.Calls.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_read_where_one_is_required()
    {
        var graph = await GraphAsync(new GraphSimulatorOptions { City = City, RequireToken = true });

        var refused = await CallAsync(graph.BaseUrl, "GET", $"users/{Someone.Id}");

        (refused.Status, Code(refused.Body)).ShouldBe((401, "InvalidAuthenticationToken"));
    }

    private Task<(int Status, JsonNode? Body, HttpResponseMessage Response)> PresenceAsync(GraphSimulator graph, int count) =>
        CallAsync(graph.BaseUrl, "POST", "communications/getPresencesByUserId",
            new JsonObject { ["ids"] = new JsonArray([.. Enumerable.Range(0, count).Select(number => (JsonNode)$"id-{number}")]) });
}
