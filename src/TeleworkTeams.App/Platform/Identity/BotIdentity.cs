using System.Security.Claims;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Connector;

namespace TeleworkTeams.App.Platform.Identity;

/// <summary>The Bot Connector, as its token proved it. What the token says and what the activity says must still agree.</summary>
public sealed class BotIdentity : ClaimsIdentity
{
    private readonly ServiceUrlPolicy hosts;
    private readonly string tenant;
    private readonly string? serviceUrl;

    /// <param name="policy">Hosts that answers may go to.</param>
    /// <param name="tenantId">The tenant that is served.</param>
    /// <param name="provenServiceUrl">The token's <c>serviceurl</c>; null in local mode alone, where there is no token and any tenant is the local one.</param>
    internal BotIdentity(ServiceUrlPolicy policy, string tenantId, string? provenServiceUrl)
        : base(IdentitySchemes.Bot) => (hosts, tenant, serviceUrl) = (policy, tenantId, provenServiceUrl);

    /// <summary>Whether the activity may be acted upon; otherwise it is answered with 403 and nothing else happens.</summary>
    public bool Matches(Activity activity) => WhyNot(activity) is null;

    /// <summary>
    /// Whether Teams sent it and it names no tenant at all: it is malformed, not a stranger's, so it is answered with 200 like
    /// anything that cannot be read, and nothing else happens.
    /// </summary>
    public bool IsOfNoTenant(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return WhyNotTheSender(activity) is null && Tenants(activity).Count == 0;
    }

    /// <summary>The reason, for the log; null when the activity matches.</summary>
    public string? WhyNot(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (WhyNotTheSender(activity) is { } reason)
        {
            return reason;
        }

        var given = Tenants(activity);
        return serviceUrl is null || (given.Count > 0 && given.All(id => id.Equals(tenant, StringComparison.OrdinalIgnoreCase)))
            ? null
            : "The tenant is not the one that is served.";
    }

    private string? WhyNotTheSender(Activity activity)
    {
        if (activity.ChannelId != Activity.MsTeamsChannelId)
        {
            return "The channel is not msteams.";
        }
        if (!hosts.IsAllowed(activity.ServiceUrl))
        {
            return "The service URL is not on an allowed host.";
        }
        return serviceUrl is null || serviceUrl.Equals(activity.ServiceUrl, StringComparison.OrdinalIgnoreCase)
            ? null
            : "The service URL is not the token's.";
    }

    private static List<string> Tenants(Activity activity) =>
        [.. new[] { activity.Conversation?.TenantId, activity.GetTeamsChannelData().Tenant?.Id }.OfType<string>()];
}
