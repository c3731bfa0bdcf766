using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;

namespace TeleworkTeams.Benchmarks.Hosts;

/// <summary>Counts what goes to the storage, by method and table; that is what the baseline is held against.</summary>
internal sealed class RecordedTables : HttpPipelineSynchronousPolicy
{
    private readonly ConcurrentDictionary<string, int> _counts = new();

    public bool IsOn { get; set; }

    /// <summary>The operations since the last call, in order of their names.</summary>
    public IReadOnlyDictionary<string, int> Take()
    {
        var taken = new SortedDictionary<string, int>(_counts, StringComparer.Ordinal);
        _counts.Clear();
        return taken;
    }

    public override void OnSendingRequest(HttpMessage message)
    {
        if (IsOn)
        {
            var path = message.Request.Uri.Path;
            var last = path[(path.LastIndexOf('/') + 1)..];
            var keyed = last.IndexOf('(', StringComparison.Ordinal);
            var table = keyed < 0 ? last : last[..keyed];
            var kind = message.Request.Method == RequestMethod.Get && last.EndsWith("()", StringComparison.Ordinal) ? "QUERY" : message.Request.Method.Method;
            _counts.AddOrUpdate($"{kind} {table}", 1, (_, n) => n + 1);
        }
    }
}
