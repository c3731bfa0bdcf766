using TeleworkTeams.App.Features.SatelliteOffices;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>The one way in for every step of an application, from card, chat and tab: gather, decide, apply; then tell.</summary>
internal sealed class DecideApplication(GatherFacts gather, ApplyApplication apply, ApplicationEffects effects, TeleworkCache cache, City city)
{
    /// <summary>Events after which an application is not changed any more, so that its row stays far below the service's limit.</summary>
    private const int MostEvents = 60;

    public async Task<Done> RunAsync(Deed deed, CancellationToken cancellationToken)
    {
        TeleworkApplication? before = null;
        var hasWritten = false;
        var done = await Optimistic.RunAsync<Done>(async token =>
        {
            if (await gather.RunAsync(deed.About, token) is not { } gathered || IsElsewhere(deed, gathered))
            {
                return Done.NotThere;
            }

            if (deed.IfMatch is { } etag && gathered.Row?.ETag.ToString() != etag)
            {
                return new Done(new ApplicationDecision.NotNow(ApplicationHindrance.ChangedMeanwhile), gathered, gathered.Row);
            }

            // After a write of one's own whose answer was lost, what was before it is still what was before.
            var decision = ApplicationRules.Decide(deed.Command, gathered.Facts, city.Now);
            before = hasWritten && decision is ApplicationDecision.AlreadyDone ? before : gathered.Facts.Application;
            if (decision is ApplicationDecision.AlreadyDone && deed.Command is ApplicationCommand.Change && gathered.Row is { } known && known.SeatId != deed.SeatId)
            {
                return DoneOf(decision, gathered, await apply.MoveSeatAsync(known, deed.SeatId, token));
            }

            if (decision is not ApplicationDecision.Accepted accepted)
            {
                return new Done(decision, gathered, gathered.Row);
            }

            if (ProblemOf(before, accepted.Application) is { } problem)
            {
                return new Done(decision, gathered, null) { Problem = problem };
            }

            var isNewDraft = before is null || accepted.Application.Round != before.Round;
            var seat = accepted.Application.Draft.SiteId is null ? null : isNewDraft ? deed.SeatId : gathered.Row?.SeatId;
            hasWritten = true;
            return DoneOf(decision, gathered, await apply.RunAsync(gathered, accepted.Application, seat, token));
        }, cancellationToken);

        // "Already done" after a write of one's own whose answer was lost is that write.
        var isOwn = done.Problem is null && (done.Decision is ApplicationDecision.Accepted || (done.Decision is ApplicationDecision.AlreadyDone && hasWritten));
        if (isOwn && done is { Gathered: { } facts, Application: { } after })
        {
            cache.Clear();
            await effects.FollowAsync(facts, before, after, deed, cancellationToken);
        }

        return done;
    }

    private static Done DoneOf(ApplicationDecision decision, Gathered gathered, Applied applied) => applied switch
    {
        { Row: { } row } => new Done(decision, gathered, row),
        { Full: { } full } => new Done(new ApplicationDecision.Refused([full]), gathered, gathered.Row),
        { Seats: SeatOutcome.Refused { Reasons: var reasons } } => new Done(new ApplicationDecision.Refused([]), gathered, gathered.Row) { Seats = reasons },
        _ => new Done(decision, gathered, gathered.Row) { Problem = TeleworkProblem.SeatsBusy },
    };

    private static TeleworkProblem? ProblemOf(TeleworkApplication? before, TeleworkApplication after) =>
        ApplyApplication.IsTooMuch(before, after.Draft) ? TeleworkProblem.TooManyDays
        : after.History.Count > MostEvents && after.Round > before?.Round ? TeleworkProblem.TooManyChanges : null;

    /// <summary>A step on an application that there is not.</summary>
    private static bool IsElsewhere(Deed deed, Gathered gathered) =>
        gathered.Row is null && deed.Command is not (ApplicationCommand.Submit or ApplicationCommand.Register or ApplicationCommand.Order);
}
