using System.Net;
using Azure.Core;

namespace TeleworkTeams.Clients.Teams.Connector;

/// <summary>
/// The Bot Connector's REST surface at one service URL, shaped like <c>Microsoft.Bot.Connector.ConnectorClient</c>. Cheap: make one per
/// service URL over the one <see cref="HttpClient"/> of the process.
/// </summary>
/// <remarks>
/// Nothing is retried in here. A 5xx or a timeout can follow a delivery, so a blind second sending would show a person the same card
/// twice; whether and when to send again is the caller's decision, with the delivery's record in hand.
/// The HTTP client must not follow redirects (<see cref="CreateHandler"/>) and gets its token from <see cref="BotTokenHandler"/>.
/// </remarks>
public sealed class ConnectorClient
{
    /// <summary>A client.</summary>
    /// <param name="http">Shared by all service URLs; its own base address is not used.</param>
    /// <param name="serviceUrl">Absolute, with or without a slash at the end; from an allowed activity or a stored conversation.</param>
    /// <param name="time">For a Retry-After that is a date; the system's clock when null.</param>
    public ConnectorClient(HttpClient http, Uri serviceUrl, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(serviceUrl);
        if (!serviceUrl.IsAbsoluteUri)
        {
            throw new ArgumentException("The service URL must be absolute.", nameof(serviceUrl));
        }
        ServiceUrl = serviceUrl;
        Conversations = new Conversations(new ConnectorHttp(http, serviceUrl, time ?? TimeProvider.System));
    }

    /// <summary>Where this client sends.</summary>
    public Uri ServiceUrl { get; }

    /// <summary>The operations.</summary>
    public Conversations Conversations { get; }

    /// <summary>The handler for the process's HTTP client: no redirects, no cookies, connections renewed so that DNS changes are seen.</summary>
    public static SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };

    /// <summary>An HTTP client with <see cref="CreateHandler"/> and <see cref="BotTokenHandler"/>; a call ends after 15 seconds.</summary>
    /// <param name="policy">Hosts that may get a token.</param>
    /// <param name="credential">The bot's identity; null sends no token at all (local development).</param>
    public static HttpClient CreateHttpClient(ServiceUrlPolicy policy, TokenCredential? credential) =>
        new(new BotTokenHandler(policy, credential, CreateHandler())) { Timeout = TimeSpan.FromSeconds(15) };
}
