using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.SatelliteOffices;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>What the rules and the seats say.</summary>
/// <param name="Seats">Asked only where the rules have nothing against it.</param>
internal sealed record Checked(Gathered Gathered, IReadOnlyList<Finding> Findings, ApplicationDecision Decision, IReadOnlyList<SeatRefusal> Seats);

/// <summary>What the rules say about a draft while it is typed; nothing is stored.</summary>
internal sealed class CheckDraft(GatherFacts gather, SeatHolds seats, City city)
{
    /// <summary>Null: there is no such application of the person.</summary>
    public async Task<Checked?> RunAsync(Member member, string? id, ApplicationDraft draft, string? seatId, CancellationToken cancellationToken)
    {
        var about = new About(member.Section.Id, member.Person.Id, member.Person.Id, id, draft);
        if (await gather.RunAsync(about, cancellationToken) is not { } gathered || (id is not null && gathered.Row is null))
        {
            return null;
        }

        ApplicationCommand command = id is null ? new ApplicationCommand.Submit("check", draft) : new ApplicationCommand.Change(draft, draft.ExceptionReason);
        var (facts, now) = (gathered.Facts, city.Now);
        var decision = ApplicationRules.Decide(command, facts, now);
        return new Checked(
            gathered, ApplicationRules.Check(draft, ApplicationRules.KindFor(draft, facts, now), facts, now), decision,
            decision is ApplicationDecision.Accepted accepted ? await seats.CheckAsync(accepted.Application, seatId, cancellationToken) : []);
    }
}
