namespace TeleworkTeams.App.Platform.Storage;

/// <summary>Configuration section <c>Storage</c>: one of the two is set.</summary>
internal sealed class StorageOptions
{
    /// <summary>The account's table endpoint; reached with the host's managed identity.</summary>
    public Uri? TableEndpoint { get; set; }

    /// <summary>For Azurite on the same machine only.</summary>
    public string? ConnectionString { get; set; }
}
