using System.Text.Json;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.App.Platform.Bot;

/// <summary>Answers to messages. Keyed by the message: when Teams brings it again, no second answer is planned.</summary>
internal sealed class BotReplies(Deliveries deliveries, City city)
{
    public const string Kind = "platform.reply";

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    public static readonly DeliveryKind Delivery = new(Kind, (_, row, _) =>
        Task.FromResult<DeliveryContent>(ActivityReader.TryRead(System.Text.Encoding.UTF8.GetBytes(row.Payload), out var activity, out var reason)
            ? new DeliveryContent.Message(activity)
            : new DeliveryContent.Skip(reason ?? "unreadable")));

    public Task ReplyAsync(BotTurn turn, AdaptiveCard card, CancellationToken cancellationToken)
    {
        var now = city.Now;
        var activity = Activity.CreateMessage(card, Summary(card));
        activity.ReplyToId = turn.Activity.Id;
        var key = Keys.Of(turn.PersonId, turn.Id.Length > 0 ? turn.Id : Guid.NewGuid().ToString("N"));
        var recipient = Conversations.PersonKey(turn.PersonId);
        var planned = new PlannedDelivery(key, Kind, recipient, now, now + Lifetime, System.Text.Encoding.UTF8.GetString(activity.ToUtf8Json()));
        return deliveries.PlanAsync($"{Keys.Date(city.Today)}.replies", [planned], 0, cancellationToken);
    }

    private static string? Summary(AdaptiveCard card) => card.Body.OfType<TextBlock>().FirstOrDefault()?.Text;
}
