using Azure;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;

namespace TeleworkTeams.App.Platform.Schedules;

internal sealed class LeaseRow : Row
{
    public string Holder { get; set; } = "";

    public DateTimeOffset Until { get; set; }

    /// <summary>Rises with each change of holder.</summary>
    public long Fence { get; set; }
}

/// <summary>One replica plans at a time: a row held for 30 s and renewed each 10 s, with a fencing number that goes into what it plans.</summary>
internal sealed class SchedulerLease(TableStore tables, Tenant tenant, TimeProvider time)
{
    public const string Table = "Leases";

    private static readonly TimeSpan Length = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(10);

    private readonly string _holder = Guid.NewGuid().ToString("N");
    private LeaseRow? _held;

    /// <summary>The fencing number while this replica holds the lease, else null.</summary>
    public async Task<long?> TryHoldAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (_held is { } held && now < held.Until - Length + Renewal)
        {
            return held.Fence;
        }

        var rows = tables[Table];
        try
        {
            var found = await rows.GetEntityIfExistsAsync<LeaseRow>(tenant.Id, "scheduler", cancellationToken: cancellationToken);
            if (!found.HasValue)
            {
                var first = new LeaseRow { PartitionKey = tenant.Id, RowKey = "scheduler", Holder = _holder, Until = now + Length, Fence = 1 };
                await rows.AddEntityAsync(first, cancellationToken);
                _held = first;
                return first.Fence;
            }

            var row = found.Value!;
            if (row.Holder != _holder)
            {
                if (row.Until > now)
                {
                    _held = null;
                    return null;
                }

                row.Fence++;
                row.Holder = _holder;
            }

            row.Until = now + Length;
            await rows.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, cancellationToken);
            _held = row;
            return row.Fence;
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            _held = null;
            return null;
        }
    }

    /// <summary>Lets another replica take over at once.</summary>
    public async Task ReleaseAsync(CancellationToken cancellationToken)
    {
        if (_held is null)
        {
            return;
        }

        var rows = tables[Table];
        var found = await rows.GetEntityIfExistsAsync<LeaseRow>(tenant.Id, "scheduler", cancellationToken: cancellationToken);
        if (found.HasValue && found.Value!.Holder == _holder)
        {
            found.Value.Until = time.GetUtcNow();
            await rows.UpdateEntityAsync(found.Value, found.Value.ETag, TableUpdateMode.Replace, cancellationToken);
        }

        _held = null;
    }
}
