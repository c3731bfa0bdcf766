namespace TeleworkTeams.EndToEnd.Tests.City;

/// <summary>The one city that most tests share. The first test that asks for it starts it.</summary>
public sealed class SharedCity : IAsyncLifetime
{
    private Task<LocalCity>? _city;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>The running city; when it did not start, every test that asks fails with the same reason.</summary>
    public Task<LocalCity> GetAsync() => _city ??= LocalCity.StartAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        if (_city is { IsCompletedSuccessfully: true })
        {
            await (await _city).DisposeAsync();
        }
    }
}
