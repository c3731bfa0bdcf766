using Azure;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.PhoneDuty;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>
/// Changes turns of a draft by hand. What is set stays locked when the month is drawn up anew. A broken rule is said and allowed: whoever
/// draws up the rota may know better. What can be no turn at all is refused, and then nothing is changed.
/// </summary>
internal sealed class EditDraft(DutyTable table, GatherRota gather, City city)
{
    public const int MostChanges = 200;

    /// <param name="section">Where.</param>
    /// <param name="month">The first day of the month.</param>
    /// <param name="changes">In order.</param>
    /// <param name="personId">Who edits.</param>
    /// <param name="eTag">What was looked at.</param>
    /// <param name="isPreview">Only says what it would do.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<RotaOutcome> RunAsync(
        Section section, DateOnly month, IReadOnlyList<RotaChangeRequest> changes, string personId, string eTag, bool isPreview, CancellationToken cancellationToken)
    {
        var facts = await gather.MonthAsync(section, month, cancellationToken);
        if (facts.Draft is not { } draft)
        {
            return RotaOutcome.NoDraft;
        }

        if (facts.ETag != eTag)
        {
            return RotaOutcome.Stale;
        }

        var before = facts.DraftDays();
        var (days, problems) = Apply(facts, before, changes);
        if (problems.Count > 0)
        {
            return new RotaOutcome.Refused(422, DutyProblem.InvalidChanges, problems);
        }

        if (!isPreview)
        {
            (draft.By, draft.At, draft.IsProven) = (personId, city.Now, false);
            List<TableTransactionAction> actions = [DutyTable.Put(draft)];
            foreach (var day in days)
            {
                if (facts.DraftRows.TryGetValue(day.Date, out var row) && row.Set(day, facts.Published.GetValueOrDefault(day.Date)?.Turns ?? []))
                {
                    actions.Add(DutyTable.Put(row));
                }
            }

            try
            {
                await table.WriteAsync(actions, cancellationToken);
            }
            catch (RequestFailedException e) when (e.Status is 409 or 412)
            {
                return RotaOutcome.Stale;
            }
        }

        return new RotaOutcome.Edited(facts, days, facts.Review(before), facts.Review(days));
    }

    private static (IReadOnlyList<DutyDay> Days, List<(int, DutyChangeProblem)> Problems) Apply(
        RotaFacts facts, IReadOnlyList<DutyDay> days, IReadOnlyList<RotaChangeRequest> changes)
    {
        var shifts = days.SelectMany(d => d.Shifts).ToDictionary(s => s.Id);
        var members = facts.Rules.Members.Select(m => m.PersonId).ToHashSet();
        var turns = days.SelectMany(d => d.Turns).ToList();
        List<(int, DutyChangeProblem)> problems = [];
        foreach (var (i, change) in changes.Index())
        {
            var at = turns.FindIndex(t => t.ShiftId == change?.ShiftId && t.PersonId == change.PersonId);
            DutyChangeProblem? problem = change switch
            {
                null or { ShiftId: null } or { PersonId: null } => DutyChangeProblem.UnknownShift,
                _ when !shifts.TryGetValue(change.ShiftId, out var shift) => DutyChangeProblem.UnknownShift,
                _ when facts.HasBegun(shifts[change.ShiftId]) => DutyChangeProblem.ShiftOver,
                { Set: "on" } when !members.Contains(change.PersonId) => DutyChangeProblem.TakesNoTurns,
                { Set: "on" } when at >= 0 => DutyChangeProblem.TwiceOnShift,
                { Set: "off" or "lock" or "unlock" } when at < 0 => DutyChangeProblem.NotOnShift,
                { Set: "on" or "off" or "lock" or "unlock" } => null,
                _ => DutyChangeProblem.UnknownChange,
            };
            if (problem is { } wrong)
            {
                problems.Add((i, wrong));
                continue;
            }

            switch (change!.Set)
            {
                case "on":
                    turns.Add(new DutyTurn(change.ShiftId!, change.PersonId!) { IsLocked = true });
                    break;
                case "off":
                    turns.RemoveAt(at);
                    break;
                default:
                    turns[at] = turns[at] with { IsLocked = change.Set == "lock" };
                    break;
            }
        }

        var byShift = turns.ToLookup(t => t.ShiftId);
        return ([.. days.Select(d => d with { Turns = [.. d.Shifts.SelectMany(s => byShift[s.Id])] })], problems);
    }
}
