using System.Text.Json;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.Clients.Teams.Activities;

/// <summary>
/// The body of the answer to an <c>adaptiveCard/action</c>. The HTTP status is 200 in every case; <see cref="StatusCode"/> stands in the body
/// ("Universal Actions for Adaptive Cards", learn.microsoft.com; shapes as in <c>Microsoft.Bot.Schema.AdaptiveCardInvokeResponse</c>).
/// Clients show errors poorly, so a refusal that a person should read is a card or a message, not an error.
/// </summary>
public sealed class AdaptiveCardInvokeResponse
{
    private readonly Action<Utf8JsonWriter> writeValue;

    private AdaptiveCardInvokeResponse(int statusCode, string type, Action<Utf8JsonWriter> value) =>
        (StatusCode, Type, writeValue) = (statusCode, type, value);

    /// <summary>200, or 400, 401, 412, 500 for errors.</summary>
    public int StatusCode { get; }

    /// <summary>What the value is.</summary>
    public string Type { get; }

    /// <summary>Replaces the card by another.</summary>
    public static AdaptiveCardInvokeResponse Card(AdaptiveCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new(200, AdaptiveCard.ContentType, card.WriteTo);
    }

    /// <summary>Shows a short text and leaves the card as it is.</summary>
    public static AdaptiveCardInvokeResponse Message(string text) =>
        new(200, "application/vnd.microsoft.activity.message", json => json.WriteStringValue(text));

    /// <summary>400: the action cannot be read.</summary>
    public static AdaptiveCardInvokeResponse BadRequest(string code, string message) => Error(400, "application/vnd.microsoft.error", code, message);

    /// <summary>401: the person must sign in first.</summary>
    public static AdaptiveCardInvokeResponse Unauthorized(string code, string message) => Error(401, "application/vnd.microsoft.error", code, message);

    /// <summary>412: single sign-on failed.</summary>
    public static AdaptiveCardInvokeResponse PreconditionFailed(string code, string message) =>
        Error(412, "application/vnd.microsoft.error.preconditionFailed", code, message);

    /// <summary>500: something broke.</summary>
    public static AdaptiveCardInvokeResponse InternalError(string code, string message) => Error(500, "application/vnd.microsoft.error", code, message);

    /// <summary>The body as UTF-8 JSON.</summary>
    public byte[] ToUtf8Json() => CardJson.ToBytes(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("statusCode", StatusCode);
        json.WriteString("type", Type);
        json.WritePropertyName("value");
        writeValue(json);
        json.WriteEndObject();
    });

    private static AdaptiveCardInvokeResponse Error(int status, string type, string code, string message) => new(status, type, json =>
    {
        json.WriteStartObject();
        json.WriteString("code", code);
        json.WriteString("message", message);
        json.WriteEndObject();
    });
}
