namespace TeleworkTeams.Clients.Storage.Tables.Wire;

/// <summary>The parts of a connection string that a client of tables needs.</summary>
/// <remarks>https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string</remarks>
internal sealed record TableConnectionString(Uri Endpoint, TableSharedKeyCredential Credential)
{
    // Published with Azurite; it protects nothing.
    private const string Development =
        "AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;TableEndpoint=http://127.0.0.1:10002/devstoreaccount1";

    /// <exception cref="FormatException">A part is missing or not as it must be; the message never repeats a value.</exception>
    public static TableConnectionString Parse(string text)
    {
        var settings = Settings(text);
        if (settings.TryGetValue("UseDevelopmentStorage", out var use) && bool.TryParse(use, out var isUsed) && isUsed)
        {
            settings = Settings(Development);
        }

        var account = Required(settings, "AccountName");
        var key = Required(settings, "AccountKey");
        var endpoint = settings.TryGetValue("TableEndpoint", out var stated)
            ? stated
            : $"{settings.GetValueOrDefault("DefaultEndpointsProtocol", "https")}://{account}.table.{settings.GetValueOrDefault("EndpointSuffix", "core.windows.net")}";
        return Uri.TryCreate(endpoint, UriKind.Absolute, out var uri)
            ? new TableConnectionString(uri, new TableSharedKeyCredential(account, key))
            : throw new FormatException("The connection string has a TableEndpoint that is not a URI.");
    }

    private static Dictionary<string, string> Settings(string text)
    {
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                throw new FormatException("The connection string is not a list of name=value parts.");
            }

            settings[part[..equals]] = part[(equals + 1)..];
        }

        return settings;
    }

    private static string Required(Dictionary<string, string> settings, string name) =>
        settings.TryGetValue(name, out var value) && value.Length > 0
            ? value
            : throw new FormatException($"The connection string has no {name}.");
}
