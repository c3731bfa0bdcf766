using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Azure;
using Azure.Core;

namespace TeleworkTeams.Clients.Storage.Tables.Wire;

/// <summary>
/// Reads code and message of a refusal: <c>{"odata.error":{"code","message":{"value"}}}</c>; refusals that come before the
/// table service itself (authentication, busy front ends) are XML or a header only.
/// </summary>
/// <remarks>https://learn.microsoft.com/rest/api/storageservices/status-and-error-codes2</remarks>
internal sealed class TableErrorParser : RequestFailedDetailsParser
{
    public override bool TryParse(
        Response response,
        [NotNullWhen(true)] out ResponseError? error,
        out IDictionary<string, string>? data)
    {
        data = null;
        error = Parse(response.ContentStream is null ? [] : response.Content.ToMemory().Span);
        if (error is null && response.Headers.TryGetValue("x-ms-error-code", out var code))
        {
            error = new ResponseError(code, null);
        }

        if (error?.Message is { } message && message.IndexOf(':', StringComparison.Ordinal) is var colon and > 0
            && message.AsSpan(0, colon).IndexOfAnyExceptInRange('0', '9') < 0)
        {
            // A refused transaction begins its message with the zero-based index of the refused action.
            data = new Dictionary<string, string> { [TableTransactionFailedException.IndexKey] = message[..colon] };
        }

        return error is not null;
    }

    private static ResponseError? Parse(ReadOnlySpan<byte> body)
    {
        try
        {
            return body.TrimStart(" \r\n\t"u8) switch
            {
                [(byte)'{', ..] => FromJson(body),
                [(byte)'<', ..] or [0xEF, 0xBB, 0xBF, (byte)'<', ..] => FromXml(body),
                _ => null,
            };
        }
        catch (Exception unreadable) when (unreadable is JsonException or XmlException or InvalidOperationException)
        {
            return null;
        }
    }

    private static ResponseError? FromJson(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        using var document = JsonDocument.ParseValue(ref reader);
        if (!document.RootElement.TryGetProperty("odata.error", out var error)
            || !error.TryGetProperty("code", out var code))
        {
            return null;
        }

        var message = error.TryGetProperty("message", out var text) && text.TryGetProperty("value", out var value)
            ? value.GetString()
            : null;
        return new ResponseError(code.GetString(), message);
    }

    private static ResponseError? FromXml(ReadOnlySpan<byte> body)
    {
        using var stream = new MemoryStream(body.ToArray());
        var elements = XDocument.Load(stream).Descendants().ToList();
        var code = elements.Find(element => element.Name.LocalName is "code" or "Code")?.Value;
        var message = elements.Find(element => element.Name.LocalName is "message" or "Message")?.Value;
        return code is null ? null : new ResponseError(code, message);
    }
}
