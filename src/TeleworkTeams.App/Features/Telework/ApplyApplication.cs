using TeleworkTeams.App.Features.SatelliteOffices;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>The row as it was written; null: it was not, although the rules had accepted it, because of what was not free.</summary>
/// <param name="Full">A pool or a loan.</param>
/// <param name="Seats">The seats.</param>
internal sealed record Applied(ApplicationRow? Row, Finding? Full = null, SeatOutcome? Seats = null);

/// <summary>Writes what the rules accepted: what is taken first, then the application with its days in one transaction, then what is given back.</summary>
internal sealed class ApplyApplication(TeleworkTable table, ResourceHolds resources, SeatHolds seats)
{
    /// <summary>The most rows that one transaction takes, less those that are no days.</summary>
    private const int MostDays = 100 - 4;

    /// <exception cref="Azure.RequestFailedException">409, 412: somebody else was first; nothing is written.</exception>
    public async Task<Applied> RunAsync(Gathered gathered, TeleworkApplication after, string? seatId, CancellationToken cancellationToken)
    {
        var before = gathered.Facts.Application;
        var held = gathered.Row?.ToHolds() ?? [];
        var wanted = HeldDrafts(after).SelectMany(d => ResourceHolds.Of(d, after.Kind, gathered.Facts.Policies)).DistinctBy(w => w.Hold).ToList();
        var noted = await resources.BeginAsync(after, wanted.Select(w => w.Hold).Concat(held), cancellationToken);
        var (taken, missing) = await resources.TakeAsync(after.Id, wanted, cancellationToken);
        var added = taken.Except(held).ToList();
        if (missing is [var full, ..])
        {
            await resources.ReleaseAsync(after.Id, added, noted, CancellationToken.None);
            return new Applied(null, FindingOf(full, gathered.Facts.Policies));
        }

        var outcome = await seats.TakeAsync(before, after, seatId, cancellationToken);
        if (outcome is not (null or SeatOutcome.Held))
        {
            await resources.ReleaseAsync(after.Id, added, noted, CancellationToken.None);
            return new Applied(null, Seats: outcome);
        }

        ApplicationRow row;
        try
        {
            row = await WriteAsync(gathered, before, after, taken, seatId, cancellationToken);
        }
        catch (Azure.RequestFailedException e) when (e.Status is 409 or 412)
        {
            // Certain not to be written by this one; a repeat that came at the same moment may have: what that one needs stays. After any
            // other failure the write may still have happened: what was taken stays noted, and the sweep puts it right.
            var stored = await table.FindAsync(after.SectionId, after.PersonId, after.Id, CancellationToken.None);
            await resources.ReleaseAsync(after.Id, added.Except(stored?.ToHolds() ?? []), noted, CancellationToken.None);
            if (outcome is not null)
            {
                await seats.RestoreAsync(stored?.ToApplication(), after, CancellationToken.None);
            }

            throw;
        }

        await resources.ReleaseAsync(after.Id, held.Except(taken), noted, CancellationToken.None);
        if (outcome is null)
        {
            await seats.FreeAsync(before, after, CancellationToken.None);
        }

        return new Applied(row);
    }

    /// <summary>Nothing is changed but the seat that is wanted: no new round.</summary>
    public async Task<Applied> MoveSeatAsync(ApplicationRow row, string? seatId, CancellationToken cancellationToken)
    {
        var outcome = await seats.MoveAsync(row.ToApplication(), seatId, cancellationToken);
        if (outcome is not (null or SeatOutcome.Held))
        {
            return new Applied(null, Seats: outcome);
        }

        row.SeatId = seatId;
        await table.WriteAsync([AddOrReplace(row)], cancellationToken);
        return new Applied(row);
    }

    /// <summary>More days than one transaction takes: those that are given up and those that are new.</summary>
    public static bool IsTooMuch(TeleworkApplication? before, ApplicationDraft draft) =>
        (before is null ? [] : Claims(before)).Select(c => c.Day.Date).Concat(draft.Days.Select(d => d.Date)).Distinct().Count() > MostDays;

