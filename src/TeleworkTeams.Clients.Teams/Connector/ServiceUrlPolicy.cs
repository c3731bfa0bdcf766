using System.Buffers;
using System.Net;

namespace TeleworkTeams.Clients.Teams.Connector;

/// <summary>
/// Which hosts the bot talks to. An activity names the address for its answers, so without this list anybody who can make the bot accept
/// an activity could have the bot's token sent to a host of their choice. Asked twice: when an activity comes in and when a token is put
/// on a request.
/// </summary>
/// <remarks>
/// https, port 443, no user information, no IP literal, and the host equals one of the given names or lies under one of the given suffixes
/// (an entry that begins with a dot). <c>trafficmanager.net</c> is a namespace shared by all customers of Azure: only the one exact host.
/// </remarks>
public sealed class ServiceUrlPolicy
{
    /// <summary>The hosts of the public cloud.</summary>
    public static IReadOnlyList<string> DefaultHosts { get; } = ["smba.trafficmanager.net", ".botframework.com"];

    // Parsers differ about these characters; no service URL has any.
    private static readonly SearchValues<char> Suspicious = SearchValues.Create("\\@ \t\r\n\0");

    private readonly IReadOnlyList<string> allowed;
    private readonly bool loopback;

    /// <summary>A policy.</summary>
    /// <param name="hosts">Exact host names, and suffixes that begin with a dot; null for <see cref="DefaultHosts"/>.</param>
    /// <param name="allowLoopback">For development: also <c>http</c> and <c>https</c> on any port of this very machine.</param>
    public ServiceUrlPolicy(IEnumerable<string>? hosts = null, bool allowLoopback = false)
    {
        allowed = [.. hosts ?? DefaultHosts];
        loopback = allowLoopback;
        if (allowed.FirstOrDefault(host => host.Trim('.').Split('.').Length < 2 || Uri.CheckHostName(host.TrimStart('.')) != UriHostNameType.Dns) is { } bad)
        {
            throw new ArgumentException($"'{bad}' is not a host name of at least two labels.", nameof(hosts));
        }
    }

    /// <summary>Whether the address is allowed; false for null, relative and malformed ones.</summary>
    public bool IsAllowed(string? serviceUrl) =>
        serviceUrl is not null
        && !serviceUrl.AsSpan().ContainsAny(Suspicious)
        && Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
        && IsAllowed(uri);

    /// <summary>Whether the address is allowed.</summary>
    public bool IsAllowed(Uri uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        if (!uri.IsAbsoluteUri || uri.UserInfo.Length > 0)
        {
            return false;
        }
        if (loopback && IsThisMachine(uri))
        {
            return true;
        }
        return uri.Scheme == Uri.UriSchemeHttps
            && uri.Port == 443
            && uri.HostNameType == UriHostNameType.Dns
            && allowed.Any(entry => Matches(entry, uri.IdnHost));
    }

    private static bool Matches(string entry, string host) => entry.StartsWith('.')
        ? host.Length > entry.Length && host.EndsWith(entry, StringComparison.OrdinalIgnoreCase)
        : host.Equals(entry, StringComparison.OrdinalIgnoreCase);

    /// <summary>By literal address or as <c>localhost</c>, never by asking a name server.</summary>
    private static bool IsThisMachine(Uri uri) =>
        (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && (uri.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)));
}
