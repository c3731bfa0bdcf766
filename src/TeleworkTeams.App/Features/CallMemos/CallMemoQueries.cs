using TeleworkTeams.Domain.CallMemos;

namespace TeleworkTeams.App.Features.CallMemos;

/// <summary>What other slices may ask about call memos.</summary>
internal sealed class CallMemoQueries(CallMemoTable table)
{
    /// <summary>How many calls each person of the section has taken for others, both ends inclusive (S-136). Who has taken none is not there.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountTakenAsync(string sectionId, DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
        (await table.TakenAsync(sectionId, from, to, cancellationToken)).CountBy(r => r.WriterId).ToDictionary(c => c.Key, c => c.Value);

    /// <summary>The memos that wait for the person: 至急 first, then the oldest.</summary>
    public async Task<IReadOnlyList<CallMemo>> WaitingAsync(string personId, CancellationToken cancellationToken) =>
        [.. (await HeldAsync(personId, cancellationToken)).Where(m => !m.IsDone).OrderBy(m => !m.Content.IsUrgent).ThenBy(m => m.TakenAt)];

    /// <summary>The memos that the person holds, the newest first.</summary>
    public async Task<IReadOnlyList<CallMemo>> HeldAsync(string personId, CancellationToken cancellationToken)
    {
        var rows = await Task.WhenAll((await table.PointersAsync(personId, cancellationToken)).Select(p => table.FindAsync(p.WriterId, p.Id, cancellationToken)));
        return [.. rows.OfType<CallMemoRow>().Where(r => r.HolderId == personId).Select(r => r.ToMemo()).OrderByDescending(m => m.TakenAt).ThenBy(m => m.Id, StringComparer.Ordinal)];
    }

    /// <summary>The memos that the person has written, the newest first.</summary>
    public async Task<IReadOnlyList<CallMemo>> WrittenAsync(string personId, CancellationToken cancellationToken) =>
        [.. (await table.WrittenAsync(personId, cancellationToken)).Select(r => r.ToMemo()).OrderByDescending(m => m.TakenAt).ThenBy(m => m.Id, StringComparer.Ordinal)];
}
