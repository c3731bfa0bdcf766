using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace TeleworkTeams.Local.Processes;

/// <summary>
/// The table service of Azurite on the loopback address: the storage of a local city and of the tests.
/// Azurite writes its rows to disk every five seconds and when it shuts down in order, so it is always shut down in
/// order, even when this process is killed (<see cref="NodeProcess"/>).
/// </summary>
internal sealed class AzuriteProcess : IAsyncDisposable
{
    /// <summary>The account and key that every Azurite has; they are published and protect nothing.</summary>
    /// <remarks>https://learn.microsoft.com/azure/storage/common/storage-use-azurite#well-known-storage-account-and-key</remarks>
    public const string AccountName = "devstoreaccount1";

    /// <inheritdoc cref="AccountName"/>
    public const string AccountKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly NodeProcess _node;

    private AzuriteProcess(NodeProcess node, int port)
    {
        _node = node;
        TableEndpoint = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/{AccountName}"));
    }

    /// <summary>Account endpoint without a slash at its end, e.g. <c>http://127.0.0.1:10002/devstoreaccount1</c>.</summary>
    public Uri TableEndpoint { get; }

    /// <summary>For the constructor of <c>TableServiceClient</c>.</summary>
    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={AccountName};AccountKey={AccountKey};TableEndpoint={TableEndpoint};";

    /// <summary>The id that the operating system gave.</summary>
    public int ProcessId => _node.Id;

    /// <summary>Starts Azurite and returns when it answers.</summary>
    /// <param name="dataFolder">Where the rows are kept; null keeps them in memory only.</param>
    /// <param name="port">0 chooses a free one.</param>
    /// <param name="cancellationToken">Stops the waiting, and Azurite with it.</param>
    /// <exception cref="InvalidOperationException">One line: Node.js or the package is missing, the port is in use, or the folder cannot be written.</exception>
    public static async Task<AzuriteProcess> StartAsync(string? dataFolder, int port, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var chosen = port == 0 ? FreePort() : port;
            try
            {
                return new AzuriteProcess(await StartAtAsync(dataFolder, chosen, cancellationToken).ConfigureAwait(false), chosen);
            }
            catch (InvalidOperationException problem) when (problem.Message.Contains("EADDRINUSE", StringComparison.Ordinal))
            {
                // Between choosing a free port and listening on it another process can be faster.
                if (port != 0 || attempt == 5)
                {
                    throw new InvalidOperationException(
                        $"Port {chosen} of the table storage is in use: end the program that uses it, or choose another port.", problem);
                }
            }
        }
    }

    /// <summary>Shuts Azurite down in order, so that every row is on disk, and waits for it.</summary>
    public ValueTask DisposeAsync() => _node.DisposeAsync();

    private static Task<NodeProcess> StartAtAsync(string? dataFolder, int port, CancellationToken cancellationToken)
    {
        List<string> arguments =
        [
            "--tableHost", "127.0.0.1",
            "--tablePort", port.ToString(CultureInfo.InvariantCulture),
            "--silent", "--skipApiVersionCheck", "--disableTelemetry",
        ];
        arguments.AddRange(dataFolder is null ? ["--inMemoryPersistence"] : ["--location", Path.GetFullPath(dataFolder)]);
        return NodeProcess.StartAsync(
            "azurite/dist/src/table/main.js",
            arguments,
            new Dictionary<string, string>(),
            "successfully started",
            cancellationToken);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
