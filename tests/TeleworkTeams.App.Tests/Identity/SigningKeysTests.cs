using System.Net;
using static TeleworkTeams.App.Tests.Identity.IdentityHost;

namespace TeleworkTeams.App.Tests.Identity;

public sealed class SigningKeysTests
{
    [Fact]
    public async Task Ten_thousand_unknown_keys_ask_once_a_minute()
    {
        await using var host = await StartAsync();
        (await host.PostActivityAsync(BotTokenTests.Token(host))).ShouldBe(HttpStatusCode.OK);
        host.Issuer.KeyFetches.ShouldBe(1);
        host.Time.Advance(TimeSpan.FromMinutes(2));
        var claims = host.BotClaims();

        for (var i = 0; i < 10_000; i++)
        {
            (await host.PostActivityAsync(Forged(i))).ShouldBe(HttpStatusCode.Unauthorized);
            host.Time.Advance(TimeSpan.FromMilliseconds(6));
        }

        host.Issuer.KeyFetches.ShouldBeInRange(2, 3);

        string Forged(int i) => $"{FakeIssuer.Sign(BotKey, $"k{i}", claims, "none")}c2ln".Replace(
            Head("none", i), Head("RS256", i), StringComparison.Ordinal);
        static string Head(string algorithm, int i) => System.Buffers.Text.Base64Url.EncodeToString(
            System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new { alg = algorithm, kid = $"k{i}", typ = "JWT" }));
    }

    [Fact]
    public async Task A_new_key_is_found_without_a_restart()
    {
        await using var host = await StartAsync();
        await host.PostActivityAsync(BotTokenTests.Token(host));
        using var key = FakeIssuer.NewKey();
        host.Issuer.Publish(BotKeys, "bot-2", key, endorsements: ["msteams"]);
        var token = FakeIssuer.Sign(key, "bot-2", host.BotClaims());

        (await host.PostActivityAsync(token)).ShouldBe(HttpStatusCode.Unauthorized);
        host.Time.Advance(TimeSpan.FromMinutes(1));
        (await host.PostActivityAsync(token)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_failed_fetch_is_not_for_ever()
    {
        await using var host = await StartAsync();
        host.Issuer.IsDown = true;
        (await host.PostActivityAsync(BotTokenTests.Token(host))).ShouldBe(HttpStatusCode.Unauthorized);

        host.Issuer.IsDown = false;
        host.Time.Advance(TimeSpan.FromSeconds(5));

        (await host.PostActivityAsync(BotTokenTests.Token(host))).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Known_keys_outlive_a_day_without_their_publisher_but_not_a_week()
    {
        await using var host = await StartAsync();
        await host.PostActivityAsync(BotTokenTests.Token(host));
        host.Issuer.IsDown = true;

        host.Time.Advance(TimeSpan.FromHours(25));
        (await host.PostActivityAsync(BotTokenTests.Token(host))).ShouldBe(HttpStatusCode.OK);
        host.Time.Advance(TimeSpan.FromDays(6));
        (await host.PostActivityAsync(BotTokenTests.Token(host))).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_withdrawn_key_ends_after_a_day()
    {
        await using var host = await StartAsync();
        await host.PostActivityAsync(BotTokenTests.Token(host));
        host.Issuer.Withdraw(BotKeys);

        host.Time.Advance(TimeSpan.FromHours(23));
        (await host.PostActivityAsync(BotTokenTests.Token(host))).ShouldBe(HttpStatusCode.OK);
        host.Time.Advance(TimeSpan.FromHours(2));
        (await host.PostActivityAsync(BotTokenTests.Token(host))).ShouldBe(HttpStatusCode.Unauthorized);
    }
}
