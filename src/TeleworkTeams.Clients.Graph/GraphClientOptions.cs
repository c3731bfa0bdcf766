using Azure.Core;

namespace TeleworkTeams.Clients.Graph;

/// <summary>Retries, transport and diagnostics of a <see cref="GraphClient"/>.</summary>
public sealed class GraphClientOptions : ClientOptions
{
    /// <summary>The scope of the token.</summary>
    public string Scope { get; init; } = "https://graph.microsoft.com/.default";
}
