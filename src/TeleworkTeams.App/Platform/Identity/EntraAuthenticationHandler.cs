using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace TeleworkTeams.App.Platform.Identity;

/// <summary>
/// The tab's tokens: version 2, of one tenant, for a person, asked for by Teams ("Claims validation", MicrosoftDocs/entra-docs).
/// Guests are refused: the product serves the tenant's own staff.
/// </summary>
internal sealed class EntraAuthenticationHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    IOptions<EntraOptions> entra,
    TimeProvider time,
    [FromKeyedServices(IdentitySchemes.Entra)] SigningKeys keys) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private const string Scope = "access_as_user";

    private readonly EntraOptions settings = entra.Value;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (string.IsNullOrEmpty(settings.ClientId) || BearerToken.Of(Request) is not { } raw)
        {
            return AuthenticateResult.NoResult();
        }
        if (SignedToken.Read(raw) is not { } token)
        {
            return AuthenticateResult.Fail("The token does not have the accepted shape.");
        }
        if (await keys.FindAsync(token.KeyId, Context.RequestAborted) is not { } key)
        {
            return AuthenticateResult.Fail("The token's key is not known.");
        }
        if (!BelongsToIssuer(key) || !TokenCheck.IsValid(token, key, settings.Issuer, settings.ClientId, time.GetUtcNow()))
        {
            return AuthenticateResult.Fail("Signature, issuer, audience or lifetime is wrong.");
        }
        return WhyNot(token) is { } reason
            ? AuthenticateResult.Fail(reason)
            : AuthenticateResult.Success(new AuthenticationTicket(
                new ClaimsPrincipal(new CurrentPerson(settings.TenantId!, token.Claim("oid")!).ToIdentity(Scheme.Name)), Scheme.Name));
    }

    /// <summary>Keys of all tenants are published together; each says whose it is, all tenants' being written <c>{tenantid}</c>.</summary>
    private bool BelongsToIssuer(SigningKey key) =>
        key.Issuer is null || key.Issuer.Replace("{tenantid}", settings.TenantId, StringComparison.Ordinal) == settings.Issuer;

    private string? WhyNot(SignedToken token)
    {
        if (token.Claim("ver") != "2.0" || token.Claim("tid") != settings.TenantId)
        {
            return "Version or tenant is wrong.";
        }
        if (token.Claim("idtyp") == "app" || token.Claim("scp") is not { } scopes || !scopes.Split(' ').Contains(Scope, StringComparer.Ordinal))
        {
            return "The token is not a person's, or not for this API.";
        }
        if (token.Claim("azp") is not { } client || !settings.Clients.Contains(client, StringComparer.Ordinal))
        {
            return "The client is not an allowed one.";
        }
        if (IsGuest(token))
        {
            return "The person is a guest.";
        }
        return string.IsNullOrEmpty(token.Claim("oid")) ? "The token names no person." : null;
    }

    /// <summary>By the optional claim <c>acct</c> (1 = guest), and by <c>idp</c>, which is there only when another tenant signed the person in.</summary>
    private bool IsGuest(SignedToken token) =>
        token.Seconds("acct") == 1 || token.Claim("acct") == "1"
        || (token.Claim("idp") is { } provider && provider != settings.Issuer && provider != $"https://sts.windows.net/{settings.TenantId}/");
}
