using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.Telework.Cards;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>申請 and 承認, written in the personal chat.</summary>
internal sealed class TeleworkCommands(PeopleQueries people, ApplyViews apply, TeleworkQueries telework, IOptions<TabOptions> tab, City city)
{
    public static IEnumerable<TextCommand> All =>
    [
        new("apply", ["申請", "apply", "テレワーク申請", "在宅申請"], (turn, _, token) => Of(turn).ApplyAsync(turn, token), IsListed: true),
        new("approvals", ["承認", "approvals", "承認待ち"], (turn, _, token) => Of(turn).ApprovalsAsync(turn, token), IsListed: true),
    ];

    private static TeleworkCommands Of(BotTurn turn) => turn.Services.GetRequiredService<TeleworkCommands>();

    private async Task<AdaptiveCard> ApplyAsync(BotTurn turn, CancellationToken cancellationToken) =>
        await people.FindMemberAsync(turn.PersonId, cancellationToken) is { } member && await apply.OfAsync(member, cancellationToken) is { } view
            ? ApplyCard.Build(turn.Language, view)
            : TeleworkCards.Problem(turn.Language, TeleworkProblem.NotAMember);

    /// <summary>Those that the reader may decide today, of every section in which they decide.</summary>
    private async Task<AdaptiveCard> ApprovalsAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        List<TeleworkApplication> waiting = [];
        Dictionary<string, string> names = [];
        var today = city.Today;
        foreach (var section in await people.SectionsAsync(cancellationToken))
        {
            if (section.HeadId != turn.PersonId && section.Deputies.All(d => d.PersonId != turn.PersonId))
            {
                continue;
            }

            var members = await people.PeopleOfAsync(section.Id, cancellationToken);
            var away = (await people.LeavesAsync(section.Id, today, today, cancellationToken)).Where(l => l.Kind == LeaveKind.Day).Select(l => l.PersonId).ToHashSet();
            waiting.AddRange((await telework.WaitingAsync(section.Id, cancellationToken))
                .Where(a => TeleworkQueries.ApproversOf(section, members, a.PersonId, today, away).Any(p => p.PersonId == turn.PersonId)));
            foreach (var member in members)
            {
                names[member.Id] = member.Name;
            }
        }

        return ApprovalListCard.Build(turn.Language, waiting, names, tab.Value.Page("approvals"));
    }
}
