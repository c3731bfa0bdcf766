using System.Text.Json;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.Clients.Teams.Activities;

/// <summary>
/// What a hit looks like in the list of results, as plain text. Names as in <c>Microsoft.Bot.Schema.ThumbnailCard</c>.
/// </summary>
/// <param name="Title">The first line.</param>
/// <param name="Text">What stands below it; null: nothing.</param>
public sealed record ThumbnailCard(string Title, string? Text = null)
{
    /// <summary>Its media type.</summary>
    public const string ContentType = "application/vnd.microsoft.card.thumbnail";
}

/// <summary>One hit of a search. Names as in <c>Microsoft.Bot.Schema.Teams.MessagingExtensionAttachment</c>.</summary>
/// <param name="Content">The card that is put into the message when the hit is chosen.</param>
/// <param name="Preview">What stands in the list. It has no <c>tap</c>: choosing it inserts the card.</param>
public sealed record MessagingExtensionAttachment(AdaptiveCard Content, ThumbnailCard Preview);

/// <summary>
/// The result of a search. Names as in <c>Microsoft.Bot.Schema.Teams.MessagingExtensionResult</c>; "Respond to search command",
/// learn.microsoft.com/microsoftteams. <c>auth</c> and <c>config</c> are not used here: who asks is known from the activity.
/// </summary>
public sealed record MessagingExtensionResult
{
    private MessagingExtensionResult()
    {
    }

    /// <summary><c>result</c> or <c>message</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The hits, in order.</summary>
    public IReadOnlyList<MessagingExtensionAttachment> Attachments { get; private init; } = [];

    /// <summary>The message instead of hits.</summary>
    public string? Text { get; private init; }

    /// <summary>Hits, shown as a list; none: Teams says that nothing was found, or that there is no more.</summary>
    public static MessagingExtensionResult Result(IReadOnlyList<MessagingExtensionAttachment> attachments) => new() { Type = "result", Attachments = attachments };

    /// <summary>A plain text instead of hits.</summary>
    public static MessagingExtensionResult Message(string text) => new() { Type = "message", Text = text };
}

/// <summary>
/// The answer to a <see cref="MessagingExtensionQuery"/>. Teams waits five seconds for it. Names as in
/// <c>Microsoft.Bot.Schema.Teams.MessagingExtensionResponse</c>.
/// </summary>
/// <param name="ComposeExtension">The result.</param>
public sealed record MessagingExtensionResponse(MessagingExtensionResult ComposeExtension)
{
    /// <summary>The body as UTF-8 JSON.</summary>
    public byte[] ToUtf8Json() => CardJson.ToBytes(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("composeExtension");
        json.WriteString("type", ComposeExtension.Type);
        if (ComposeExtension.Text is { } text)
        {
            json.WriteString("text", text);
        }
        else
        {
            json.WriteString("attachmentLayout", "list");
            json.WriteStartArray("attachments");
            foreach (var attachment in ComposeExtension.Attachments)
            {
                Write(json, attachment);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, MessagingExtensionAttachment attachment)
    {
        json.WriteStartObject();
        json.WriteString("contentType", AdaptiveCard.ContentType);
        json.WritePropertyName("content");
        attachment.Content.WriteTo(json);
        json.WriteStartObject("preview");
        json.WriteString("contentType", ThumbnailCard.ContentType);
        json.WriteStartObject("content");
        json.WriteString("title", attachment.Preview.Title);
        if (attachment.Preview.Text is { } text)
        {
            json.WriteString("text", text);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
