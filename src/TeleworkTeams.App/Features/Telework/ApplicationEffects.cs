using Azure;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.Telework.Outlook;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>What follows once an application is stored: who decides is asked, the cards of all who were asked change, the applicant is told. All of it as delivery rows, in the readers' hours.</summary>
internal sealed partial class ApplicationEffects(Deliveries deliveries, PeopleQueries people, ArmOutlook outlook, City city, ILogger<ApplicationEffects> logger)
{
    private static readonly TimeSpan UsefulFor = TimeSpan.FromDays(2);
    private static readonly TimeSpan UpdateFor = TimeSpan.FromHours(12);

    /// <summary>How far ahead a reader's next working day is looked for.</summary>
    private const int DaysAhead = 14;

    public async Task FollowAsync(Gathered gathered, TeleworkApplication? before, TeleworkApplication after, Deed deed, CancellationToken cancellationToken)
    {
        try
        {
            await UpdateApprovalsAsync(before, after, deed, cancellationToken);
            await TellAsync(gathered, after, deed, cancellationToken);
            if (after.State == ApplicationState.Submitted && (before?.State != ApplicationState.Submitted || before.Round != after.Round))
            {
                await AskAsync(gathered.Facts.Section, gathered.Colleagues, after, cancellationToken);
            }

            await outlook.RunAsync(before, after, cancellationToken);
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException)
        {
            // The application is stored and that is what the person is told; the morning's round asks whoever was not asked.
            LogNotFollowed(e.GetType().Name);
        }
    }

    /// <summary>One card for each who may decide now, and for each round one alone: the head and who acts by date, or, when the head is away, the deputies.</summary>
    public async Task AskAsync(Section section, IReadOnlyList<Person> members, TeleworkApplication application, CancellationToken cancellationToken)
    {
        var today = city.Today;
        var leaves = await people.LeavesAsync(section.Id, today, today.AddDays(DaysAhead), cancellationToken);
        var away = leaves.Where(l => l.Date == today && l.Kind == LeaveKind.Day).Select(l => l.PersonId).ToHashSet();
        var approvers = TeleworkQueries.ApproversOf(section, members, application.PersonId, today, away);
        var acting = approvers.Where(a => !away.Contains(a.PersonId)).ToList();
        var planned = (acting.Count > 0 ? acting : approvers)
            .Select(a => (Approver: a, Due: NextAllowed(members.First(m => m.Id == a.PersonId), section, leaves)))
            .Select(a => new PlannedDelivery(
                TeleworkDeliveries.ApprovalKey(application, a.Approver.PersonId), TeleworkDeliveries.Approval, Conversations.PersonKey(a.Approver.PersonId), a.Due, a.Due + UsefulFor))
            .ToList();
        await deliveries.PlanAsync(TeleworkDeliveries.Campaign(application, city.Zone), planned, 0, cancellationToken);
    }

    private async Task UpdateApprovalsAsync(TeleworkApplication? before, TeleworkApplication after, Deed deed, CancellationToken cancellationToken)
    {
        var campaign = TeleworkDeliveries.Campaign(after, city.Zone);
        if (before is null || !await deliveries.IsKnownAsync(campaign, cancellationToken))
        {
            return;
        }

        var (now, prefix) = (city.Now, TeleworkDeliveries.ApprovalsOf(after));
        List<DeliveryRow> rows = [];
        await foreach (var row in deliveries.OfAsync(campaign, cancellationToken))
        {
            if (row.RowKey.StartsWith(prefix, StringComparison.Ordinal) && (row.ActivityId is null || row.ActivityId != deed.PressedCard))
            {
                rows.Add(row);
            }
        }

        foreach (var row in rows)
        {
            await deliveries.ArmAsync(campaign, new PlannedDelivery(row.RowKey, row.Kind, row.Recipient, now, now + UpdateFor), onlyIfSent: true, cancellationToken);
        }
    }

    /// <summary>The applicant's one card: sent when somebody else has decided, and changed in place from then on.</summary>
    private async Task TellAsync(Gathered gathered, TeleworkApplication after, Deed deed, CancellationToken cancellationToken)
    {
        var campaign = TeleworkDeliveries.Campaign(after, city.Zone);
        var key = TeleworkDeliveries.ResultKey(after);
        var (person, section, now) = (gathered.Facts.Person, gathered.Facts.Section, city.Now);
        var isNews = deed.About.ActorId != person.Id;
        if (!isNews && deed.PressedCard is { } pressed && (await deliveries.FindAsync(campaign, key, cancellationToken))?.ActivityId == pressed)
        {
            return;
        }

        var today = city.Today;
        var due = isNews ? NextAllowed(person, section, await people.LeavesAsync(section.Id, today, today.AddDays(DaysAhead), cancellationToken)) : now;
        await deliveries.ArmAsync(
            campaign, new PlannedDelivery(key, TeleworkDeliveries.Result, Conversations.PersonKey(person.Id), due, due + UsefulFor), onlyIfSent: !isNews, cancellationToken);
    }

    private DateTimeOffset NextAllowed(Person person, Section section, IReadOnlyList<Leave> leaves) => QuietHours.NextAllowed(
        person, section, date => leaves.FirstOrDefault(l => l.PersonId == person.Id && l.Date == date), city.Calendar, city.Zone, city.Now);

    [LoggerMessage(2301, LogLevel.Error, "An application is stored, but its cards could not be planned ({Reason}).")]
    private partial void LogNotFollowed(string reason);
}
