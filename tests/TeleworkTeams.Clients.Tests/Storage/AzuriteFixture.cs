using TeleworkTeams.Clients.Tests.Storage;
using TeleworkTeams.Local.Processes;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]

namespace TeleworkTeams.Clients.Tests.Storage;

/// <summary>One Azurite, in memory, for all tests of the assembly; each test uses a table of its own.</summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private AzuriteProcess? _azurite;

    internal AzuriteProcess Azurite => _azurite ?? throw new InvalidOperationException("Azurite has not been started.");

    public async ValueTask InitializeAsync() =>
        _azurite = await AzuriteProcess.StartAsync(dataFolder: null, port: 0, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (_azurite is not null)
        {
            await _azurite.DisposeAsync();
        }
    }
}
