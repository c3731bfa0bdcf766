using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace TeleworkTeams.App.Platform.Identity;

/// <summary>Local mode: the header <c>X-Local-Person</c> says who asks. Outside local mode the header means nothing.</summary>
internal sealed class LocalAuthenticationHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, IdentityMode mode)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    internal const string Header = "X-Local-Person";

    private const int MaxLength = 128;

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!mode.IsLocal || Request.Headers[Header] is not [{ Length: > 0 and <= MaxLength } person] || person.Any(char.IsControl))
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }
        return Task.FromResult(LocalRequest.IsFromThisMachine(Context)
            ? AuthenticateResult.Success(new AuthenticationTicket(
                new ClaimsPrincipal(new CurrentPerson(mode.TenantId, person).ToIdentity(Scheme.Name)), Scheme.Name))
            : AuthenticateResult.Fail("Local mode serves this machine alone."));
    }
}

/// <summary>Whether a request comes from this machine, and by a name of this machine.</summary>
internal static class LocalRequest
{
    /// <summary>
    /// The host is looked at too: a page on the internet may have its name point at 127.0.0.1. An in-memory server has no remote address.
    /// </summary>
    internal static bool IsFromThisMachine(HttpContext context) =>
        (context.Connection.RemoteIpAddress is not { } remote || IPAddress.IsLoopback(remote))
        && (context.Request.Host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(context.Request.Host.Host.Trim('[', ']'), out var host) && IPAddress.IsLoopback(host)));
}
