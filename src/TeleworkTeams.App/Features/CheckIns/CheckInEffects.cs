using Azure;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CheckIns;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>What else has to change once a report is stored: the person's other cards, the channel's digest, a word about a report by phone. All of it as delivery rows.</summary>
internal sealed partial class CheckInEffects(Deliveries deliveries, City city, ILogger<CheckInEffects> logger)
{
    private static readonly TimeSpan DigestPause = TimeSpan.FromSeconds(60);

    public async Task FollowAsync(Submission submission, CancellationToken cancellationToken)
    {
        try
        {
            await Task.WhenAll(
                UpdateCardsAsync(submission, cancellationToken),
                UpdateDigestAsync(submission, cancellationToken),
                TellAsync(submission, cancellationToken));
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException)
        {
            // The report is stored and that is what the person is told; the cards follow with the next change.
            LogNotFollowed(e.GetType().Name);
        }
    }

    private Task UpdateCardsAsync(Submission submission, CancellationToken cancellationToken) => Task.WhenAll(
        UpdateCardAsync(submission, CheckInDeliveries.Day, cancellationToken),
        UpdateTodayAsync(submission, cancellationToken),
        UpdateCardAsync(submission, CheckInDeliveries.Midday, cancellationToken),
        UpdateCardAsync(submission, CheckInDeliveries.Evening, cancellationToken));

    /// <summary>Today's card offers the 実績報告 of an earlier day until it is there.</summary>
    private Task UpdateTodayAsync(Submission submission, CancellationToken cancellationToken) =>
        submission.Command is CheckInCommand.Report && submission.Date < city.Today
            ? UpdateCardAsync(submission with { Date = city.Today }, CheckInDeliveries.Day, cancellationToken)
            : Task.CompletedTask;

    private async Task UpdateCardAsync(Submission submission, string kind, CancellationToken cancellationToken)
    {
        var campaign = CheckInDeliveries.Campaign(kind, submission.Date, submission.Member.Section.Id);
        if (!await deliveries.IsKnownAsync(campaign, cancellationToken))
        {
            return;
        }

        var row = Keys.Part(submission.Member.Person.Id);
        if (submission.PressedCard is { } pressed
            && (await deliveries.FindAsync(campaign, row, cancellationToken))?.ActivityId is { } standing && (standing == pressed))
        {
            return;
        }

        var now = city.Now;
        await deliveries.ArmAsync(
            campaign,
            new PlannedDelivery(row, kind, Conversations.PersonKey(submission.Member.Person.Id), now, now + TimeSpan.FromHours(12)),
            onlyIfSent: true, cancellationToken);
    }

    private Task UpdateDigestAsync(Submission submission, CancellationToken cancellationToken)
    {
        var now = city.Now;
        var section = submission.Member.Section;
        if (section.CheckIns.DigestAt is not { } at || submission.Date != city.Today || now < city.Zone.At(submission.Date, at))
        {
            return Task.CompletedTask;
        }

        return deliveries.ArmAsync(
            CheckInDeliveries.Campaign(CheckInDeliveries.Digest, submission.Date, section.Id),
            new PlannedDelivery("digest", CheckInDeliveries.Digest, Conversations.SectionKey(section.Id), now + DigestPause, city.Zone.At(submission.Date, TimeOnly.MaxValue)),
            onlyIfSent: true, cancellationToken);
    }

    /// <summary>A report by phone is told to the person, in their hours, so that they can correct it (S-04).</summary>
    private async Task TellAsync(Submission submission, CancellationToken cancellationToken)
    {
        if (submission.Source != ReportSource.Phone || submission.ActorId == submission.Member.Person.Id)
        {
            return;
        }

        var now = city.Now;
        var due = QuietHours.NextAllowed(submission.Member.Person, submission.Member.Section, _ => null, city.Calendar, city.Zone, now);
        await deliveries.PlanAsync(
            CheckInDeliveries.Campaign(CheckInDeliveries.PhoneNotice, submission.Date, submission.Member.Section.Id),
            [
                new PlannedDelivery(
                    Keys.Of(submission.Member.Person.Id, submission.Command.GetType().Name, now.ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture)),
                    CheckInDeliveries.PhoneNotice, Conversations.PersonKey(submission.Member.Person.Id), due, due + TimeSpan.FromHours(8),
                    Keys.Date(submission.Date) + "|" + submission.ActorId),
            ],
            0, cancellationToken);
    }

    [LoggerMessage(2101, LogLevel.Error, "A report is stored, but its cards could not be planned ({Reason}).")]
    private partial void LogNotFollowed(string reason);
}
