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
    public static WireAnswer? Refuse(JsonObject? activity)
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

        if (Utf16Bytes(activity) > LargestActivity)
        {
            return TooBig();
        }

        return attachments.Select(RefuseAttachment).FirstOrDefault(refusal => refusal is not null);
    }

    /// <summary>The card's fault in words; null: a card that Teams draws.</summary>
    public static string? FaultOf(JsonNode? content)
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

        return null;
    }

    public static int Utf16Bytes(JsonNode node) => Encoding.Unicode.GetByteCount(node.ToJsonString(PlainText));

    private static readonly System.Text.Json.JsonSerializerOptions PlainText =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static WireAnswer? RefuseAttachment(JsonNode? attachment)
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
        return FaultOf(content) is { } fault ? Bad(fault) : Utf16Bytes(content!) > LargestCard ? TooBig() : null;
    }

    private static WireAnswer Bad(string message) => WireAnswer.Error(400, "BadSyntax", message);

    private static WireAnswer TooBig() => WireAnswer.Error(413, "MessageSizeTooBig", "Message size too large.");
}
