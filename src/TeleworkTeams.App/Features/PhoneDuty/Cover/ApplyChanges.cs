using TeleworkTeams.App.Features.PhoneDuty.Swaps;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Planning;
using TeleworkTeams.Domain.PhoneDuty.Swaps;

namespace TeleworkTeams.App.Features.PhoneDuty.Cover;

/// <summary>Why proposed changes were not made; null on both: they were, or had been.</summary>
internal sealed record Applied(SwapRefusal? Refusal, DutyOutlook Outlook)
{
    /// <summary>Whether the rota is as wanted.</summary>
    public bool IsDone => Refusal is null;
}

/// <summary>Makes the proposed changes: all of them in one transaction or none. They are judged anew, for a proposal may be old.</summary>
internal sealed class ApplyChanges(DutyTable table, ReadOutlook outlooks, CoverEffects effects)
{
    public async Task<Applied> RunAsync(Section section, IReadOnlyList<DutyChange> changes, string actorId, CancellationToken cancellationToken)
    {
        List<DutyChange> made = [];
        var applied = await Optimistic.RunAsync(async token =>
        {
            made.Clear();
            var outlook = await outlooks.OfAsync(section, Last(changes), token);
            var open = changes.Where(c => !IsMade(outlook, c)).ToList();
            if (Against(outlook, open) is { } refusal)
            {
                return new Applied(refusal, outlook);
            }

            List<TableTransactionAction> actions = [];
            foreach (var day in open.GroupBy(c => outlook.Shift(c.ShiftId)!.Date))
            {
                var row = outlook.Facts.Rows[day.Key];
                row.Set(Changed(row.ToDay(), [.. day]));
                actions.Add(DutyTable.Put(row));
            }

            if (actions.Count > 0)
            {
                await table.WriteAsync(actions, token);
                made.AddRange(open);
            }

            return new Applied(null, outlook);
        }, cancellationToken);
        if (made.Count > 0)
        {
            await effects.TurnsChangedAsync(applied.Outlook, made, actorId, cancellationToken);
        }

        return applied;
    }

    /// <summary>The last day that is touched, no further than turns are watched.</summary>
    private DateOnly Last(IReadOnlyList<DutyChange> changes) => changes.SelectMany(c => ShiftDate.All(c.ShiftId))
        .Where(d => d >= outlooks.Today && d <= outlooks.Today.AddDays(ReadOutlook.DaysAhead)).DefaultIfEmpty(outlooks.Today).Max();

    private static bool IsMade(DutyOutlook outlook, DutyChange change) => outlook.Shift(change.ShiftId) is not null
        && (change.FromId is null || !Has(outlook, change.ShiftId, change.FromId)) && (change.ToId is null || Has(outlook, change.ShiftId, change.ToId));

    private static bool Has(DutyOutlook outlook, string shiftId, string personId) => outlook.Turns.Any(t => t.ShiftId == shiftId && t.PersonId == personId);

    /// <summary>Null: the rota with all of the changes breaks no rule by them.</summary>
    private static SwapRefusal? Against(DutyOutlook outlook, IReadOnlyList<DutyChange> changes)
    {
        foreach (var change in changes)
        {
            if (outlook.Shift(change.ShiftId) is not { } shift)
            {
                return new SwapRefusal(SwapProblem.ShiftGone);
            }

            if (change.FromId is { } from && !Has(outlook, shift.Id, from))
            {
                return new SwapRefusal(SwapProblem.NotTheirTurn, from);
            }

            if (change.ToId is { } to && outlook.Facts.People.FirstOrDefault(p => p.Id == to)?.IsMemberOn(shift.Date) != true)
            {
                return new SwapRefusal(SwapProblem.NotAMember, to);
            }
        }

        List<DutyTurn> turns = [.. outlook.Turns.Where(t => !changes.Any(c => c.ShiftId == t.ShiftId && c.FromId == t.PersonId))];
        turns.AddRange(changes.Where(c => c.ToId is not null).Select(c => new DutyTurn(c.ShiftId, c.ToId!)));
        var broken = RotaReviews.Of(outlook.Request, turns).Breaches.FirstOrDefault(b => changes.Any(c => c.ShiftId == b.Turn.ShiftId && c.ToId == b.Turn.PersonId));
        return broken is null ? null : new SwapRefusal(SwapProblem.RulesAgainst, broken.Turn.PersonId, broken.Against);
    }

    private static DutyDay Changed(DutyDay day, IReadOnlyList<DutyChange> changes)
    {
        var turns = day.Turns.Where(t => !changes.Any(c => c.ShiftId == t.ShiftId && (c.FromId == t.PersonId || c.ToId == t.PersonId))).ToList();
        turns.AddRange(changes.Where(c => c.ToId is not null).Select(c => new DutyTurn(c.ShiftId, c.ToId!) { IsLocked = true }));
        return day with { Turns = [.. turns.OrderBy(t => t.ShiftId, StringComparer.Ordinal).ThenBy(t => t.PersonId, StringComparer.Ordinal)] };
    }
}
