using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TeleworkTeams.App.Platform.Schedules;
using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Local.Clock;

namespace TeleworkTeams.App.Tests.Security;

/// <summary>What the app answered.</summary>
internal sealed record Answer(int Status, byte[] Bytes, HttpResponseHeaders Headers, HttpContentHeaders Content)
{
    internal string Body => Encoding.UTF8.GetString(Bytes);

    internal JsonNode Json => JsonNode.Parse(Bytes) ?? throw new InvalidOperationException("No JSON.");

    internal string? Code => Bytes.Length > 0 && Content.ContentType?.MediaType == "application/problem+json" ? (string?)Json["code"] : null;
}

/// <summary>The real app on Kestrel with a tenant of its own and a clock that stands still: Tuesday 2026-11-24, 10:00 in Tokyo.</summary>
internal sealed class Office : IAsyncDisposable
{
    internal static readonly DateTimeOffset Morning = new(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(9));

    private readonly WebApplication app;
    private readonly HttpClient http;

    private Office(WebApplication app, CityClock clock, string tenant)
    {
        (this.app, Clock, Tenant) = (app, clock, tenant);
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()),
        };
    }

    internal IServiceProvider Services => app.Services;

    internal CityClock Clock { get; }

    internal string Tenant { get; }

    internal Uri Address => http.BaseAddress!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    internal static async Task<Office> StartAsync(
        string[]? settings = null, Action<WebApplicationBuilder>? adjust = null, bool local = true, DateTimeOffset? now = null, bool beats = false)
    {
        var tables = await TestContext.Current.GetFixture<AzuriteFixture>();
        var clock = new CityClock(now ?? Morning, 0);
        var tenant = Guid.NewGuid().ToString();
        string[] always =
        [
            "--environment", local ? "Development" : "Production", "--urls", "http://127.0.0.1:0", "--Bot:TenantId", tenant,
            "--Storage:ConnectionString", tables!.ConnectionString, "--Graph:Enabled", "false", "--Logging:LogLevel:Default", "None",
        ];
        var app = global::Program.Build([.. always, .. settings ?? []], builder =>
        {
            builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
            if (!beats)
            {
                foreach (var heart in builder.Services.Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType == typeof(Heartbeat)).ToList())
                {
                    builder.Services.Remove(heart);
                }
            }

            adjust?.Invoke(builder);
        });
        await app.StartAsync(Cancel);
        return new Office(app, clock, tenant);
    }

    internal Task<Answer> GetAsync(string? person, string path, string? language = null) => SendAsync(person, HttpMethod.Get, path, language: language);

    internal Task<Answer> PostAsync(string? person, string path, object? body = null) => SendAsync(person, HttpMethod.Post, path, body);

    internal Task<Answer> PutAsync(string? person, string path, object? body = null, string? ifMatch = null) =>
        SendAsync(person, HttpMethod.Put, path, body, request => AddIfMatch(request, ifMatch));

    internal Task<Answer> DeleteAsync(string? person, string path) => SendAsync(person, HttpMethod.Delete, path);

    internal async Task<Answer> SendAsync(
        string? person, HttpMethod method, string path, object? body = null, Action<HttpRequestMessage>? change = null, string? language = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (person is not null)
        {
            request.Headers.Add("X-Local-Person", person);
        }

        if (language is not null)
        {
            request.Headers.Add("Accept-Language", language);
        }

        request.Content = body switch
        {
            null => null,
            byte[] bytes => new ByteArrayContent(bytes),
            string text => new StringContent(text, Encoding.UTF8, "application/json"),
            _ => new StringContent(JsonSerializer.Serialize(body, JsonSerializerOptions.Web), Encoding.UTF8, "application/json"),
        };
        change?.Invoke(request);
        using var answer = await http.SendAsync(request, Cancel);
        return new Answer((int)answer.StatusCode, await answer.Content.ReadAsByteArrayAsync(Cancel), answer.Headers, answer.Content.Headers);
    }

    /// <summary>Plans and sends what is due now.</summary>
    internal Task BeatAsync() => Clock.WaitForAsync(Services.GetRequiredService<Pulse>().BeatAsync(lookAtAll: true, Cancel));

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await app.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
        Clock.Dispose();
    }

    private static void AddIfMatch(HttpRequestMessage request, string? ifMatch)
    {
        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }
    }
}
