namespace TeleworkTeams.App.Platform.Identity;

/// <summary>The registration that the tab signs in to (section <c>Entra</c>); its tokens are of version 2.</summary>
public sealed class EntraOptions
{
    public const string Section = "Entra";

    /// <summary>The API's client id, a GUID; the only audience. An <c>api://</c> address is not accepted.</summary>
    public string? ClientId { get; set; }

    /// <summary>The one tenant, a GUID.</summary>
    public string? TenantId { get; set; }

    /// <summary>Where the tenant publishes its keys; the public cloud's address of the tenant when null.</summary>
    public Uri? MetadataAddress { get; set; }

    /// <summary>Clients that may ask in a person's name. Empty means Teams on desktop and mobile, and Teams on the web.</summary>
    public IList<string> AllowedClients { get; } = [];

    internal static readonly IReadOnlyList<string> TeamsClients =
        ["1fec8e78-bce4-4aaf-ab1b-5451cc387264", "5e3ce6c0-2b1f-4285-8d4b-75ee78787346"];

    internal IEnumerable<string> Clients => AllowedClients.Count > 0 ? AllowedClients : TeamsClients;

    internal string Issuer => $"https://login.microsoftonline.com/{TenantId}/v2.0";

    internal Uri Metadata => MetadataAddress ?? new Uri($"{Issuer}/.well-known/openid-configuration");
}
