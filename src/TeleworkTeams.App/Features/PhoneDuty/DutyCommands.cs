using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>「当番」 in the personal chat.</summary>
internal sealed class DutyCommands(DutyQueries duty, PeopleQueries people, City city, IOptions<TabOptions> tab)
{
    private const int DaysAhead = 62;
    private const int MostOwn = 6;

    public static IEnumerable<TextCommand> All =>
    [
        new("duty", ["当番", "duty", "電話当番", "電話番", "窓口当番"], (turn, _, token) => turn.Services.GetRequiredService<DutyCommands>().ShowAsync(turn, token), IsListed: true),
    ];

    private async Task<AdaptiveCard> ShowAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (await people.FindMemberAsync(turn.PersonId, cancellationToken) is not { } member)
        {
            return TodayDutyCard.NotAMember(turn.Language);
        }

        var (today, section) = (city.Today, member.Section.Id);
        var slots = await duty.OnAsync(section, today, today.AddDays(DaysAhead), cancellationToken);
        var names = (await people.PeopleOfAsync(section, cancellationToken)).ToDictionary(p => p.Id, p => p.Name);
        var own = slots.Where(s => s.PersonIds.Contains(turn.PersonId) && city.Zone.At(s.Shift.Date, s.Shift.To) > city.Now).Take(MostOwn);
        return TodayDutyCard.Build(turn.Language, today, turn.PersonId, [.. slots.Where(s => s.Shift.Date == today)], [.. own], names, tab.Value.Page(DutyDeliveries.Page));
    }
}
