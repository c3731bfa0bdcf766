using System.Security.Claims;

namespace TeleworkTeams.App.Platform.Identity;

/// <summary>Who asks, in the tab. Both ids are opaque; data is keyed by the two together and never by a name or a mail address.</summary>
/// <param name="TenantId">The tenant.</param>
/// <param name="PersonId">The Entra object id.</param>
public sealed record CurrentPerson(string TenantId, string PersonId);

/// <summary>Reads identities from a request's principal.</summary>
public static class IdentityExtensions
{
    internal const string TenantClaim = "tid";
    internal const string PersonClaim = "oid";

    /// <summary>The person; null when the request is not one of the policy <see cref="IdentityPolicies.Person"/>.</summary>
    public static CurrentPerson? FindCurrentPerson(this ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        var identity = principal.Identities.FirstOrDefault(identity => identity is not BotIdentity
            && identity.AuthenticationType is IdentitySchemes.Entra or IdentitySchemes.Local);
        return identity?.FindFirst(TenantClaim) is { } tenant && identity.FindFirst(PersonClaim) is { } person
            ? new CurrentPerson(tenant.Value, person.Value)
            : null;
    }

    /// <summary>The person. On an endpoint without the policy <see cref="IdentityPolicies.Person"/> this throws.</summary>
    public static CurrentPerson GetCurrentPerson(this ClaimsPrincipal principal) =>
        principal.FindCurrentPerson() ?? throw new InvalidOperationException("The endpoint does not require a person.");

    /// <summary>The connector. On an endpoint without the policy <see cref="IdentityPolicies.Connector"/> this throws.</summary>
    public static BotIdentity GetBotIdentity(this ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        return principal.Identities.OfType<BotIdentity>().FirstOrDefault()
            ?? throw new InvalidOperationException("The endpoint does not require the connector.");
    }

    internal static ClaimsIdentity ToIdentity(this CurrentPerson person, string scheme) =>
        new([new Claim(TenantClaim, person.TenantId), new Claim(PersonClaim, person.PersonId)], scheme);
}
