using System.Text.Json;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Clients.Teams.Connector;
using Conversations = TeleworkTeams.App.Platform.Delivery.Conversations;

namespace TeleworkTeams.App.Platform.Bot;

/// <summary>Answers to messages. Keyed by the message: when Teams brings it again, no second answer is planned.</summary>
internal sealed partial class BotReplies(Deliveries deliveries, ConnectorHttp http, ServiceUrlPolicy hosts, City city, ILogger<BotReplies> logger)
{
    public const string Kind = "platform.reply";

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan DirectLimit = TimeSpan.FromSeconds(3);

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

    /// <summary>
    /// Nothing can be stored, not even an answer: it goes out at once and at most once. Without it the silence would look like success.
    /// </summary>
    public async Task SayNotRecordedAsync(BotTurn turn)
    {
        if (!turn.IsPersonal || turn.Activity is not { ServiceUrl: { } serviceUrl, Conversation.Id: { } conversationId }
            || !Uri.TryCreate(serviceUrl, UriKind.Absolute, out var host) || !hosts.IsAllowed(host))
        {
            return;
        }

        var card = PlatformCards.NotRecordedText(turn.Language);
        var activity = Activity.CreateMessage(card, Summary(card));
        activity.ReplyToId = turn.Activity.Id;
        using var limit = new CancellationTokenSource(DirectLimit);
        try
        {
            await new ConnectorClient(http.Client, host).Conversations.SendToConversationAsync(conversationId, activity, limit.Token);
        }
        catch (Exception e) when (e is HttpRequestException or ErrorResponseException or IOException or OperationCanceledException)
        {
            LogNotSaid(e.GetType().Name);
        }
    }

    [LoggerMessage(1404, LogLevel.Error, "Nothing could be stored, and the person could not be told ({Reason}).")]
    private partial void LogNotSaid(string reason);

    private static string? Summary(AdaptiveCard card) => card.Body.OfType<TextBlock>().FirstOrDefault()?.Text;
}
