using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>What the rules say about a draft while it is typed; nothing is stored.</summary>
internal sealed class CheckDraft(GatherFacts gather, City city)
{
    /// <summary>Null: there is no such application of the person.</summary>
    public async Task<(Gathered Gathered, IReadOnlyList<Finding> Findings, ApplicationDecision Decision)?> RunAsync(Member member, string? id, ApplicationDraft draft, CancellationToken cancellationToken)
    {
        var about = new About(member.Section.Id, member.Person.Id, member.Person.Id, id, draft);
        if (await gather.RunAsync(about, cancellationToken) is not { } gathered || (id is not null && gathered.Row is null))
        {
            return null;
        }

        ApplicationCommand command = id is null ? new ApplicationCommand.Submit("check", draft) : new ApplicationCommand.Change(draft, draft.ExceptionReason);
        var (facts, now) = (gathered.Facts, city.Now);
        return (gathered, ApplicationRules.Check(draft, ApplicationRules.KindFor(draft, facts, now), facts, now), ApplicationRules.Decide(command, facts, now));
    }
}
