namespace TeleworkTeams.App.Platform.Identity;

/// <summary>The one tenant that this host serves; the first part of every partition key.</summary>
internal sealed record Tenant(string Id);
