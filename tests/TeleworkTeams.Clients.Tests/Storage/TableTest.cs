using Azure.Core;
using TeleworkTeams.Clients.Storage.Tables;

namespace TeleworkTeams.Clients.Tests.Storage;

/// <summary>A test with a table of its own in the shared Azurite.</summary>
public abstract class TableTest(AzuriteFixture fixture) : IAsyncLifetime
{
    private protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private protected TableServiceClient Service { get; } = new(fixture.Azurite.ConnectionString, QuickOptions());

    private protected TableClient Table { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Table = Service.GetTableClient("t" + Guid.NewGuid().ToString("N"));
        await Table.CreateIfNotExistsAsync(Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Table.DeleteAsync(CancellationToken.None);
    }

    /// <summary>Retries without the pauses.</summary>
    private protected static TableClientOptions QuickOptions()
    {
        var options = new TableClientOptions();
        options.Retry.Mode = RetryMode.Fixed;
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        return options;
    }

    private protected static async Task<List<T>> AllAsync<T>(IAsyncEnumerable<T> rows) => await rows.ToListAsync(Cancel);
}
