using System.Collections.Frozen;
using System.Text.Json;

namespace TeleworkTeams.App.Platform.Identity;

/// <summary>
/// The published signing keys of one issuer. Kept for a day; an unknown key id asks again, but all unknown ids together at most once a
/// minute, so that a flood of invented ids does not become a flood of requests. A failed fetch is forgotten after seconds, and keys that
/// are known already go on working for five days without the publisher.
/// </summary>
internal sealed partial class SigningKeys(IHttpClientFactory clients, Func<Uri> metadataAddress, TimeProvider time, ILogger<SigningKeys> log)
    : IDisposable
{
    internal const string HttpClientName = "signing-keys";

    private static readonly TimeSpan Fresh = TimeSpan.FromHours(24);
    private static readonly TimeSpan Usable = TimeSpan.FromDays(5);
    private static readonly TimeSpan PauseAfterSuccess = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim gate = new(1, 1);
    private volatile Published? published;
    private long? lastAttempt;

    private sealed record Published(FrozenDictionary<string, SigningKey> Keys, long At);

    internal async ValueTask<SigningKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (published is { } known && time.GetElapsedTime(known.At) < Fresh && known.Keys.TryGetValue(keyId, out var key))
        {
            return key;
        }
        await gate.WaitAsync(cancellationToken);
        try
        {
            if (MayAsk(keyId))
            {
                lastAttempt = time.GetTimestamp();
                await FetchAsync();
            }
            return published is { } now && time.GetElapsedTime(now.At) < Usable ? now.Keys.GetValueOrDefault(keyId) : null;
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private bool MayAsk(string keyId)
    {
        if (published is { } known && time.GetElapsedTime(known.At) < Fresh)
        {
            return !known.Keys.ContainsKey(keyId) && Waited(PauseAfterSuccess);
        }
        return Waited(PauseAfterFailure);
    }

    private bool Waited(TimeSpan pause) => lastAttempt is not { } last || time.GetElapsedTime(last) >= pause;

    /// <summary>Not ended by the caller's leaving: others wait for the same keys.</summary>
    private async Task FetchAsync()
    {
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            using var http = clients.CreateClient(HttpClientName);
            var metadata = metadataAddress();
            using var configuration = await GetAsync(http, metadata, patience.Token);
            if (!Uri.TryCreate(configuration.RootElement.GetProperty("jwks_uri").GetString(), UriKind.Absolute, out var address)
                || address.Scheme != Uri.UriSchemeHttps)
            {
                throw new JsonException("The address of the keys is not https.");
            }
            using var keySet = await GetAsync(http, address, patience.Token);
            var keys = keySet.RootElement.GetProperty("keys").EnumerateArray().Select(SigningKey.Read).OfType<SigningKey>();
            published = new Published(
                keys.DistinctBy(key => key.Id, StringComparer.Ordinal).ToFrozenDictionary(key => key.Id, StringComparer.Ordinal), time.GetTimestamp());
        }
        catch (Exception error) when (error is HttpRequestException or JsonException or OperationCanceledException
            or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            LogFetchFailed(log, metadataAddress().Host, error.GetType().Name);
        }
    }

    private static async Task<JsonDocument> GetAsync(HttpClient http, Uri address, CancellationToken cancellationToken) =>
        JsonDocument.Parse(await http.GetByteArrayAsync(address, cancellationToken), new JsonDocumentOptions { MaxDepth = 16 });

    [LoggerMessage(1101, LogLevel.Error, "The signing keys of {Host} could not be read ({Error}); known keys stay in use, and it is tried again.")]
    private static partial void LogFetchFailed(ILogger log, string host, string error);
}
