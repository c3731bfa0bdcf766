using System.Net;
using static TeleworkTeams.App.Tests.Identity.IdentityHost;

namespace TeleworkTeams.App.Tests.Identity;

public sealed class PersonTokenTests
{
    [Fact]
    public async Task A_person_is_known_by_tenant_and_object_id()
    {
        await using var host = await StartAsync();

        var (status, body) = await host.GetMeAsync(Token(host));

        status.ShouldBe(HttpStatusCode.OK);
        body.ShouldBe($"CurrentPerson {{ TenantId = {Tenant}, PersonId = {Person} }}");
    }

    [Theory]
    [InlineData("iss", "https://login.microsoftonline.com/" + Api + "/v2.0")]
    [InlineData("iss", "https://sts.windows.net/" + Tenant + "/")]
    [InlineData("iss", "https://api.botframework.com")]
    [InlineData("aud", "api://botid-" + Bot)]
    [InlineData("aud", Bot)]
    [InlineData("ver", "1.0")]
    [InlineData("tid", Api)]
    [InlineData("tid", null)]
    [InlineData("oid", null)]
    [InlineData("oid", "")]
    [InlineData("scp", null)]
    [InlineData("scp", "User.Read")]
    [InlineData("scp", "not_access_as_user")]
    [InlineData("idtyp", "app")]
    [InlineData("azp", null)]
    [InlineData("azp", Api)]
    [InlineData("acct", "1")]
    [InlineData("idp", "https://sts.windows.net/9188040d-6c67-4c5b-b112-36a304b66dad/")]
    [InlineData("exp", null)]
    public async Task A_wrong_or_missing_claim_is_refused(string claim, string? value)
    {
        await using var host = await StartAsync();

        (await host.GetMeAsync(Token(host, claim, value))).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_guest_is_refused()
    {
        await using var host = await StartAsync();

        (await host.GetMeAsync(Token(host, "acct", 1))).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await host.GetMeAsync(Token(host, "acct", 0))).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(-301, 401)]
    [InlineData(-299, 200)]
    public async Task An_expired_token_is_good_for_five_minutes_of_clock_difference(int seconds, int status)
    {
        await using var host = await StartAsync();

        ((int)(await host.GetMeAsync(Token(host, "exp", host.Now + seconds))).Status).ShouldBe(status);
    }

    [Fact]
    public async Task A_key_that_belongs_to_another_tenant_signs_nothing_here()
    {
        await using var host = await StartAsync();

        (await host.GetMeAsync(FakeIssuer.Sign(StrangeKey, "entra-other", host.PersonClaims()))).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_connectors_token_does_not_open_the_tabs_door()
    {
        await using var host = await StartAsync();
        host.Issuer.Publish(EntraKeys, "bot-1", BotKey);

        (await host.GetMeAsync(BotTokenTests.Token(host))).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_header_of_local_mode_means_nothing_here()
    {
        await using var host = await StartAsync(environment: "Development");

        (await host.GetMeAsync(null, request => request.Headers.Add("X-Local-Person", "mayor"))).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await host.PostActivityAsync(null)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Another_client_can_be_allowed_and_then_Teams_must_be_named_too()
    {
        await using var host = await StartAsync(settings => settings["Entra:AllowedClients:0"] = Api);

        (await host.GetMeAsync(Token(host, "azp", Api))).Status.ShouldBe(HttpStatusCode.OK);
        (await host.GetMeAsync(Token(host))).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("Basic")]
    [InlineData("Tokens")]
    [InlineData("BearerBearer")]
    public async Task A_good_token_under_another_scheme_is_refused(string scheme)
    {
        await using var host = await StartAsync();

        (await host.GetMeAsync(null, request => request.Headers.TryAddWithoutValidation("Authorization", $"{scheme} {Token(host)}")))
            .Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await host.GetMeAsync(null, request => request.Headers.TryAddWithoutValidation("Authorization", [$"Bearer {Token(host)}", $"Bearer {Token(host)}"])))
            .Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await host.GetMeAsync(null, request => request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {Token(host)}")))
            .Status.ShouldBe(HttpStatusCode.OK);
    }

    private static string Token(IdentityHost host, string? claim = null, object? value = null)
    {
        var claims = host.PersonClaims();
        if (claim is not null)
        {
            claims[claim] = value;
        }
        return FakeIssuer.Sign(EntraKey, "entra-1", claims);
    }
}
