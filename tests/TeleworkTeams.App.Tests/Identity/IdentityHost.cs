using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.Clients.Teams.Activities;

namespace TeleworkTeams.App.Tests.Identity;

/// <summary>The two doors of the app, with nothing behind them, and issuers that tests control.</summary>
internal sealed class IdentityHost : IAsyncDisposable
{
    internal const string Bot = "11111111-1111-1111-1111-111111111111";
    internal const string Api = "22222222-2222-2222-2222-222222222222";
    internal const string Tenant = "33333333-3333-3333-3333-333333333333";
    internal const string Person = "44444444-4444-4444-4444-444444444444";
    internal const string TeamsDesktop = "1fec8e78-bce4-4aaf-ab1b-5451cc387264";
    internal const string ServiceUrl = "https://smba.trafficmanager.net/jp/";
    internal const string BotKeys = "login.botframework.com";
    internal const string EntraKeys = "login.microsoftonline.com";

    internal static readonly RSA BotKey = FakeIssuer.NewKey();
    internal static readonly RSA EntraKey = FakeIssuer.NewKey();
    internal static readonly RSA StrangeKey = FakeIssuer.NewKey();

    private readonly WebApplication app;

    private IdentityHost(WebApplication app, FakeIssuer issuer, FakeTime time) => (this.app, Issuer, Time) = (app, issuer, time);

    internal FakeIssuer Issuer { get; }

    internal FakeTime Time { get; }

    internal static async Task<IdentityHost> StartAsync(Action<Dictionary<string, string?>>? settings = null, string environment = "Production")
    {
        var issuer = new FakeIssuer();
        issuer.Publish(BotKeys, "bot-1", BotKey, endorsements: ["msteams", "skype"]);
        issuer.Publish(BotKeys, "bot-unendorsed", StrangeKey, endorsements: ["webchat"]);
        issuer.Publish(EntraKeys, "entra-1", EntraKey, issuer: "https://login.microsoftonline.com/{tenantid}/v2.0");
        issuer.Publish(EntraKeys, "entra-other", StrangeKey, issuer: "https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0");
        var time = new FakeTime();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        var values = new Dictionary<string, string?>
        {
            ["Bot:ClientId"] = Bot, ["Bot:TenantId"] = Tenant, ["Entra:ClientId"] = Api, ["Entra:TenantId"] = Tenant,
        };
        settings?.Invoke(values);
        builder.Configuration.AddInMemoryCollection(values);
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.AddPlatformIdentity();
        builder.Services.AddHttpClient(SigningKeys.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => issuer).SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        var app = builder.Build();
        app.MapPost("/api/messages", async (HttpContext context) =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            return ActivityReader.TryRead(body.ToArray(), out var activity, out _) && context.User.GetBotIdentity().Matches(activity)
                ? Results.Ok()
                : Results.StatusCode(403);
        }).RequireAuthorization(IdentityPolicies.Connector);
        app.MapGet("/api/me", (HttpContext context) => context.User.GetCurrentPerson().ToString()).RequireAuthorization(IdentityPolicies.Person);
        await app.StartAsync();
        return new IdentityHost(app, issuer, time);
    }

    internal Dictionary<string, object?> BotClaims() => new()
    {
        ["iss"] = "https://api.botframework.com", ["aud"] = Bot, ["serviceurl"] = ServiceUrl,
        ["nbf"] = Now - 60, ["exp"] = Now + 3600,
    };

    internal Dictionary<string, object?> PersonClaims() => new()
    {
        ["iss"] = $"https://login.microsoftonline.com/{Tenant}/v2.0", ["aud"] = Api, ["tid"] = Tenant, ["oid"] = Person, ["ver"] = "2.0",
        ["scp"] = "User.Read access_as_user", ["azp"] = TeamsDesktop, ["preferred_username"] = "mayor@city.example", ["nbf"] = Now - 60, ["exp"] = Now + 3600,
    };

    internal long Now => Time.GetUtcNow().ToUnixTimeSeconds();

    internal async Task<HttpStatusCode> PostActivityAsync(string? token, string? activity = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(activity ?? AnActivity(), Encoding.UTF8, "application/json") };
        Authorize(request, token);
        using var answer = await app.GetTestClient().SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    internal async Task<(HttpStatusCode Status, string Body)> GetMeAsync(string? token, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/me");
        Authorize(request, token);
        change?.Invoke(request);
        using var answer = await app.GetTestClient().SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    internal static string AnActivity(string serviceUrl = ServiceUrl, string channel = "msteams", string? tenant = Tenant, string? dataTenant = Tenant) =>
        System.Text.Json.JsonSerializer.Serialize(new
        {
            type = "message", serviceUrl, channelId = channel, conversation = new { id = "a:1", tenantId = tenant },
            channelData = new { tenant = new { id = dataTenant } },
        });

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static void Authorize(HttpRequestMessage request, string? token)
    {
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }
    }
}
