using Azure;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>
/// The cards that follow once published turns have changed, as delivery rows: the channel's one card a week and each person's one card a
/// month. They are rendered from the facts of the moment they are sent, so that many changes make one update.
/// </summary>
internal sealed partial class DutyEffects(Deliveries deliveries, PeopleQueries people, City city, ILogger<DutyEffects> logger)
{
    private static readonly TimeSpan UpdatePause = TimeSpan.FromSeconds(30);
    private static readonly TimeOnly WeekAhead = new(15, 0);

    /// <summary>A month was published: cards of its weeks and of its people that do not stand yet come, those that stand follow.</summary>
    /// <param name="sectionId">Where.</param>
    /// <param name="month">The first day of the month.</param>
    /// <param name="dates">Days with turns, those that are over left out.</param>
    /// <param name="personIds">Those with turns, and those who lost theirs.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task PublishedAsync(string sectionId, DateOnly month, IReadOnlyCollection<DateOnly> dates, IReadOnlyCollection<string> personIds, CancellationToken cancellationToken) =>
        TryAsync(() => Task.WhenAll(WeeksAsync(sectionId, dates, true, cancellationToken), MonthAsync(sectionId, month, personIds, true, cancellationToken)));

    /// <summary>Single turns changed: what stands follows, nobody gets a new card.</summary>
    public Task ChangedAsync(string sectionId, IReadOnlyCollection<DateOnly> dates, IReadOnlyCollection<string> personIds, CancellationToken cancellationToken) =>
        TryAsync(() => Task.WhenAll(
            dates.Select(d => new DateOnly(d.Year, d.Month, 1)).Distinct().Select(m => MonthAsync(sectionId, m, personIds, false, cancellationToken))
                .Append(WeeksAsync(sectionId, dates, false, cancellationToken))));

    private async Task TryAsync(Func<Task> follow)
    {
        try
        {
            await follow();
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException)
        {
            // The turns are stored and that is what people are told; the cards follow with the next change.
            LogNotFollowed(e.GetType().Name);
        }
    }

    /// <summary>The card of this week comes at once, that of a later one in the afternoon of the last business day before it.</summary>
    private async Task WeeksAsync(string sectionId, IReadOnlyCollection<DateOnly> dates, bool isNew, CancellationToken cancellationToken)
    {
        var now = city.Now;
        foreach (var monday in dates.Select(Week.MondayOf).Distinct().Order())
        {
            var ends = city.Zone.At(monday.AddDays(6), TimeOnly.MaxValue);
            if (ends <= now || !city.Calendar.Knows(monday.AddDays(-14)))
            {
                continue;
            }

            var ahead = city.Zone.At(city.Calendar.Previous(monday), WeekAhead);
            var campaign = DutyCampaigns.Of(DutyCampaigns.Week, monday, sectionId);
            var stands = (await deliveries.FindAsync(campaign, Keys.Date(monday), cancellationToken))?.ActivityId is not null;
            var due = stands ? now + UpdatePause : ahead > now ? ahead : now;
            await deliveries.ArmAsync(
                campaign, new PlannedDelivery(Keys.Date(monday), DutyCampaigns.Week, Conversations.SectionKey(sectionId), due, ends), onlyIfSent: !isNew, cancellationToken);
        }
    }

    private async Task MonthAsync(string sectionId, DateOnly month, IReadOnlyCollection<string> personIds, bool isNew, CancellationToken cancellationToken)
    {
        var now = city.Now;
        var ends = city.Zone.StartOf(month.AddMonths(1));
        if (ends <= now || await people.SectionAsync(sectionId, cancellationToken) is not { } section)
        {
            return;
        }

        var campaign = DutyCampaigns.Of(DutyCampaigns.Month, month, sectionId);
        var members = (await people.PeopleOfAsync(sectionId, cancellationToken)).Where(p => personIds.Contains(p.Id)).ToList();
        var leaves = await people.LeavesAsync(sectionId, city.Today, city.Today.AddDays(14), cancellationToken);
        HashSet<string> known = [];
        await foreach (var row in deliveries.OfAsync(campaign, cancellationToken))
        {
            known.Add(row.RowKey);
        }

        var planned = members.Select(p => new PlannedDelivery(
            Keys.Part(p.Id), DutyCampaigns.Month, Conversations.PersonKey(p.Id), Allowed(p, section, leaves, now + (isNew ? TimeSpan.Zero : UpdatePause)), ends)).ToList();
        if (isNew)
        {
            await deliveries.PlanAsync(campaign, [.. planned.Where(p => !known.Contains(p.RowKey))], 0, cancellationToken);
        }

        foreach (var update in planned.Where(p => known.Contains(p.RowKey)))
        {
            await deliveries.ArmAsync(campaign, update, onlyIfSent: !isNew, cancellationToken);
        }
    }

    /// <summary>In their hours, and on no day of leave.</summary>
    private DateTimeOffset Allowed(Person person, Section section, IReadOnlyList<Leave> leaves, DateTimeOffset from) => QuietHours.NextAllowed(
        person, section, d => leaves.FirstOrDefault(l => l.PersonId == person.Id && l.Date == d), city.Calendar, city.Zone, from);

    [LoggerMessage(2401, LogLevel.Error, "Turns are stored, but their cards could not be planned ({Reason}).")]
    private partial void LogNotFollowed(string reason);
}
