using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TeleworkTeams.Clients.Tests.Simulators;

/// <summary>A bot that answers as a test tells it to and remembers what it was sent.</summary>
internal sealed class TinyBot : IAsyncDisposable
{
    private readonly WebApplication host;

    private TinyBot(WebApplication host) => this.host = host;

    public ConcurrentQueue<JsonObject> Heard { get; } = new();

    public ConcurrentQueue<string> Authorizations { get; } = new();

    public Func<JsonObject, Task<(int Status, JsonNode? Body)>> Answer { get; set; } = _ => Task.FromResult((200, (JsonNode?)null));

    public Uri Endpoint { get; private set; } = new("http://127.0.0.1/");

    public static async Task<TinyBot> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var bot = new TinyBot(builder.Build());
        bot.host.Run(bot.HandleAsync);
        await bot.host.StartAsync();
        var address = bot.host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        bot.Endpoint = new Uri(address + "/api/messages");
        return bot;
    }

    /// <summary>An answer to a press that replaces the card.</summary>
    public static Task<(int, JsonNode?)> Card(JsonObject card) => Task.FromResult((200, (JsonNode?)new JsonObject
    {
        ["statusCode"] = 200,
        ["type"] = "application/vnd.microsoft.card.adaptive",
        ["value"] = card,
    }));

    private async Task HandleAsync(HttpContext context)
    {
        var activity = (JsonObject)(await JsonNode.ParseAsync(context.Request.Body))!;
        Heard.Enqueue(activity);
        Authorizations.Enqueue(context.Request.Headers.Authorization.ToString());
        var (status, body) = await Answer(activity);
        context.Response.StatusCode = status;
        if (body is not null)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(body.ToJsonString());
        }
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();
}
