using System.Collections.Concurrent;

namespace TeleworkTeams.App.Features.People;

/// <summary>
/// What every press of a button needs and what changes seldom, kept for 20 s and dropped at once when it is changed on this
/// replica. Rights are never decided from here.
/// </summary>
internal sealed class PeopleCache(TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<string, (long At, object? Value)> _entries = new();
    private long _version;

    public long Version => Interlocked.Read(ref _version);

    public void Clear()
    {
        Interlocked.Increment(ref _version);
        _entries.Clear();
    }

    public Task<PersonRow?> PersonAsync(string id, Func<string, CancellationToken, Task<PersonRow?>> read, CancellationToken cancellationToken) =>
        GetAsync($"p|{id}", token => read(id, token), cancellationToken);

    public Task<SectionRow?> SectionAsync(string id, Func<string, CancellationToken, Task<SectionRow?>> read, CancellationToken cancellationToken) =>
        GetAsync($"s|{id}", token => read(id, token), cancellationToken);

    public Task<List<SectionRow>> SectionsAsync(Func<CancellationToken, Task<List<SectionRow>>> read, CancellationToken cancellationToken) =>
        GetAsync("s", read, cancellationToken);

    public Task<List<PersonRow>> PeopleAsync(string sectionId, Func<string, CancellationToken, Task<List<PersonRow>>> read, CancellationToken cancellationToken) =>
        GetAsync($"l|{sectionId}", token => read(sectionId, token), cancellationToken);

    public Task<IReadOnlyList<PersonEntry>> EverybodyAsync(Func<CancellationToken, Task<IReadOnlyList<PersonEntry>>> read, CancellationToken cancellationToken) =>
        GetAsync("e", read, cancellationToken);

    private async Task<T> GetAsync<T>(string key, Func<CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        if (_entries.TryGetValue(key, out var entry) && time.GetElapsedTime(entry.At) < Lifetime)
        {
            return (T)entry.Value!;
        }

        var version = Version;
        var value = await read(cancellationToken);
        if (version == Version && value is not null)
        {
            _entries[key] = (time.GetTimestamp(), value);
        }

        return value;
    }
}
