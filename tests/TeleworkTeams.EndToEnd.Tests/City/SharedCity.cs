namespace TeleworkTeams.EndToEnd.Tests.City;

/// <summary>The one city that most tests share. The first test that asks for it starts it.</summary>
public sealed class SharedCity : IAsyncLifetime
{
    /// <summary>A Tuesday after a holiday, so that pictures of two runs are alike.</summary>
    private const string FirstMorning = "2026-11-24T07:00:00+09:00";

    private Task<LocalCity>? _city;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>The running city; when it did not start, every test that asks fails with the same reason.</summary>
    public Task<LocalCity> GetAsync() => _city ??= LocalCity.StartAsync(CancellationToken.None, "--at", FirstMorning);

    public async ValueTask DisposeAsync()
    {
        if (_city is { IsCompletedSuccessfully: true })
        {
            await (await _city).DisposeAsync();
        }
    }
}
