using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>Who reports what for which day, and from where.</summary>
/// <param name="PressedCard">The message whose button was pressed; its card is replaced by the answer and needs no update.</param>
internal sealed record Submission(Member Member, DateOnly Date, CheckInCommand Command, ReportSource Source, string ActorId, string? PressedCard = null);

/// <summary>The one way into a day's record, from card, chat, tab and phone: gather, decide, apply.</summary>
internal sealed class SubmitCheckIn(CheckInTable table, PeopleQueries people, CheckInEffects effects, City city)
{
    public async Task<CheckInDecision> RunAsync(Submission submission, CancellationToken cancellationToken)
    {
        var (person, section) = (submission.Member.Person, submission.Member.Section);
        var date = submission.Date;
        var decision = await Optimistic.RunAsync<CheckInDecision>(async token =>
        {
            if (!BusinessCalendar.Supports(date))
            {
                return new CheckInDecision.Refused(CheckInRefusal.DateOutOfRange);
            }

            var rowTask = table.FindAsync(section.Id, person.Id, date, token);
            var leaveTask = people.LeaveAsync(section.Id, person.Id, date, token);
            var row = await rowTask;
            var facts = new CheckInFacts(
                person, section, date, row is { StartedAt: null, EndedAt: null, Details: "" } ? null : row?.ToCheckIn(city.Zone),
                await leaveTask, city.Calendar.IsBusinessDay(date, section), submission.ActorId, submission.Source, city.Zone);
            var decided = CheckInRules.Decide(submission.Command, facts, city.Now);
            if (decided is CheckInDecision.Accepted accepted)
            {
                row ??= table.NewRow(section.Id, person.Id, date);
                row.Set(accepted.Record);
                await table.WriteAsync(row, token);
            }

            return decided;
        }, cancellationToken);
        if (decision is CheckInDecision.Accepted)
        {
            await effects.FollowAsync(submission, cancellationToken);
        }

        return decision;
    }
}
