using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using TeleworkTeams.Simulators.Teams;

namespace TeleworkTeams.Simulators.Chat;

/// <summary>町のチャット: its pages, which are embedded, and the JSON that they live on.</summary>
internal sealed class ChatPage(ConnectorSimulator simulator, CityChats chats, ConnectorSimulatorOptions options, TimeProvider time)
{
    private readonly ChatAssets assets = new(options.Chat);
    private readonly ChatView view = new(simulator, chats, options, time);
    private readonly ChatDeeds deeds = new(simulator, options);

    public async Task HandleAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        if (context.Request.Path.StartsWithSegments("/api", out var rest))
        {
            headers.CacheControl = "no-store";
            await ApiAsync(context, rest.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries));
        }
        else
        {
            await assets.SendAsync(context);
        }
    }

    private async Task ApiAsync(HttpContext context, string[] path)
    {
        try
        {
            var answer = context.Request.Method switch
            {
                "GET" => Read(context, path),
                // A page elsewhere cannot send this content type without asking first, and it would be refused.
                "POST" when context.Request.HasJsonContentType() && IsOwnOrigin(context) => await DoAsync(context, path),
                _ => null,
            };
            context.Response.StatusCode = answer is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
            if (answer is not null)
            {
                context.Response.ContentType = "application/json; charset=utf-8";
                await context.Response.WriteAsync(answer.ToJsonString(), context.RequestAborted);
            }
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await context.Response.WriteAsJsonAsync(new { problem = wrong.Message }, context.RequestAborted);
        }
    }

    private JsonNode? Read(HttpContext context, string[] path) => path switch
    {
        ["city"] => view.City(),
        ["pulse"] => view.Pulse(long.TryParse(context.Request.Query["since"], out var since) ? since : -1),
        ["chats", var person] => view.Chat(person, null),
        ["chats", var person, var section] => view.Chat(person, section),
        ["gallery"] => view.Gallery(),
        ["report"] => view.Report(),
        _ => null,
    };

    private async Task<JsonNode?> DoAsync(HttpContext context, string[] path)
    {
        if (await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted) is not JsonObject body)
        {
            return null;
        }

        // What was begun is brought to its end even if the visitor leaves the page.
        return path switch
        {
            ["clock"] => await deeds.ClockAsync(body),
            ["chats", var person, "messages"] => await deeds.SayAsync(person, body),
            ["chats", var person, "press"] => await deeds.PressAsync(person, body),
            ["chats", var person, "extension"] => await deeds.ExtendAsync(person, body),
            ["chats", var person, "insert"] => deeds.Insert(person, body),
            ["chats", var person, "app"] => await deeds.AppAsync(person, body),
            _ => null,
        };
    }

    private static bool IsOwnOrigin(HttpContext context) =>
        context.Request.Headers.Origin.ToString() is not { Length: > 0 } origin || origin == $"{context.Request.Scheme}://{context.Request.Host}";
}
