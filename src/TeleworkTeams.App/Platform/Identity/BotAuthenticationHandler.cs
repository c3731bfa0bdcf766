using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Connector;

namespace TeleworkTeams.App.Platform.Identity;

/// <summary>
/// The Bot Connector's tokens ("Authenticate requests", MicrosoftDocs/bot-docs). There is no emulator path: tokens of other issuers are
/// refused always.
/// </summary>
internal sealed class BotAuthenticationHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    IOptions<BotOptions> bot,
    IdentityMode mode,
    ServiceUrlPolicy hosts,
    TimeProvider time,
    [FromKeyedServices(IdentitySchemes.Bot)] SigningKeys keys) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (mode.IsLocal)
        {
            return LocalRequest.IsFromThisMachine(Context) ? Success(null) : AuthenticateResult.Fail("Local mode serves this machine alone.");
        }
        if (BearerToken.Of(Request) is not { } raw)
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
        if (!TokenCheck.IsValid(token, key, bot.Value.Issuer, bot.Value.ClientId!, time.GetUtcNow()))
        {
            return AuthenticateResult.Fail("Signature, issuer, audience or lifetime is wrong.");
        }
        if (!key.Endorsements.Contains(Activity.MsTeamsChannelId, StringComparer.Ordinal))
        {
            return AuthenticateResult.Fail("The token's key is not endorsed for msteams.");
        }
        // On the wire the name is in lower case, whatever the documentation says.
        return token.Claim("serviceurl") is { Length: > 0 } serviceUrl
            ? Success(serviceUrl)
            : AuthenticateResult.Fail("The token names no service URL.");
    }

    private AuthenticateResult Success(string? serviceUrl) => AuthenticateResult.Success(new AuthenticationTicket(
        new ClaimsPrincipal(new BotIdentity(hosts, mode.TenantId, serviceUrl)), Scheme.Name));
}
