namespace TeleworkTeams.App.Platform.Storage;

/// <summary>Configuration section <c>Storage</c>: one of the two is set.</summary>
internal sealed class StorageOptions
{
    /// <summary>The account's table endpoint; reached with the host's managed identity.</summary>
    public Uri? TableEndpoint { get; set; }

    /// <summary>For Azurite on the same machine only.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>
    /// Two quick retries: whoever pressed a button sees within three seconds that nothing could be recorded. What is sent and
    /// planned in the background is tried again by its own rules.
    /// </summary>
    public static TableClientOptions NewClientOptions() => new()
    {
        Retry = { MaxRetries = 2, Delay = TimeSpan.FromMilliseconds(200), MaxDelay = TimeSpan.FromSeconds(1), NetworkTimeout = TimeSpan.FromSeconds(5) },
    };
}
