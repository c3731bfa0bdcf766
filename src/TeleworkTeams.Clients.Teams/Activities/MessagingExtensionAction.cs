using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.Clients.Teams.Activities;

/// <summary>
/// An action command of a message extension: its dialog is asked for (<c>composeExtension/fetchTask</c>) or was submitted
/// (<c>composeExtension/submitAction</c>). Names as in <c>Microsoft.Bot.Schema.Teams.MessagingExtensionAction</c>; "Create and send the
/// dialog" and "Respond to the dialog submit action", learn.microsoft.com/microsoftteams.
/// </summary>
/// <param name="CommandId">The command of the manifest; never empty.</param>
/// <param name="IsSubmit">Whether the dialog was submitted.</param>
/// <param name="Data">The pressed button's data and the inputs in one object, unchecked; null before anything was submitted.</param>
public sealed record MessagingExtensionAction(string CommandId, bool IsSubmit, JsonElement? Data)
{
    /// <summary>Reads the invoke; false for anything else, and for one without a command.</summary>
    public static bool TryRead(Activity activity, [NotNullWhen(true)] out MessagingExtensionAction? action)
    {
        ArgumentNullException.ThrowIfNull(activity);
        action = activity is { Type: ActivityTypes.Invoke, Name: InvokeNames.ComposeExtensionFetchTask or InvokeNames.ComposeExtensionSubmitAction, Value: { } value }
            && value.Text("commandId") is { Length: > 0 } command
            ? new MessagingExtensionAction(command, activity.Name == InvokeNames.ComposeExtensionSubmitAction, value.Member("data"))
            : null;
        return action is not null;
    }
}

/// <summary>
/// The answer to a <see cref="MessagingExtensionAction"/>: a dialog, or a short text in it. Teams waits five seconds and then asks twice
/// more. The buttons of the dialog's card are <see cref="SubmitAction"/>s: Action.Execute is not known there.
/// </summary>
public sealed class MessagingExtensionActionResponse
{
    private readonly Action<Utf8JsonWriter> _write;

    private MessagingExtensionActionResponse(Action<Utf8JsonWriter> write) => _write = write;

    /// <summary>Shows a dialog with a card; again and again, until <see cref="Message"/> ends it.</summary>
    public static MessagingExtensionActionResponse Continue(string title, AdaptiveCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new(json =>
        {
            json.WriteString("type", "continue");
            json.WriteStartObject("value");
            json.WriteString("title", title);
            json.WriteString("height", "large");
            json.WriteString("width", "medium");
            json.WriteStartObject("card");
            json.WriteString("contentType", AdaptiveCard.ContentType);
            json.WritePropertyName("content");
            card.WriteTo(json);
            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    /// <summary>Shows a text in the dialog, with a button that closes it.</summary>
    public static MessagingExtensionActionResponse Message(string text) => new(json =>
    {
        json.WriteString("type", "message");
        json.WriteString("value", text);
    });

    /// <summary>The body as UTF-8 JSON.</summary>
    public byte[] ToUtf8Json() => CardJson.ToBytes(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("task");
        _write(json);
        json.WriteEndObject();
        json.WriteEndObject();
    });
}
