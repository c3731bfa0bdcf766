using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>Somebody who could not be reached has installed the app: today's card that could not be delivered goes out, if it is still of use.</summary>
internal sealed class ReachAgain(PeopleQueries people, Deliveries deliveries, City city)
{
    public async Task RunAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        if (!turn.IsPersonal || turn.Activity.Action is "remove" or "remove-upgrade"
            || await people.FindMemberAsync(turn.PersonId, cancellationToken) is not { } member)
        {
            return;
        }

        var (now, today) = (city.Now, city.Today);
        foreach (var kind in new[] { CheckInDeliveries.Day, CheckInDeliveries.Evening })
        {
            var campaign = CheckInDeliveries.Campaign(kind, today, member.Section.Id);
            var key = Keys.Part(member.Person.Id);
            if (await deliveries.FindAsync(campaign, key, cancellationToken) is { State: DeliveryState.Unreachable } row && now < row.ExpiresAt)
            {
                await deliveries.ArmAsync(
                    campaign, new PlannedDelivery(key, kind, Conversations.PersonKey(member.Person.Id), now, row.ExpiresAt), onlyIfSent: false, cancellationToken);
            }
        }
    }
}
