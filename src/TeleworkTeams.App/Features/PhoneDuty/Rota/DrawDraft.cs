using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Planning;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>Draws up a month as a draft. Turns that were set by hand in an earlier draft stay, and so does what has begun.</summary>
internal sealed class DrawDraft(DutyTable table, GatherRota gather, City city)
{
    public Task<RotaOutcome> RunAsync(Section section, DateOnly month, string personId, CancellationToken cancellationToken) => Optimistic.RunAsync<RotaOutcome>(async token =>
    {
        var facts = await gather.MonthAsync(section, month, token);
        List<DutyShift> shifts = [.. DutyCalendar.Shifts(facts.Rules, section, facts.Calendar, facts.From, facts.To).Where(s => !facts.HasBegun(s))];
        if (Refusal(facts, shifts) is { } refused)
        {
            return refused;
        }

        var ids = shifts.Select(s => s.Id).ToHashSet();
        var members = facts.Rules.Members.Select(m => m.PersonId).ToHashSet();
        List<DutyTurn> locked = [.. facts.DraftDays().SelectMany(d => d.Turns).Where(t => t.IsLocked && ids.Contains(t.ShiftId) && members.Contains(t.PersonId))];
        var rota = RotaPlanner.Plan(facts.Request(shifts) with { Locked = locked });

        var kept = locked.Select(t => (t.ShiftId, t.PersonId)).ToHashSet();
        var turns = rota.Turns.Select(t => t with { IsLocked = kept.Contains((t.ShiftId, t.PersonId)) }).ToLookup(t => t.ShiftId);
        var draft = facts.Draft ?? table.NewDraft(section.Id, month);
        (draft.By, draft.At, draft.IsProven) = (personId, city.Now, rota.Bound.IsReached);
        List<TableTransactionAction> actions = [DutyTable.Put(draft)];
        Dictionary<DateOnly, DutyDraftRow> rows = [];
        foreach (var day in shifts.GroupBy(s => s.Date))
        {
            var row = rows[day.Key] = facts.DraftRows.GetValueOrDefault(day.Key) ?? table.NewDraftDay(section.Id, day.Key);
            if (row.Set(new DutyDay(day.Key, [.. day], [.. day.SelectMany(s => turns[s.Id])]), facts.Published.GetValueOrDefault(day.Key)?.Turns ?? []))
            {
                actions.Add(DutyTable.Put(row));
            }
        }

        actions.AddRange(facts.DraftRows.Where(r => !rows.ContainsKey(r.Key)).Select(r => DutyTable.Remove(r.Value)));
        await table.WriteAsync(actions, token);
        return new RotaOutcome.Done(facts with { Draft = draft, DraftRows = rows });
    }, cancellationToken);

    private static RotaOutcome.Refused? Refusal(RotaFacts facts, List<DutyShift> shifts) =>
        facts.To < facts.Today ? new RotaOutcome.Refused(422, DutyProblem.MonthPast)
        : facts.Rules.Kinds.Count == 0 ? new RotaOutcome.Refused(422, DutyProblem.NoRules)
        : facts.Rules.Members.Count == 0 ? new RotaOutcome.Refused(422, DutyProblem.NoMembers)
        : shifts.Count == 0 ? new RotaOutcome.Refused(422, DutyProblem.MonthPast)
        : null;
}
