using Microsoft.Extensions.Options;

namespace TeleworkTeams.App.Platform.Identity;

/// <summary>Whether callers prove who they are. In local mode nobody does, which is why it exists only on a developer's machine.</summary>
public sealed class IdentityMode(IOptions<BotOptions> bot, IOptions<EntraOptions> entra)
{
    /// <summary>The tenant of local mode when none is configured.</summary>
    public const string LocalTenantId = "local";

    /// <summary>True without any client id; to be shown as a banner in the tab.</summary>
    public bool IsLocal { get; } = string.IsNullOrEmpty(bot.Value.ClientId) && string.IsNullOrEmpty(entra.Value.ClientId);

    /// <summary>The one tenant that is served.</summary>
    public string TenantId { get; } = string.IsNullOrEmpty(bot.Value.TenantId) ? LocalTenantId : bot.Value.TenantId;
}
