using System.Net;
using static TeleworkTeams.App.Tests.Identity.IdentityHost;

namespace TeleworkTeams.App.Tests.Identity;

public sealed class BotTokenTests
{
    [Fact]
    public async Task The_connectors_own_token_opens_the_door()
    {
        await using var host = await StartAsync();

        (await host.PostActivityAsync(Token(host))).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Without_a_token_nothing_opens()
    {
        await using var host = await StartAsync();

        (await host.PostActivityAsync(null)).ShouldBe(HttpStatusCode.Unauthorized);
        (await host.PostActivityAsync("")).ShouldBe(HttpStatusCode.Unauthorized);
        (await host.GetMeAsync(null)).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("HS256")]
    [InlineData("RS512")]
    public async Task No_other_algorithm_is_accepted(string algorithm)
    {
        await using var host = await StartAsync();
        var token = FakeIssuer.Sign(BotKey, "bot-1", host.BotClaims(), algorithm);

        (await host.PostActivityAsync(token)).ShouldBe(HttpStatusCode.Unauthorized);
        (await host.PostActivityAsync(token[..(token.LastIndexOf('.') + 1)])).ShouldBe(HttpStatusCode.Unauthorized);
        host.Issuer.KeyFetches.ShouldBe(0);
    }

    [Theory]
    [InlineData("iss", "https://sts.windows.net/" + Tenant + "/")]
    [InlineData("iss", "https://api.botframework.com/")]
    [InlineData("iss", "https://login.microsoftonline.com/" + Tenant + "/v2.0")]
    [InlineData("iss", null)]
    [InlineData("aud", Api)]
    [InlineData("aud", "api://" + Bot)]
    [InlineData("aud", "api://botid-" + Bot)]
    [InlineData("aud", null)]
    [InlineData("serviceurl", null)]
    [InlineData("serviceurl", "")]
    [InlineData("exp", null)]
    [InlineData("exp", "tomorrow")]
    public async Task A_wrong_or_missing_claim_is_refused(string claim, string? value)
    {
        await using var host = await StartAsync();

        (await host.PostActivityAsync(Token(host, claim, value))).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task One_of_several_audiences_is_not_enough()
    {
        await using var host = await StartAsync();

        (await host.PostActivityAsync(Token(host, "aud", new[] { Bot, Api }))).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_signature_by_another_key_under_the_same_id_is_refused()
    {
        await using var host = await StartAsync();
        (await host.PostActivityAsync(Token(host))).ShouldBe(HttpStatusCode.OK);

        (await host.PostActivityAsync(FakeIssuer.Sign(StrangeKey, "bot-1", host.BotClaims()))).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_changed_payload_is_refused()
    {
        await using var host = await StartAsync();
        var parts = Token(host).Split('.');
        var other = Token(host, "serviceurl", "https://a.botframework.com/").Split('.');

        (await host.PostActivityAsync($"{parts[0]}.{other[1]}.{parts[2]}")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("exp", -301, 401)]
    [InlineData("exp", -299, 200)]
    [InlineData("nbf", 301, 401)]
    [InlineData("nbf", 299, 200)]
    public async Task Clocks_may_differ_by_five_minutes(string claim, int seconds, int status)
    {
        await using var host = await StartAsync();

        ((int)await host.PostActivityAsync(Token(host, claim, host.Now + seconds))).ShouldBe(status);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/jp/", 200)]
    [InlineData("https://SMBA.trafficmanager.net/JP/", 200)]
    [InlineData("https://smba.trafficmanager.net/emea/", 403)]
    [InlineData("https://smba.trafficmanager.net/jp", 403)]
    [InlineData("", 403)]
    public async Task The_activity_names_the_tokens_service_url(string serviceUrl, int status)
    {
        await using var host = await StartAsync();

        ((int)await host.PostActivityAsync(Token(host), AnActivity(serviceUrl))).ShouldBe(status);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("http://169.254.169.254/")]
    [InlineData("https://user@smba.trafficmanager.net/jp/")]
    [InlineData("http://127.0.0.1:5000/")]
    public async Task A_signed_service_url_on_a_forbidden_host_is_still_forbidden(string serviceUrl)
    {
        await using var host = await StartAsync();

        (await host.PostActivityAsync(Token(host, "serviceurl", serviceUrl), AnActivity(serviceUrl))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_key_that_is_not_endorsed_for_Teams_is_refused()
    {
        await using var host = await StartAsync();

        (await host.PostActivityAsync(FakeIssuer.Sign(StrangeKey, "bot-unendorsed", host.BotClaims()))).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("webchat", Tenant, Tenant)]
    [InlineData("", Tenant, Tenant)]
    [InlineData("msteams", Api, Tenant)]
    [InlineData("msteams", Tenant, Api)]
    [InlineData("msteams", null, null)]
    public async Task Another_channel_or_tenant_is_forbidden(string channel, string? tenant, string? dataTenant)
    {
        await using var host = await StartAsync();

        (await host.PostActivityAsync(Token(host), AnActivity(channel: channel, tenant: tenant, dataTenant: dataTenant))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_tabs_token_does_not_open_the_bots_door()
    {
        await using var host = await StartAsync();
        // Even if the two issuers published the same key.
        host.Issuer.Publish(BotKeys, "entra-1", EntraKey, endorsements: ["msteams"]);

        (await host.PostActivityAsync(FakeIssuer.Sign(EntraKey, "entra-1", host.PersonClaims()))).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("a.b")]
    [InlineData("a.b.c")]
    [InlineData("a.b.c.d.e")]
    [InlineData("..")]
    [InlineData("eyJhbGciOiJSUzI1NiJ9.e30.c2ln")]
    public async Task What_is_no_signed_token_is_refused_before_anything_else(string token)
    {
        await using var host = await StartAsync();

        (await host.PostActivityAsync(token)).ShouldBe(HttpStatusCode.Unauthorized);
        host.Issuer.KeyFetches.ShouldBe(0);
    }

    [Fact]
    public async Task Too_long_and_compressed_tokens_are_refused_unread()
    {
        await using var host = await StartAsync();

        (await host.PostActivityAsync(Token(host, "padding", new string('x', 8_000)))).ShouldBe(HttpStatusCode.Unauthorized);
        (await host.PostActivityAsync(FakeIssuer.Sign(BotKey, "bot-1", host.BotClaims(), header: new { alg = "RS256", kid = "bot-1", zip = "DEF" })))
            .ShouldBe(HttpStatusCode.Unauthorized);
        host.Issuer.KeyFetches.ShouldBe(0);
    }

    internal static string Token(IdentityHost host, string? claim = null, object? value = null)
    {
        var claims = host.BotClaims();
        if (claim is not null)
        {
            claims[claim] = value;
        }
        return FakeIssuer.Sign(BotKey, "bot-1", claims);
    }
}
