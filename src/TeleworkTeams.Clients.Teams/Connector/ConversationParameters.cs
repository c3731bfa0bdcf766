using System.Text.Json;
using TeleworkTeams.Clients.Teams.Activities;

namespace TeleworkTeams.Clients.Teams.Connector;

/// <summary>
/// A conversation to create. For a chat with one person Teams needs the tenant and exactly one member by its Teams id; asking again gives
/// the same conversation. Names as in <c>Microsoft.Bot.Schema.ConversationParameters</c>.
/// </summary>
public sealed class ConversationParameters
{
    /// <summary>False for one person; true for a new thread in a channel. Group chats cannot be created.</summary>
    public bool IsGroup { get; set; }

    /// <summary>The bot.</summary>
    public ChannelAccount? Bot { get; set; }

    /// <summary>The one person.</summary>
    public IList<ChannelAccount>? Members { get; set; }

    /// <summary>The tenant's id.</summary>
    public string? TenantId { get; set; }

    /// <summary>The first message; needed for a thread in a channel.</summary>
    public Activity? Activity { get; set; }

    /// <summary>What only Teams knows, for instance the channel of a thread.</summary>
    public JsonElement? ChannelData { get; set; }
}
