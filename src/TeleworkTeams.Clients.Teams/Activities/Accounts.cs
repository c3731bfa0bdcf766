using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeleworkTeams.Clients.Teams.Activities;

/// <summary>A person or a bot on a channel.</summary>
public sealed class ChannelAccount
{
    /// <summary>The channel's own id (<c>29:…</c> for people, <c>28:…</c> for bots); opaque, and different for every bot.</summary>
    public string? Id { get; set; }

    /// <summary>The displayed name. Text of users: neutralise before showing.</summary>
    public string? Name { get; set; }

    /// <summary>The Entra object id; opaque here, since test clients send ids that are no GUIDs.</summary>
    public string? AadObjectId { get; set; }

    /// <summary><c>user</c> or <c>bot</c>; for members also Teams' own roles.</summary>
    public string? Role { get; set; }

    /// <summary>Everything else that was on the wire, for members for instance <c>userPrincipalName</c> and <c>tenantId</c>.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>A conversation.</summary>
public sealed class ConversationAccount
{
    /// <summary>Opaque; holds characters such as <c>:</c>, <c>;</c> and <c>@</c>.</summary>
    public string? Id { get; set; }

    /// <summary>The displayed name.</summary>
    public string? Name { get; set; }

    /// <summary>See <see cref="ConversationTypes"/>.</summary>
    public string? ConversationType { get; set; }

    /// <summary>The tenant that the conversation belongs to.</summary>
    public string? TenantId { get; set; }

    /// <summary>More than one person; absent means no.</summary>
    public bool? IsGroup { get; set; }

    /// <summary>Everything else that was on the wire.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>Something attached to a message.</summary>
public sealed class Attachment
{
    /// <summary>The media type.</summary>
    public string? ContentType { get; set; }

    /// <summary>The content itself, as JSON.</summary>
    public JsonElement? Content { get; set; }

    /// <summary>Where the content is; never fetched by this product.</summary>
    public string? ContentUrl { get; set; }

    /// <summary>The displayed name.</summary>
    public string? Name { get; set; }
}
