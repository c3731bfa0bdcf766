using System.Net.Http.Headers;
using Azure.Core;

namespace TeleworkTeams.Clients.Teams.Connector;

/// <summary>
/// Puts the bot's token on requests to allowed hosts, and lets no other request out. The token is like a password for the bot: nothing
/// but this handler sees it ("Authenticate requests", MicrosoftDocs/bot-docs).
/// </summary>
public sealed class BotTokenHandler : DelegatingHandler
{
    /// <summary>The connector's scope, for single-tenant bots and managed identities alike.</summary>
    public const string Scope = "https://api.botframework.com/.default";

    private static readonly TokenRequestContext TokenRequest = new([Scope]);

    private readonly ServiceUrlPolicy hosts;
    private readonly TokenCredential? identity;

    /// <summary>A handler.</summary>
    /// <param name="policy">Hosts that may get a token; requests to others throw, with a credential or without.</param>
    /// <param name="credential">The bot's identity; null sends no token (anonymous local mode).</param>
    /// <param name="innerHandler">What sends; a handler that follows redirects is refused.</param>
    public BotTokenHandler(ServiceUrlPolicy policy, TokenCredential? credential, HttpMessageHandler innerHandler)
        : base(innerHandler)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (innerHandler is SocketsHttpHandler { AllowAutoRedirect: true } or HttpClientHandler { AllowAutoRedirect: true })
        {
            throw new ArgumentException("The handler must not follow redirects: set AllowAutoRedirect to false.", nameof(innerHandler));
        }
        hosts = policy;
        identity = credential;
    }

    /// <inheritdoc/>
    /// <exception cref="ServiceUrlRefusedException">The request's host is not allowed; nothing was sent.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.RequestUri is not { } uri || !hosts.IsAllowed(uri))
        {
            throw new ServiceUrlRefusedException();
        }
        if (identity is not null)
        {
            var token = await identity.GetTokenAsync(TokenRequest, cancellationToken).ConfigureAwait(false);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);
        }
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}

/// <summary>A service URL is not on the list of allowed hosts; nothing was sent to it.</summary>
public sealed class ServiceUrlRefusedException() : InvalidOperationException("The service URL is not one that the bot may talk to.");
