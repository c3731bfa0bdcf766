using Azure;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Time;

namespace TeleworkTeams.App.Features.Telework.Policies;

/// <summary>Why a version was not written. The names are stable codes.</summary>
internal enum PolicyRefusal
{
    /// <summary>Somebody else was first.</summary>
    Stale,

    /// <summary>It has begun: a correction is a new version.</summary>
    PolicyHasBegun,

    /// <summary>The first day is missing, over, or too far ahead.</summary>
    InvalidFrom,

    /// <summary>The comment is too long.</summary>
    CommentTooLong,

    /// <summary>There is no such version.</summary>
    NoSuchVersion,
}

/// <summary>A draft whose document was checked.</summary>
internal sealed record PolicyDraft(PolicyScope Scope, int Number, DateOnly From, string Yaml, string? Comment);

/// <summary>Writes a version, replaces one that has not begun, or takes it back. What has begun stays for ever.</summary>
internal sealed class SavePolicy(PolicyTable table, PolicyQueries queries, City city)
{
    public const int LongestComment = 200;

    /// <summary>Null when it is written.</summary>
    /// <param name="etag">Of the version that is replaced; null: a new one, whose number is the next.</param>
    public async Task<PolicyRefusal?> RunAsync(PolicyDraft draft, string? etag, Caller caller, CancellationToken cancellationToken)
    {
        var rows = await table.OfAsync(draft.Scope, cancellationToken);
        var row = rows.FirstOrDefault(r => r.Number == draft.Number);
        if (etag is null ? draft.Number != Next(rows) : row is null || row.ETag.ToString() != etag)
        {
            return PolicyRefusal.Stale;
        }

        if (row is not null && HasBegun(row))
        {
            return PolicyRefusal.PolicyHasBegun;
        }

        var isNew = row is null;
        row ??= table.NewRow(draft.Scope, draft.Number);
        row.From = Platform.Storage.Keys.Date(draft.From);
        row.Set(draft.Yaml);
        (row.Comment, row.SavedBy, row.SavedAt) = (draft.Comment, caller.PersonId, city.Now);
        if (isNew)
        {
            (row.CreatedBy, row.CreatedAt) = (caller.PersonId, city.Now);
        }

        return await WriteAsync(() => isNew ? table.AddAsync(row, cancellationToken) : table.UpdateAsync(row, cancellationToken));
    }

    public async Task<PolicyRefusal?> WithdrawAsync(PolicyScope scope, int number, string? etag, Caller caller, CancellationToken cancellationToken)
    {
        if ((await table.OfAsync(scope, cancellationToken)).FirstOrDefault(r => r.Number == number && r.WithdrawnAt is null) is not { } row)
        {
            return PolicyRefusal.NoSuchVersion;
        }

        if (row.ETag.ToString() != etag)
        {
            return PolicyRefusal.Stale;
        }

        if (HasBegun(row))
        {
            return PolicyRefusal.PolicyHasBegun;
        }

        (row.WithdrawnBy, row.WithdrawnAt) = (caller.PersonId, city.Now);
        return await WriteAsync(() => table.UpdateAsync(row, cancellationToken));
    }

    /// <summary>The number that a new version takes; numbers are never used twice.</summary>
    public static int Next(IReadOnlyList<PolicyRow> rows) => rows.Count == 0 ? 1 : rows.Max(r => r.Number) + 1;

    private bool HasBegun(PolicyRow row) => row.WithdrawnAt is not null || row.FirstDay() <= city.Today;

    private async Task<PolicyRefusal?> WriteAsync(Func<Task> write)
    {
        try
        {
            await write();
            return null;
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            return PolicyRefusal.Stale;
        }
        finally
        {
            queries.Clear();
        }
    }
}
