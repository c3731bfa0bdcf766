using System.Text.Json;

namespace TeleworkTeams.Clients.Teams.Activities;

/// <summary>The <c>channelData</c> of Teams, as far as this product needs it. Names as in <c>Microsoft.Bot.Schema.Teams</c>.</summary>
public sealed class TeamsChannelData
{
    /// <summary>The tenant that the event comes from.</summary>
    public TenantInfo? Tenant { get; set; }

    /// <summary>The team, where there is one.</summary>
    public TeamInfo? Team { get; set; }

    /// <summary>The channel, where there is one.</summary>
    public ChannelInfo? Channel { get; set; }

    /// <summary>The kind of a conversation update, such as <c>teamMemberAdded</c>.</summary>
    public string? EventType { get; set; }

    /// <summary>For sending: whether the person's feed shows the message.</summary>
    public NotificationInfo? Notification { get; set; }

    /// <summary>As the channel data of an outgoing activity or of a new conversation.</summary>
    public JsonElement ToJsonElement() => JsonSerializer.SerializeToElement(this, ActivityJson.Wire.TeamsChannelData);
}

/// <summary>A tenant.</summary>
public sealed class TenantInfo
{
    /// <summary>Its id, a GUID in text.</summary>
    public string? Id { get; set; }
}

/// <summary>A team.</summary>
public sealed class TeamInfo
{
    /// <summary>The id of its conversation (<c>19:…@thread.tacv2</c>).</summary>
    public string? Id { get; set; }

    /// <summary>Its displayed name.</summary>
    public string? Name { get; set; }

    /// <summary>The Entra group behind it.</summary>
    public string? AadGroupId { get; set; }
}

/// <summary>A channel of a team.</summary>
public sealed class ChannelInfo
{
    /// <summary>The id of its conversation.</summary>
    public string? Id { get; set; }

    /// <summary>Its displayed name; absent for the general channel.</summary>
    public string? Name { get; set; }
}

/// <summary>How a message announces itself.</summary>
public sealed class NotificationInfo
{
    /// <summary>Whether the person's feed shows it.</summary>
    public bool? Alert { get; set; }
}
