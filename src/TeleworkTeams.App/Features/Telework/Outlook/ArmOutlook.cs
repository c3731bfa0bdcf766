using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.Telework;
using Conversations = TeleworkTeams.App.Platform.Delivery.Conversations;

namespace TeleworkTeams.App.Features.Telework.Outlook;

/// <summary>Notes, for each day that came into force, went or changed, that the calendar is to be looked at.</summary>
internal sealed class ArmOutlook(Deliveries deliveries, City city, OutlookGraph? graph)
{
    private const int AtOnce = 8;

    /// <summary>Late is better than never, and repeating is harmless.</summary>
    private static readonly TimeSpan UsefulFor = TimeSpan.FromDays(3);

    public async Task RunAsync(TeleworkApplication? before, TeleworkApplication after, CancellationToken cancellationToken)
    {
        if (graph is null)
        {
            return;
        }

        var now = city.Now;
        await Parallel.ForEachAsync(Changed(before, after), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (date, token) =>
            await deliveries.ArmAsync(
                OutlookKeys.Campaign(date, after.SectionId),
                new PlannedDelivery(Platform.Storage.Keys.Part(after.PersonId), OutlookKeys.Kind, Conversations.PersonKey(after.PersonId), now, now + UsefulFor),
                onlyIfSent: false, token));
    }

    /// <summary>Dates whose parts or place in force are other than they were.</summary>
    public static IReadOnlyList<DateOnly> Changed(TeleworkApplication? before, TeleworkApplication after)
    {
        HashSet<(PlannedDay Day, WorkSpot Spot, string? SiteId)> was = [.. before is null ? [] : InForce(before)];
        HashSet<(PlannedDay Day, WorkSpot Spot, string? SiteId)> @is = [.. InForce(after)];
        return [.. was.Except(@is).Concat(@is.Except(was)).Select(d => d.Day.Date).Distinct().Order()];
    }

    private static IEnumerable<(PlannedDay Day, WorkSpot Spot, string? SiteId)> InForce(TeleworkApplication application) =>
        application.Kind == ApplicationKind.Registration ? [] :
        (application.IsInForce ? application.Kept.Append(application.Draft) : application.Kept).SelectMany(d => d.Days.Select(day => (day, d.Spot, d.SiteId)));
}
