using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Tests.Identity;
using static TeleworkTeams.App.Tests.Identity.IdentityHost;

namespace TeleworkTeams.App.Tests.Security;

/// <summary>The doors of the whole app: T06, T07, T13, T20, T21.</summary>
public sealed class DoorsTests
{
    private static long Now => Office.Morning.ToUnixTimeSeconds();

    [Fact]
    public async Task Each_token_opens_its_own_door_and_not_the_other()
    {
        await using var office = await ProductionAsync();
        var (bot, person) = (BotToken(), PersonToken(IdentityHost.Tenant));

        (await office.GetAsync(null, "/api/mode")).Json["mode"]!.ToString().ShouldBe("teams");
        (await CallAsync(office, person, HttpMethod.Get, "/api/session")).Status.ShouldBe(200);
        (await CallAsync(office, bot, HttpMethod.Post, "/api/messages", AnActivity())).Status.ShouldBe(200);

        // T06 and T07.
        (await CallAsync(office, person, HttpMethod.Post, "/api/messages", AnActivity())).Status.ShouldBeOneOf(401, 403);
        foreach (var line in AccessTable.Lines)
        {
            var answer = await CallAsync(office, bot, new HttpMethod(line.Method), line.Path(Staff.Planning, Staff.Sato), line.Body);
            (line.Route, answer.Status, answer.Code).ShouldBe((line.Route, 401, "SIGN_IN"));
        }
    }

    [Fact]
    public async Task Another_tenant_is_nobody_here()
    {
        await using var office = await ProductionAsync();
        const string Other = "55555555-5555-5555-5555-555555555555";

        (await CallAsync(office, BotToken(), HttpMethod.Post, "/api/messages", AnActivity(tenant: Other))).Status.ShouldBe(403);
        (await CallAsync(office, BotToken(), HttpMethod.Post, "/api/messages", AnActivity(dataTenant: Other))).Status.ShouldBe(403);
        (await CallAsync(office, PersonToken(Other), HttpMethod.Get, "/api/session")).Status.ShouldBe(401);
    }

    [Theory]
    [InlineData(IdentityHost.Tenant, true)]
    [InlineData(null, false)]
    public async Task An_activity_that_names_no_tenant_is_answered_and_nothing_is_done(string? tenant, bool isHeard)
    {
        await using var office = await ProductionAsync();
        var writer = Guid.NewGuid().ToString();
        var activity = System.Text.Json.JsonSerializer.Serialize(new
        {
            type = "message", id = "1", text = "在宅", serviceUrl = ServiceUrl, channelId = "msteams", from = new { id = "29:1", aadObjectId = writer },
            conversation = new { id = "a:1", tenantId = tenant, conversationType = "personal" },
        });

        (await CallAsync(office, BotToken(), HttpMethod.Post, "/api/messages", activity)).Status.ShouldBe(200);

        (await StoredRows.AllAsync(office, IdentityHost.Tenant)).Contains(writer, StringComparison.Ordinal).ShouldBe(isHeard);
    }

    [Fact]
    public async Task Where_people_sign_in_a_header_makes_nobody_somebody()
    {
        await using var office = await ProductionAsync();

        (await office.GetAsync(Person, "/api/session")).Code.ShouldBe("SIGN_IN");
        (await office.PostAsync(null, "/api/messages", AnActivity())).Status.ShouldBe(401);
        (await office.GetAsync(null, "/api/mode")).Json["people"]!.AsArray().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false, "http://127.0.0.1:0")]
    [InlineData(true, "http://0.0.0.0:0")]
    [InlineData(true, "http://*:0")]
    public async Task Without_authentication_it_starts_on_a_developers_loopback_alone(bool development, string urls) =>
        (await Should.ThrowAsync<InvalidOperationException>(async () => await Office.StartAsync(["--urls", urls], local: development))).Message.ShouldStartWith("The app does not start");

    [Fact]
    public async Task What_is_too_large_or_too_deep_is_refused_without_reading_it_all()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        var large = new byte[(256 * 1024) + 1];
        Array.Fill(large, (byte)' ');

        (await office.PostAsync(null, "/api/messages", large)).Status.ShouldBe(413);
        (await office.SendAsync(null, HttpMethod.Post, "/api/messages", large, request => request.Headers.TransferEncodingChunked = true)).Status.ShouldBe(413);
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 65)) + "1" + new string('}', 65);
        (await office.PostAsync(null, "/api/messages", deep)).Status.ShouldBeOneOf(200, 400);
        (await office.PostAsync(Staff.Sato, "/api/leaves", deep)).Code.ShouldBe("BAD_REQUEST");
        var megabyte = "{\"from\":\"" + new string('1', 1024 * 1024) + "\"}";
        var refused = await office.SendAsync(Staff.Sato, HttpMethod.Post, "/api/leaves", megabyte, request => request.Headers.ExpectContinue = true);
        (refused.Status, refused.Code).ShouldBe((413, "TOO_LARGE"));
    }

    [Fact]
    public async Task One_persons_flood_is_stopped_and_nobody_elses_work()
    {
        await using var office = await Office.StartAsync(["--Api:RequestsPerMinute", "5"]).MoveInAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => office.GetAsync(Staff.Sato, "/api/session")));

        answers.Count(a => a.Status == 200).ShouldBeInRange(5, 10);
        var stopped = answers.First(a => a.Status != 200);
        (stopped.Status, stopped.Code, stopped.Headers.RetryAfter?.Delta).ShouldBe((429, "TOO_MANY_REQUESTS", TimeSpan.FromMinutes(1)));
        (await office.GetAsync(Staff.Suzuki, "/api/session")).Status.ShouldBe(200);
    }

    private static async Task<Office> ProductionAsync()
    {
        var issuer = new FakeIssuer();
        issuer.Publish(BotKeys, "bot-1", BotKey, endorsements: ["msteams"]);
        issuer.Publish(EntraKeys, "entra-1", EntraKey, issuer: "https://login.microsoftonline.com/{tenantid}/v2.0");
        return await Office.StartAsync(
            ["--Bot:ClientId", Bot, "--Bot:TenantId", IdentityHost.Tenant, "--Entra:ClientId", Api, "--Entra:TenantId", IdentityHost.Tenant],
            builder => builder.Services.AddHttpClient(SigningKeys.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => issuer).SetHandlerLifetime(Timeout.InfiniteTimeSpan),
            local: false);
    }

    private static Task<Answer> CallAsync(Office office, string token, HttpMethod method, string path, object? body = null) =>
        office.SendAsync(null, method, path, body, request => request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token));

    private static string BotToken() => FakeIssuer.Sign(BotKey, "bot-1", new Dictionary<string, object?>
    {
        ["iss"] = "https://api.botframework.com", ["aud"] = Bot, ["serviceurl"] = ServiceUrl, ["nbf"] = Now - 60, ["exp"] = Now + 3600,
    });

    private static string PersonToken(string tenant) => FakeIssuer.Sign(EntraKey, "entra-1", new Dictionary<string, object?>
    {
        ["iss"] = $"https://login.microsoftonline.com/{tenant}/v2.0", ["aud"] = Api, ["tid"] = tenant, ["oid"] = Person, ["ver"] = "2.0",
        ["scp"] = "access_as_user", ["azp"] = TeamsDesktop, ["nbf"] = Now - 60, ["exp"] = Now + 3600,
    });
}