    private async Task<ApplicationRow> WriteAsync(
        Gathered gathered, TeleworkApplication? before, TeleworkApplication after, IReadOnlyList<Hold> holds, string? seatId, CancellationToken cancellationToken)
    {
        var row = gathered.Row ?? table.NewRow(after.SectionId, after.PersonId, after.Id);
        var isNew = row.ETag == default;
        row.Set(after);
        row.SetHolds(holds);
        row.SeatId = seatId;
        List<TableTransactionAction> actions = [AddOrReplace(Applicant(gathered, after)), AddOrReplace(row)];
        if (isNew)
        {
            actions.Add(new(TableTransactionActionType.Add, table.NewIndex(after)));
        }

        var (wasWaiting, isWaiting) = (before is { State: ApplicationState.Submitted } ? table.WaitingRow(before) : null, after.State == ApplicationState.Submitted ? table.WaitingRow(after) : null);
        if (wasWaiting is not null && wasWaiting.RowKey != isWaiting?.RowKey)
        {
            actions.Add(new(TableTransactionActionType.Delete, wasWaiting));
        }

        if (isWaiting is not null && isWaiting.RowKey != wasWaiting?.RowKey)
        {
            actions.Add(new(TableTransactionActionType.Add, isWaiting));
        }

        await table.WriteAsync([.. actions, .. Days(gathered, before, after)], cancellationToken);
        return row;
    }

    private ApplicantRow Applicant(Gathered gathered, TeleworkApplication after)
    {
        var row = gathered.Applicant ?? table.NewApplicant(after.SectionId, after.PersonId);
        row.Writes++;
        if (after.Kind == ApplicationKind.Registration)
        {
            row.RegistrationId = after.State == ApplicationState.Approved ? after.Id : row.RegistrationId == after.Id ? null : row.RegistrationId;
            return row;
        }

        row.LastId = after.Kind == ApplicationKind.Order ? row.LastId : after.Id;
        row.FirstApprovedId ??= after is { Kind: ApplicationKind.Application, State: ApplicationState.Approved } ? after.Id : null;
        return row;
    }

    private IEnumerable<TableTransactionAction> Days(Gathered gathered, TeleworkApplication? before, TeleworkApplication after)
    {
        var rows = gathered.Days.Where(d => d.PersonId == after.PersonId).ToDictionary(d => d.ToDate());
        var claims = Claims(after).ToLookup(c => c.Day.Date, c => c.Claim);
        var dates = (before is null ? [] : Claims(before)).Select(c => c.Day.Date).Concat(claims.Select(c => c.Key)).Distinct();
        foreach (var date in dates)
        {
            var row = rows.GetValueOrDefault(date);
            IReadOnlyList<StoredClaim> others = [.. (row?.ToClaims() ?? []).Where(c => c.ApplicationId != after.Id)];
            IReadOnlyList<StoredClaim> all = [.. others, .. claims[date]];
            if (all.Count > 0)
            {
                row ??= table.NewDay(after.SectionId, after.PersonId, date);
                row.Set(all);
                yield return AddOrReplace(row);
            }
            else if (row is not null)
            {
                yield return new(TableTransactionActionType.Delete, row, row.ETag);
            }
        }
    }

    private static TableTransactionAction AddOrReplace(Row row) => row.ETag == default
        ? new(TableTransactionActionType.Add, row)
        : new(TableTransactionActionType.UpdateReplace, row, row.ETag);

    /// <summary>The drafts whose days are held: what has begun and stays, and the draft itself while it waits or is in force.</summary>
    private static IEnumerable<ApplicationDraft> HeldDrafts(TeleworkApplication application) => application.Kind == ApplicationKind.Registration
        ? []
        : application.HoldsDays ? [.. application.Kept, application.Draft] : application.Kept;

    private static IEnumerable<(PlannedDay Day, StoredClaim Claim)> Claims(TeleworkApplication application) =>
        application.Kept.SelectMany(k => Of(k, true, application)).Concat(application is { HoldsDays: true, Kind: not ApplicationKind.Registration } ? Of(application.Draft, application.IsInForce, application) : []);

    private static IEnumerable<(PlannedDay Day, StoredClaim Claim)> Of(ApplicationDraft draft, bool isInForce, TeleworkApplication application) =>
        draft.Days.Select(d => (d, new StoredClaim(application.Id, application.Kind, d.Part, d.From, d.To, draft.Spot, draft.SiteId, isInForce)));

    private static Finding FindingOf(ResourceHolds.Wanted full, PolicyTimeline policies)
    {
        var policy = policies.On(full.Hold.Date)!.Policy;
        var rule = policy.Resources!;
        var pool = rule.Pools.FirstOrDefault(p => p.Id == full.Hold.Id);
        return new Finding(pool is null ? PolicyTopic.Loan : PolicyTopic.Pool, FindingWeight.Refusal, full.Hold.Date)
        {
            Limit = full.Limit,
            Word = pool?.Name ?? rule.Loans.First(l => l.Id == full.Hold.Id).Name,
            Source = rule.Source ?? policy.Source,
        };
    }
}
