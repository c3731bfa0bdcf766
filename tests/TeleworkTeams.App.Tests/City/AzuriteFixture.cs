using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Local.Processes;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]

namespace TeleworkTeams.App.Tests.City;

/// <summary>One Azurite, in memory, for all tests of the assembly; each city is a tenant of its own in it.</summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private AzuriteProcess? _azurite;

    internal string ConnectionString => (_azurite ?? throw new InvalidOperationException("Azurite has not been started.")).ConnectionString;

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
