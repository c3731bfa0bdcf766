using System.Collections.Concurrent;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>
/// Plans the cards that have become due, section by section. After a stop, what was missed is planned as long as it has not
/// expired and is at most 90 minutes late: a late morning card is worse than none.
/// </summary>
internal sealed class PlanPrompts(PeopleQueries people, Deliveries deliveries, City city, TimeProvider time)
{
    private static readonly TimeSpan CatchUp = TimeSpan.FromMinutes(90);
    private static readonly TimeSpan DigestCatchUp = TimeSpan.FromHours(12);
    private static readonly TimeSpan Refresh = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<string, SectionPlan> _plans = new();

    public async Task PlanAsync(DateTimeOffset now, long fence, CancellationToken cancellationToken)
    {
        var today = city.Zone.DateOf(now);
        if (!city.Calendar.Knows(today) || !city.Calendar.IsBusinessDay(today))
        {
            return;
        }

        foreach (var section in await people.SectionsAsync(cancellationToken))
        {
            var plan = await CurrentAsync(section, today, cancellationToken);
            await PlanPromptsAsync(plan, section, today, now, fence, cancellationToken);
            await PlanDigestAsync(plan, section, today, now, fence, cancellationToken);
        }
    }

    private async Task PlanPromptsAsync(SectionPlan plan, Section section, DateOnly today, DateTimeOffset now, long fence, CancellationToken cancellationToken)
    {
        var due = plan.Prompts.Where(p => p.DueAt <= now && now < p.ExpiresAt && now < p.DueAt + CatchUp && !plan.Done.Contains((p.PersonId, p.Kind))).ToList();
        foreach (var group in due.GroupBy(p => p.Kind))
        {
            var kind = group.Key switch
            {
                PromptKind.Morning => CheckInDeliveries.Day,
                PromptKind.Midday => CheckInDeliveries.Midday,
                _ => CheckInDeliveries.Evening,
            };
            var planned = group
                .Select(p => new PlannedDelivery(Keys.Part(p.PersonId), kind, Conversations.PersonKey(p.PersonId), p.DueAt, p.ExpiresAt))
                .ToList();
            await deliveries.PlanAsync(CheckInDeliveries.Campaign(kind, today, section.Id), planned, fence, cancellationToken);
            plan.Done.UnionWith(group.Select(p => (p.PersonId, p.Kind)));
        }
    }

    private async Task PlanDigestAsync(SectionPlan plan, Section section, DateOnly today, DateTimeOffset now, long fence, CancellationToken cancellationToken)
    {
        if (plan.DigestDone || section.CheckIns is not { DigestAt: { } at, Audience: Audience.Section } || !city.Calendar.IsBusinessDay(today, section))
        {
            return;
        }

        var due = city.Zone.At(today, at);
        if (now < due || now > due + DigestCatchUp)
        {
            return;
        }

        var planned = new PlannedDelivery("digest", CheckInDeliveries.Digest, Conversations.SectionKey(section.Id), due, city.Zone.At(today, new TimeOnly(23, 59)));
        await deliveries.PlanAsync(CheckInDeliveries.Campaign(CheckInDeliveries.Digest, today, section.Id), [planned], fence, cancellationToken);
        plan.DigestDone = true;
    }

    private async Task<SectionPlan> CurrentAsync(Section section, DateOnly today, CancellationToken cancellationToken)
    {
        var known = _plans.GetValueOrDefault(section.Id);
        if (known is not null && known.Date == today && known.Version == people.Version && time.GetElapsedTime(known.ReadAt) < Refresh)
        {
            return known;
        }

        var version = people.Version;
        var members = await people.PeopleOfAsync(section.Id, cancellationToken);
        var leaves = await people.LeavesAsync(section.Id, today, today, cancellationToken);
        var prompts = PromptSchedule.For(today, section, members, leaves, city.Calendar, city.Zone);
        var fresh = new SectionPlan(today, version, time.GetTimestamp(), prompts);
        if (known?.Date == today)
        {
            fresh.Done.UnionWith(known.Done);
            fresh.DigestDone = known.DigestDone;
        }

        return _plans[section.Id] = fresh;
    }

    private sealed record SectionPlan(DateOnly Date, long Version, long ReadAt, IReadOnlyList<Prompt> Prompts)
    {
        public HashSet<(string PersonId, PromptKind Kind)> Done { get; } = [];

        public bool DigestDone { get; set; }
    }
}
