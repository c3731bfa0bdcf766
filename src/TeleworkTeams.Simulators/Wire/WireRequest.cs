using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace TeleworkTeams.Simulators.Wire;

/// <summary>A call as the handlers see it.</summary>
internal sealed class WireRequest(string method, string path, IQueryCollection query, byte[] body)
{
    private readonly Lazy<JsonObject?> json = new(() => Parse(body));

    public string Method => method;

    /// <summary>Unescaped, split at the slashes.</summary>
    public string[] Segments { get; } = path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    public IQueryCollection Query => query;

    public int Bytes => body.Length;

    /// <summary>The body as a JSON object, the same at every call; null if it is not one.</summary>
    public JsonObject? Json() => json.Value;

    private static JsonObject? Parse(byte[] body)
    {
        try
        {
            return JsonNode.Parse(body, documentOptions: new JsonDocumentOptions { MaxDepth = 64 }) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>What to answer: a body, or an error with a code.</summary>
internal sealed record WireAnswer(int Status, JsonNode? Body = null, string? ActivityId = null)
{
    public string? ErrorCode { get; init; }

    public string? ErrorMessage { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public bool IsError => ErrorCode is not null;

    public static WireAnswer Error(int status, string code, string message, TimeSpan? retryAfter = null) =>
        new(status) { ErrorCode = code, ErrorMessage = message, RetryAfter = retryAfter };
}
