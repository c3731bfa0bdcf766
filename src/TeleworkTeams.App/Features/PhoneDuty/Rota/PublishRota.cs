using Azure;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.PhoneDuty;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>
/// Publishes a draft: all days of the month in one transaction, or none. What has begun stays as it was published; what was swapped since
/// the draft was drawn up stays swapped (<see cref="DutyMerge"/>). A swap that comes between looking and publishing changes the ETag: then
/// nothing is published, and the draft that is read next has the swap in it.
/// </summary>
internal sealed class PublishRota(DutyTable table, GatherRota gather, DutyEffects effects, City city)
{
    /// <param name="section">Where.</param>
    /// <param name="month">The first day of the month.</param>
    /// <param name="eTag">What was looked at.</param>
    /// <param name="tells">False: no cards, for what is put in as if it had been published before.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<RotaOutcome> RunAsync(Section section, DateOnly month, string eTag, bool tells, CancellationToken cancellationToken)
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

        var days = facts.DraftDays().ToDictionary(d => d.Date);
        if (!days.Values.Any(d => d.Turns.Any(t => d.Shifts.Any(s => s.Id == t.ShiftId && !facts.HasBegun(s)))))
        {
            return new RotaOutcome.Refused(422, DutyProblem.NobodyInDraft);
        }

        var names = facts.Rules.Kinds.ToDictionary(k => k.Id, k => k.Name);
        List<TableTransactionAction> actions = [DutyTable.Remove(draft), .. facts.DraftRows.Values.Select(DutyTable.Remove)];
        var rows = facts.Rows.ToDictionary();
        foreach (var date in facts.PublishedDays.Select(d => d.Date).Union(days.Keys).Order())
        {
            var row = facts.Rows.GetValueOrDefault(date);
            if (!days.TryGetValue(date, out var day))
            {
                actions.Add(DutyTable.Remove(row!));
                rows.Remove(date);
                continue;
            }

            day = day with { Turns = [.. day.Turns.Select(t => t with { IsLocked = false })] };
            if (row is null || !Same(facts.Published[date], day))
            {
                row ??= table.NewDay(section.Id, date);
                row.Set(day);
                row.SetKinds(day.Shifts.Select(s => s.KindId).Distinct().ToDictionary(k => k, k => names.GetValueOrDefault(k) ?? row.ToKinds().GetValueOrDefault(k, k)));
                row.PublishedAt = city.Now;
                actions.Add(DutyTable.Put(row));
            }

            rows[date] = row;
        }

        try
        {
            await table.WriteAsync(actions, cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            return RotaOutcome.Stale;
        }

        if (tells)
        {
            await TellAsync(facts, days.Values, cancellationToken);
        }

        return new RotaOutcome.Done(facts with { Draft = null, DraftRows = new Dictionary<DateOnly, DutyDraftRow>(), Rows = rows, Published = rows.ToDictionary(r => r.Key, r => r.Value.ToDay()) });
    }

    /// <summary>The cards of those with turns, and of those who had some before.</summary>
    private Task TellAsync(RotaFacts facts, IReadOnlyCollection<DutyDay> days, CancellationToken cancellationToken)
    {
        var coming = days.Concat(facts.PublishedDays).Where(d => d.Date >= facts.Today).ToList();
        return effects.PublishedAsync(
            facts.Section.Id, facts.From, [.. coming.Select(d => d.Date).Distinct()], [.. coming.SelectMany(d => d.Turns).Select(t => t.PersonId).Distinct()], cancellationToken);
    }

    private static bool Same(DutyDay a, DutyDay b) =>
        a.Shifts.SequenceEqual(b.Shifts) && a.Turns.Select(t => (t.ShiftId, t.PersonId)).ToHashSet().SetEquals(b.Turns.Select(t => (t.ShiftId, t.PersonId)));
}
