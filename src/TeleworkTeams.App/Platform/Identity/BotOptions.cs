using System.ComponentModel.DataAnnotations;

namespace TeleworkTeams.App.Platform.Identity;

/// <summary>The bot's registration (section <c>Bot</c>). Without a client id the app runs in local mode, or not at all.</summary>
public sealed class BotOptions
{
    public const string Section = "Bot";

    /// <summary>The bot's app id, a GUID; the only audience that its tokens may have.</summary>
    public string? ClientId { get; set; }

    /// <summary>The one tenant that is served, a GUID. In local mode any text; <c>local</c> when empty.</summary>
    public string? TenantId { get; set; }

    /// <summary>Where the connector publishes its keys.</summary>
    [Required]
    public Uri MetadataAddress { get; set; } = new("https://login.botframework.com/v1/.well-known/openidconfiguration");

    /// <summary>The connector's issuer, compared exactly; never one of Entra's.</summary>
    [Required]
    public string Issuer { get; set; } = "https://api.botframework.com";

    /// <summary>Hosts that the bot sends to: exact names, and suffixes that begin with a dot. Empty means those of the public cloud.</summary>
    public IList<string> ServiceHosts { get; } = [];
}
