using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using TeleworkTeams.Clients.Teams.Activities;

namespace TeleworkTeams.Clients.Teams.Connector;

/// <summary>Addresses, JSON and failures of the connector, in one place.</summary>
internal sealed class ConnectorHttp(HttpClient http, Uri serviceUrl, TimeProvider time)
{
    private const int MaxErrorBytes = 16 * 1024;
    private const int MaxAnswerBytes = 4 * 1024 * 1024;

    private readonly string root = serviceUrl.GetLeftPart(UriPartial.Path).TrimEnd('/');

    /// <summary>An id as one segment of a path. Dots alone would climb the path even when escaped.</summary>
    internal static string Segment(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        if (id.Trim('.').Length == 0)
        {
            throw new ArgumentException("An id cannot consist of dots.", nameof(id));
        }
        return Uri.EscapeDataString(id);
    }

    /// <summary>The answer's JSON; null when there was none, or none that can be read: the status alone says that it was done.</summary>
    internal async Task<JsonElement?> SendAsync(HttpMethod method, string path, byte[]? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, new Uri($"{root}/{path}"));
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        }
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            var text = Encoding.UTF8.GetString(await ReadAsync(response, MaxErrorBytes, cancellationToken).ConfigureAwait(false));
            throw new ErrorResponseException(response.StatusCode, ErrorCodeIn(text), RetryAfterOf(response), text);
        }
        return Parse(await ReadAsync(response, MaxAnswerBytes, cancellationToken).ConfigureAwait(false));
    }

    private static async Task<byte[]> ReadAsync(HttpResponseMessage response, int limit, CancellationToken cancellationToken)
    {
        using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var buffer = new MemoryStream();
        var block = new byte[8 * 1024];
        while (buffer.Length < limit)
        {
            var room = (int)Math.Min(block.Length, limit - buffer.Length);
            var read = await stream.ReadAsync(block.AsMemory(0, room), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                break;
            }
            buffer.Write(block, 0, read);
        }
        return buffer.ToArray();
    }

    private static JsonElement? Parse(byte[] json)
    {
        if (json.Length == 0)
        {
            return null;
        }
        try
        {
            var reader = new Utf8JsonReader(json);
            var element = JsonElement.ParseValue(ref reader);
            return element.ValueKind == JsonValueKind.Object ? element : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? ErrorCodeIn(string text) => Parse(Encoding.UTF8.GetBytes(text))?.Member("error")?.Text("code");

    private TimeSpan? RetryAfterOf(HttpResponseMessage response)
    {
        var wait = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - time.GetUtcNow(),
            _ => (TimeSpan?)null,
        };
        return wait is { } asked && asked < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
