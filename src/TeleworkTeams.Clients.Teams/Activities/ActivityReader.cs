using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;

namespace TeleworkTeams.Clients.Teams.Activities;

/// <summary>
/// Reads activities as they come: unknown members are kept, members of a wrong JSON type and nulls count as absent, lone surrogates become
/// U+FFFD. Only what is no JSON object at all, is no UTF-8, or nests deeper than <see cref="MaxDepth"/> is refused; nothing throws.
/// </summary>
public static class ActivityReader
{
    /// <summary>Deepest nesting that is read.</summary>
    public const int MaxDepth = 64;

    /// <summary>Reads UTF-8 JSON. <paramref name="reason"/> is for the log and holds nothing of the body.</summary>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8,
        [NotNullWhen(true)] out Activity? activity,
        [NotNullWhen(false)] out string? reason)
    {
        activity = null;
        if (!Utf8.IsValid(utf8))
        {
            reason = "The body is not UTF-8.";
            return false;
        }
        var body = LoneSurrogates.Replaced(utf8);
        try
        {
            using var document = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = MaxDepth });
            return TryRead(document.RootElement, out activity, out reason);
        }
        catch (JsonException)
        {
            reason = "The body is not JSON, or nests too deeply.";
            return false;
        }
    }

    /// <summary>Reads an element; what the activity keeps is cloned, so that the element's document may be disposed.</summary>
    public static bool TryRead(
        JsonElement root,
        [NotNullWhen(true)] out Activity? activity,
        [NotNullWhen(false)] out string? reason)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            (activity, reason) = (null, "The body is not a JSON object.");
            return false;
        }
        activity = new Activity();
        foreach (var member in root.EnumerateObject())
        {
            ReadMember(activity, LenientJson.NameOf(member), member.Value);
        }
        reason = null;
        return true;
    }

    private static void ReadMember(Activity activity, string name, JsonElement value)
    {
        switch (name)
        {
            case "type": activity.Type = value.AsString() ?? ""; break;
            case "id": activity.Id = value.AsString(); break;
            case "timestamp": activity.Timestamp = value.AsInstant(); break;
            case "localTimestamp": activity.LocalTimestamp = value.AsInstant(); break;
            case "serviceUrl": activity.ServiceUrl = value.AsString(); break;
            case "channelId": activity.ChannelId = value.AsString(); break;
            case "from": activity.From = ReadAccount(value); break;
            case "recipient": activity.Recipient = ReadAccount(value); break;
            case "conversation": activity.Conversation = ReadConversation(value); break;
            case "text": activity.Text = value.AsString(); break;
            case "textFormat": activity.TextFormat = value.AsString(); break;
            case "locale": activity.Locale = value.AsString(); break;
            case "attachments": activity.Attachments = value.AsList(ReadAttachment); break;
            case "entities": activity.Entities = value.AsList(item => item.AsObject() is { } entity ? (JsonElement?)entity : null, item => item!.Value); break;
            case "channelData": activity.ChannelData = value.AsObject(); break;
            case "replyToId": activity.ReplyToId = value.AsString(); break;
            case "name": activity.Name = value.AsString(); break;
            case "value": activity.Value = value.ValueKind == JsonValueKind.Null ? null : value.Clone(); break;
            case "membersAdded": activity.MembersAdded = value.AsList(ReadAccount); break;
            case "membersRemoved": activity.MembersRemoved = value.AsList(ReadAccount); break;
            case "action": activity.Action = value.AsString(); break;
            case "summary": activity.Summary = value.AsString(); break;
            case "importance": activity.Importance = value.AsString(); break;
            default: (activity.Properties ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal))[name] = value.Clone(); break;
        }
    }

    internal static ChannelAccount? ReadAccount(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }
        var account = new ChannelAccount();
        foreach (var member in element.EnumerateObject())
        {
            switch (LenientJson.NameOf(member))
            {
                case "id": account.Id = member.Value.AsString(); break;
                case "name": account.Name = member.Value.AsString(); break;
                case "aadObjectId": account.AadObjectId = member.Value.AsString(); break;
                // The member list of Teams names the same id objectId.
                case "objectId": account.AadObjectId ??= member.Value.AsString(); break;
                case "role": account.Role = member.Value.AsString(); break;
                case var name: (account.Properties ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal))[name] = member.Value.Clone(); break;
            }
        }
        return account;
    }

    internal static TeamsChannelData ReadChannelData(JsonElement? element)
    {
        if (element is not { ValueKind: JsonValueKind.Object } data)
        {
            return new TeamsChannelData();
        }
        return new TeamsChannelData
        {
            Tenant = data.Member("tenant") is { } tenant ? new TenantInfo { Id = tenant.Text("id") } : null,
            Team = data.Member("team") is { } team
                ? new TeamInfo { Id = team.Text("id"), Name = team.Text("name"), AadGroupId = team.Text("aadGroupId") }
                : null,
            Channel = data.Member("channel") is { } channel ? new ChannelInfo { Id = channel.Text("id"), Name = channel.Text("name") } : null,
            EventType = data.Text("eventType"),
        };
    }

    private static ConversationAccount? ReadConversation(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }
        var conversation = new ConversationAccount();
        foreach (var member in element.EnumerateObject())
        {
            switch (LenientJson.NameOf(member))
            {
                case "id": conversation.Id = member.Value.AsString(); break;
                case "name": conversation.Name = member.Value.AsString(); break;
                case "conversationType": conversation.ConversationType = member.Value.AsString(); break;
                case "tenantId": conversation.TenantId = member.Value.AsString(); break;
                case "isGroup": conversation.IsGroup = member.Value.AsBoolean(); break;
                case var name: (conversation.Properties ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal))[name] = member.Value.Clone(); break;
            }
        }
        return conversation;
    }

    private static Attachment? ReadAttachment(JsonElement element) => element.ValueKind != JsonValueKind.Object ? null : new Attachment
    {
        ContentType = element.Text("contentType"),
        ContentUrl = element.Text("contentUrl"),
        Name = element.Text("name"),
        Content = element.TryGetProperty("content", out var content) && content.ValueKind != JsonValueKind.Null ? content.Clone() : null,
    };
}
