using TeleworkTeams.App.Features.People;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>時間休として登録: the leave that the last 中抜け of the day makes by the telework rules (S-70 … S-72). One leave a day, and never over another.</summary>
internal sealed class EnterHourlyLeave(PeopleQueries people, CheckInQueries checkIns)
{
    /// <summary>Null when it is entered now or was before, else why not.</summary>
    public async Task<Enum?> RunAsync(Member member, DateOnly date, CancellationToken cancellationToken)
    {
        var facts = await checkIns.DayAsync(member, date, cancellationToken);
        if (facts.HourlyLeave is not { } hourly)
        {
            return CheckInProblem.NoHourlyLeave;
        }

        var leave = new Leave(member.Person.Id, date, LeaveKind.Hours, hourly.From, hourly.To, member.Person.Id);
        if (facts.Leave is null && await people.TryEnterLeaveAsync(member.Section.Id, leave, cancellationToken))
        {
            return null;
        }

        return await people.LeaveAsync(member.Section.Id, member.Person.Id, date, cancellationToken) == leave ? null : CheckInProblem.LeaveThere;
    }
}
