using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.Telework;
using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>The one way into a day's record, from card, chat, tab and phone: gather, decide, apply.</summary>
internal sealed class SubmitCheckIn(CheckInTable table, PeopleQueries people, PolicyQueries policies, TeleworkQueries telework, CheckInEffects effects, City city)
{
    public async Task<CheckInDecision> RunAsync(Submission submission, CancellationToken cancellationToken) =>
        (await SubmitAsync(submission, cancellationToken)).Decision;

    /// <summary>The same, with what was read and written: who shows the day need not read it again.</summary>
    public async Task<Submitted> SubmitAsync(Submission submission, CancellationToken cancellationToken)
    {
        var (person, section) = (submission.Member.Person, submission.Member.Section);
        var date = submission.Date;
        var submitted = await Optimistic.RunAsync<Submitted>(async token =>
        {
            if (!city.Calendar.Knows(date))
            {
                return new Submitted(new CheckInDecision.Refused(CheckInRefusal.DateOutOfRange), false, null, null);
            }

            var rowTask = table.FindAsync(section.Id, person.Id, date, token);
            var leaveTask = people.LeaveAsync(section.Id, person.Id, date, token);
            var row = await rowTask;
            var leave = await leaveTask;
            var policy = (await policies.TimelineAsync(section.Id, token)).On(date)?.Policy;
            var facts = new CheckInFacts(
                person, await OfferingAsync(submission, token), date, row is { StartedAt: null, EndedAt: null, Details: "" } ? null : row?.ToCheckIn(city.Zone),
                leave, city.Calendar, submission.ActorId, submission.Source, city.Zone, policy);
            var decided = CheckInRules.Decide(submission.Command, facts, city.Now);
            if (decided is CheckInDecision.Accepted accepted)
            {
                row ??= table.NewRow(section.Id, person.Id, date);
                row.Set(accepted.Record);
                await table.WriteAsync(row, token);
            }

            return new Submitted(decided, true, row is { Details.Length: > 0 } ? row.ToCheckIn(city.Zone) : null, leave);
        }, cancellationToken);
        if (submitted.Decision is CheckInDecision.Accepted && submission.Command is not CheckInCommand.Acknowledge)
        {
            await effects.FollowAsync(submission, cancellationToken);
        }

        return submitted;
    }

    /// <summary>The section as it offers places on the day: what is in force for the person can be reported whether or not the section lists it.</summary>
    private async Task<Section> OfferingAsync(Submission submission, CancellationToken cancellationToken)
    {
        var section = submission.Member.Section;
        var place = submission.Command switch
        {
            CheckInCommand.Start start => start.Place,
            CheckInCommand.Correct correct => correct.Place,
            _ => null,
        };
        if (place is not { } wanted || section.CheckIns.Places.Contains(wanted))
        {
            return section;
        }

        var inForce = await telework.OnAsync(section.Id, submission.Member.Person.Id, submission.Date, cancellationToken);
        return section with { CheckIns = section.CheckIns with { Places = [.. section.CheckIns.Places.Union(inForce.Select(t => t.Place))] } };
    }
}
