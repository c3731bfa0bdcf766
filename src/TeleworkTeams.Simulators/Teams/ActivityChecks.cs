using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using TeleworkTeams.Simulators.Wire;

namespace TeleworkTeams.Simulators.Teams;

/// <summary>
/// What the connector refuses in an activity. Codes and statuses as in
/// learn.microsoft.com, microsoftteams/platform/bots/how-to/conversations/conversation-messages ("status codes from bot conversational APIs").
/// Stricter than Teams where a mistake would show only as an empty card or fail an audit of accessibility.
/// </summary>
internal static class ActivityChecks
{
    /// <summary>28 KB, of the card counted as UTF-16.</summary>
    public const int LargestCard = 28 * 1024;

    /// <summary>100 KB, of the whole activity counted as UTF-16.</summary>
    public const int LargestActivity = 100 * 1024;

    /// <summary>Null: accepted.</summary>
    /// <param name="bytes">The size of what was sent, which UTF-16 at most doubles.</param>
    public static WireAnswer? Refuse(JsonObject? activity, int bytes)
    {
        if (activity is null)
        {
            return Bad("The request's body is not a JSON object.");
        }

        var type = CardReader.TypeOf(activity);
        if (type.Length == 0)
        {
            return Bad("The 'type' field is required.");
        }

        if (type == "typing")
        {
            return null;
        }

        if (type != "message")
        {
            return Bad($"Activity type '{type}' cannot be sent by a bot here.");
        }

        var attachments = activity["attachments"] as JsonArray ?? [];
        if (string.IsNullOrWhiteSpace(CardReader.TextOf(activity, "text")) && attachments.Count == 0)
        {
            return Bad("Activity must include non empty 'text' field or at least 1 attachment.");
        }

        if (bytes * 2L > LargestActivity && Utf16Bytes(activity) > LargestActivity)
        {
            return TooBig();
        }

        return attachments.Select(attachment => RefuseAttachment(attachment, bytes)).FirstOrDefault(refusal => refusal is not null);
    }

    /// <summary>The card's fault in words; null: a card that Teams draws.</summary>
    /// <param name="largest">In bytes, counted as UTF-16.</param>
    public static string? FaultOf(JsonNode? content, int largest = int.MaxValue)
    {
        if (content is not JsonObject card || CardReader.TypeOf(card) != "AdaptiveCard")
        {
            return "An adaptive card's content must be an object of type AdaptiveCard.";
        }

        if (!decimal.TryParse(CardReader.TextOf(card, "version"), CultureInfo.InvariantCulture, out var version) || version > 1.5m)
        {
            return $"Adaptive card version '{CardReader.TextOf(card, "version")}' is not supported; bots may send up to 1.5.";
        }

        foreach (var input in CardReader.Inputs(card))
        {
            var label = CardReader.TextOf(input, "label") ?? (CardReader.TypeOf(input) == "Input.Toggle" ? CardReader.TextOf(input, "title") : null);
            if (string.IsNullOrWhiteSpace(label))
            {
                return $"{CardReader.TypeOf(input)} '{CardReader.TextOf(input, "id")}' has no label.";
            }
        }

        return largest < int.MaxValue && Utf16Bytes(card) > largest ? $"The card is larger than {largest} bytes." : null;
    }

    public static int Utf16Bytes(JsonNode node) => Encoding.Unicode.GetByteCount(node.ToJsonString(PlainText));

    private static readonly System.Text.Json.JsonSerializerOptions PlainText =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static WireAnswer? RefuseAttachment(JsonNode? attachment, int bytes)
    {
        var contentType = CardReader.TextOf(attachment, "contentType");
        if (contentType is null)
        {
            return Bad("Attachment without 'contentType'.");
        }

        if (contentType != CardReader.AdaptiveCardType)
        {
            return null;
        }

        var content = attachment!["content"];
        return FaultOf(content) is { } fault ? Bad(fault)
            : bytes * 2L > LargestCard && Utf16Bytes(content!) > LargestCard ? TooBig() : null;
    }

    private static WireAnswer Bad(string message) => WireAnswer.Error(400, "BadSyntax", message);

    private static WireAnswer TooBig() => WireAnswer.Error(413, "MessageSizeTooBig", "Message size too large.");
}
