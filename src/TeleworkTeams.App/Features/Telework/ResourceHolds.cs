using System.Text.Json;
using Azure;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>
/// Takes units of pools and loans before an application is written, and gives back those that it no longer needs after it. Never more
/// than there are, whoever races; what a crash leaves in between is put right by <see cref="SweepAsync"/>.
/// </summary>
internal sealed class ResourceHolds(ResourceTable table, TeleworkTable applications, City city) : IDisposable
{
    private const int Tries = 40;
    private static readonly TimeSpan Settled = TimeSpan.FromMinutes(5);

    /// <summary>One taking at a time on this host: it waits here instead of losing races against itself.</summary>
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>What is asked of the pools and loans: the unit, and how many there are.</summary>
    internal sealed record Wanted(Hold Hold, int Limit);

    /// <summary>The units that the draft needs on its days, by the policy of each day.</summary>
    public static IReadOnlyList<Wanted> Of(ApplicationDraft draft, ApplicationKind kind, PolicyTimeline policies) => kind == ApplicationKind.Registration ? [] :
    [
        .. from date in draft.Days.Select(d => d.Date).Distinct()
           let rule = policies.On(date)?.Policy.Resources
           where rule is not null
           from unit in rule.Pools.Where(p => p.Required || draft.Resources.Contains(p.Id)).Select(p => (p.Id, Count: p.PerDay))
               .Concat(rule.Loans.Where(l => draft.Resources.Contains(l.Id)).Select(l => (l.Id, l.Count)))
           select new Wanted(new Hold(unit.Id, date), unit.Count),
    ];

    /// <summary>Notes the taking; null: there is nothing to take or to give back.</summary>
    public async Task<ResourceRow?> BeginAsync(TeleworkApplication application, IEnumerable<Hold> touched, CancellationToken cancellationToken)
    {
        IReadOnlyList<Hold> holds = [.. touched.Distinct()];
        return holds.Count == 0 ? null : await table.BeginAsync(new ResourceRow
        {
            ApplicationId = application.Id,
            SectionId = application.SectionId,
            PersonId = application.PersonId,
            Holds = JsonSerializer.Serialize(holds, TeleworkJson.Default.IReadOnlyListHold),
            At = city.Now,
        }, cancellationToken);
    }

    /// <summary>Takes what it can; the second part is what was not free.</summary>
    public async Task<(IReadOnlyList<Hold> Taken, IReadOnlyList<Wanted> Missing)> TakeAsync(string applicationId, IReadOnlyList<Wanted> wanted, CancellationToken cancellationToken)
    {
        List<Hold> taken = [];
        List<Wanted> missing = [];
        foreach (var one in wanted)
        {
            if (await InTurnAsync(token => table.TryTakeAsync(one.Hold, applicationId, one.Limit, token), cancellationToken))
            {
                taken.Add(one.Hold);
            }
            else
            {
                missing.Add(one);
            }
        }

        return (taken, missing);
    }

    /// <summary>Gives back and ends the noted taking.</summary>
    public async Task ReleaseAsync(string applicationId, IEnumerable<Hold> holds, ResourceRow? noted, CancellationToken cancellationToken)
    {
        foreach (var hold in holds)
        {
            await InTurnAsync(token => table.ReleaseAsync(hold, applicationId, token), cancellationToken);
        }

        if (noted is not null)
        {
            await table.EndAsync(noted, cancellationToken);
        }
    }

    /// <summary>Whatever was noted minutes ago and never ended: the application as it stands says what is still needed.</summary>
    public async Task SweepAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        List<ResourceRow> underWay = [];
        await foreach (var row in table.UnderWayAsync(cancellationToken))
        {
            underWay.Add(row);
        }

        // While anything else of the application is under way, that may rely on what is held.
        var left = underWay.GroupBy(r => r.ApplicationId).Where(g => g.All(r => r.At < now - Settled)).SelectMany(g => g);
        foreach (var noted in left)
        {
            var row = await applications.FindAsync(noted.SectionId!, noted.PersonId!, noted.ApplicationId!, cancellationToken);
            IReadOnlyList<Hold> needed = row is not null && row.ToApplication().HoldsDays ? row.ToHolds() : [];
            await ReleaseAsync(noted.ApplicationId!, noted.ToHolds().Except(needed), noted, cancellationToken);
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<bool> InTurnAsync(Func<CancellationToken, Task<bool>> change, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    return await change(cancellationToken);
                }
                catch (RequestFailedException e) when (e.Status is 404 or 409 or 412 && attempt < Tries)
                {
                    // Another host was first: look again.
                }
            }
        }
        finally
        {
            _turn.Release();
        }
    }
}
