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

    /// <summary>The reason, for the log; null when the activity matches.</summary>
    public string? WhyNot(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.ChannelId != Activity.MsTeamsChannelId)
        {
            return "The channel is not msteams.";
        }
        if (!hosts.IsAllowed(activity.ServiceUrl))
        {
            return "The service URL is not on an allowed host.";
        }
        if (serviceUrl is null)
        {
            return null;
        }
        if (!serviceUrl.Equals(activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
        {
            return "The service URL is not the token's.";
        }
        string?[] tenants = [activity.Conversation?.TenantId, activity.GetTeamsChannelData().Tenant?.Id];
        var given = tenants.OfType<string>().ToList();
        return given.Count > 0 && given.All(id => id.Equals(tenant, StringComparison.OrdinalIgnoreCase))
            ? null
            : "The tenant is not the one that is served.";
    }
}
