using Azure;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Clients.Storage.Tables;
using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Swaps;

namespace TeleworkTeams.App.Features.PhoneDuty.Swaps;

/// <summary>The swaps in the rows of phone duty. A swap, its index and the turn that changes hands are one transaction.</summary>
internal sealed class SwapStore(DutyTable table)
{
    private const string IndexPrefix = "o";

    public Task<SwapRow?> FindAsync(string sectionId, string id, CancellationToken cancellationToken) =>
        table.FindAsync<SwapRow>(sectionId, Keys.Of("s", id), cancellationToken);

    /// <summary>All that are kept, in no order.</summary>
    public Task<List<SwapRow>> AllAsync(string sectionId, CancellationToken cancellationToken) => table.AllAsync<SwapRow>(sectionId, "s", cancellationToken);

    /// <summary>Those that are not over, in order of their shifts' dates; one request.</summary>
    public Task<List<SwapIndexRow>> RunningAsync(string sectionId, CancellationToken cancellationToken) =>
        table.AllAsync<SwapIndexRow>(sectionId, IndexPrefix, cancellationToken);

    public Task<List<SwapIndexRow>> RunningAsync(string sectionId, DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
        table.BetweenAsync<SwapIndexRow>(sectionId, IndexPrefix, from, to, cancellationToken);

    /// <summary>Stores the swap, and the turn with it. Whoever changed the swap or the day meanwhile makes it fail with 409 or 412, and nothing is changed.</summary>
    public async Task WriteAsync(string sectionId, SwapRow row, DutySwap after, DutyDayRow? day, TurnChange? change, CancellationToken cancellationToken)
    {
        row.Set(after);
        List<TableTransactionAction> actions = [DutyTable.Put(row)];
        var index = table.New<SwapIndexRow>(sectionId, $"{IndexPrefix}|{DutyTable.Digits(after.Date)}|{Keys.Part(after.Id)}");
        (index.Id, index.ShiftId, index.FromId, index.IsOpen) = (after.Id, after.ShiftId, after.FromId, after.State == SwapState.Open);
        (index.HolderId, index.IsUrgent) = (after.TakenById ?? after.FromId, after.IsUrgent);
        if (!after.IsOver)
        {
            actions.Add(new TableTransactionAction(TableTransactionActionType.UpsertReplace, index));
        }
        else if (row.ETag != default)
        {
            actions.Add(new TableTransactionAction(TableTransactionActionType.Delete, index, ETag.All));
        }

        if (change is not null && day is not null)
        {
            day.Set(Changed(day.ToDay(), [change]));
            actions.Add(DutyTable.Put(day));
        }

        await table.WriteAsync(actions, cancellationToken);
    }

    /// <summary>Forgets it.</summary>
    public Task RemoveAsync(SwapRow row, CancellationToken cancellationToken) => table.WriteAsync([DutyTable.Remove(row)], cancellationToken);

    public SwapRow NewRow(string sectionId, string id) => table.New<SwapRow>(sectionId, Keys.Of("s", id));

    /// <summary>The day with other people on its shifts. What people arranged among themselves is locked: the next draft leaves it as it is.</summary>
    public static DutyDay Changed(DutyDay day, IReadOnlyList<TurnChange> changes)
    {
        var turns = day.Turns.ToList();
        foreach (var change in changes)
        {
            turns.RemoveAll(t => t.ShiftId == change.ShiftId && (t.PersonId == change.FromId || t.PersonId == change.ToId));
            turns.Add(new DutyTurn(change.ShiftId, change.ToId) { IsLocked = true });
        }

        return day with { Turns = [.. turns.OrderBy(t => t.ShiftId, StringComparer.Ordinal).ThenBy(t => t.PersonId, StringComparer.Ordinal)] };
    }
}
