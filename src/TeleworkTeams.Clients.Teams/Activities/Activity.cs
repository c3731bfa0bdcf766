using System.Text.Json;
using System.Text.Json.Serialization;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.Clients.Teams.Activities;

/// <summary>
/// One exchange between Teams and the bot: the protocol's own fields, and whatever else was on the wire in <see cref="Properties"/>, so
/// that a new field passes through unharmed. Names as in <c>Microsoft.Bot.Schema.Activity</c>; the protocol is
/// "Activity Protocol", microsoft/Agents, <c>specs/activity/protocol-activity.md</c>.
/// </summary>
/// <remarks>Read activities from the wire with <see cref="ActivityReader"/> only: it never throws on what a peer may send.</remarks>
public sealed class Activity
{
    /// <summary>The channel id of Teams.</summary>
    public const string MsTeamsChannelId = "msteams";

    /// <summary>See <see cref="ActivityTypes"/>; empty when the wire had none.</summary>
    public string Type { get; set; } = "";

    /// <summary>Given by the channel; unique within the conversation.</summary>
    public string? Id { get; set; }

    /// <summary>When the channel sent it.</summary>
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>The same with the sender's offset. The offset is the device's, not the office's.</summary>
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>Where answers go. To be used only after <see cref="Connector.ServiceUrlPolicy"/> allowed it.</summary>
    public string? ServiceUrl { get; set; }

    /// <summary><c>msteams</c>.</summary>
    public string? ChannelId { get; set; }

    /// <summary>Who sent it. Trustworthy on verified activities only.</summary>
    public ChannelAccount? From { get; set; }

    /// <summary>Who receives it.</summary>
    public ChannelAccount? Recipient { get; set; }

    /// <summary>Where it takes place.</summary>
    public ConversationAccount? Conversation { get; set; }

    /// <summary>The text of a message.</summary>
    public string? Text { get; set; }

    /// <summary>See <see cref="TextFormats"/>.</summary>
    public string? TextFormat { get; set; }

    /// <summary>The sender's language. Some clients always say en-US: a person's own setting goes first.</summary>
    public string? Locale { get; set; }

    /// <summary>Cards and files.</summary>
    public IList<Attachment>? Attachments { get; set; }

    /// <summary>Mentions and client information, as they came.</summary>
    public IList<JsonElement>? Entities { get; set; }

    /// <summary>What only Teams knows; see <see cref="GetTeamsChannelData"/>.</summary>
    public JsonElement? ChannelData { get; set; }

    /// <summary>The activity that this one answers.</summary>
    public string? ReplyToId { get; set; }

    /// <summary>The operation of an invoke or an event.</summary>
    public string? Name { get; set; }

    /// <summary>The argument of an invoke, or the data of an Action.Submit on a message.</summary>
    public JsonElement? Value { get; set; }

    /// <summary>Who joined, on a conversation update.</summary>
    public IList<ChannelAccount>? MembersAdded { get; set; }

    /// <summary>Who left, on a conversation update.</summary>
    public IList<ChannelAccount>? MembersRemoved { get; set; }

    /// <summary><c>add</c> or <c>remove</c> (also <c>add-upgrade</c>, <c>remove-upgrade</c>), on an installation update.</summary>
    public string? Action { get; set; }

    /// <summary>What notifications show instead of a card.</summary>
    public string? Summary { get; set; }

    /// <summary><c>low</c>, <c>normal</c> or <c>high</c>.</summary>
    public string? Importance { get; set; }

    /// <summary>Everything else that was on the wire.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>A message of plain text.</summary>
    public static Activity CreateMessage(string? text = null) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        TextFormat = text is null ? null : TextFormats.Plain,
    };

    /// <summary>A message of one card.</summary>
    public static Activity CreateMessage(AdaptiveCard card, string? summary = null) => CreateMessage().WithCard(card, summary);

    /// <summary>Adds a card to this message; the summary is what a notification shows.</summary>
    public Activity WithCard(AdaptiveCard card, string? summary = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        (Attachments ??= []).Add(new Attachment { ContentType = AdaptiveCard.ContentType, Content = card.ToJsonElement() });
        Summary = summary ?? Summary;
        return this;
    }

    /// <summary>Teams' part of the activity, read leniently; never null, with empty members where nothing readable was there.</summary>
    public TeamsChannelData GetTeamsChannelData() => ActivityReader.ReadChannelData(ChannelData);

    /// <summary>The activity as UTF-8 JSON; absent members are not written, Japanese is not escaped.</summary>
    public byte[] ToUtf8Json() => JsonSerializer.SerializeToUtf8Bytes(this, ActivityJson.Wire.Activity);
}
