using System.Net;
using Microsoft.Extensions.Options;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Connector;
using Conversations = TeleworkTeams.App.Platform.Delivery.Conversations;

namespace TeleworkTeams.App.Platform.Delivery;

/// <summary>Renders one delivery and puts it on the wire; every answer becomes an outcome, nothing is thrown for what a peer does.</summary>
internal sealed partial class DeliverySender(
    DeliveryKinds kinds, Conversations conversations, ConnectorHttp http, ServiceUrlPolicy hosts, SendPacer pacer, Tenant tenant,
    IOptions<DeliveryOptions> options, IServiceProvider services, ILogger<DeliverySender> logger)
{
    public async Task<SendOutcome> SendAsync(DeliveryRow row, CancellationToken cancellationToken)
    {
        try
        {
            if (kinds.Find(row.Kind) is not { } kind)
            {
                return new SendOutcome.Rejected("unknown-kind");
            }

            if (kind.PerformAsync is { } perform)
            {
                return await perform(services, row, cancellationToken);
            }

            var conversation = await conversations.FindAsync(row.Recipient, cancellationToken);
            if (conversation is null || conversation.Blocked)
            {
                return new SendOutcome.Unreachable(conversation is null ? "no-conversation" : "blocked");
            }

            if (!hosts.IsAllowed(new Uri(conversation.ServiceUrl)))
            {
                return new SendOutcome.Unreachable("host-not-allowed");
            }

            return await kind.RenderAsync(services, row, cancellationToken) switch
            {
                DeliveryContent.Skip skip => new SendOutcome.Skipped(skip.Reason),
                DeliveryContent.Message message => await SendAsync(row, conversation, message.Activity, cancellationToken),
                _ => new SendOutcome.Rejected("no-content"),
            };
        }
        catch (Azure.RequestFailedException e)
        {
            return new SendOutcome.Temporary($"storage-{e.Status}", null);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            LogFailed(e, row.Kind);
            return new SendOutcome.Rejected("error");
        }
    }

    private async Task<SendOutcome> SendAsync(DeliveryRow row, ConversationRow conversation, Activity activity, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.TimeoutSeconds));
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        var sent = false;
        try
        {
            var client = new ConnectorClient(http.Client, new Uri(conversation.ServiceUrl));
            if (conversation.ConversationId is not { } conversationId)
            {
                await pacer.WaitAsync(linked.Token);
                conversationId = await CreateAsync(client, conversation, linked.Token);
                await conversations.CreatedAsync(row.Recipient, conversationId, linked.Token);
            }

            await pacer.WaitAsync(linked.Token);
            sent = true;
            if (row.ActivityId is { } standing)
            {
                await client.Conversations.UpdateActivityAsync(row.ConversationId ?? conversationId, standing, activity, linked.Token);
                return new SendOutcome.Sent(row.ConversationId ?? conversationId, standing);
            }

            var resource = await client.Conversations.SendToConversationAsync(conversationId, activity, linked.Token);
            return new SendOutcome.Sent(conversationId, resource?.Id ?? "");
        }
        catch (ErrorResponseException e)
        {
            return await ClassifyAsync(row, conversation, e, sent, cancellationToken);
        }
        catch (HttpRequestException e) when (e.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError)
        {
            return new SendOutcome.Temporary("no-connection", null);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
        {
            return sent ? new SendOutcome.Ambiguous(e.GetType().Name) : new SendOutcome.Temporary("not-sent", null);
        }
    }

    private async Task<string> CreateAsync(ConnectorClient client, ConversationRow conversation, CancellationToken cancellationToken)
    {
        var created = await client.Conversations.CreateConversationAsync(
            new ConversationParameters
            {
                IsGroup = false,
                TenantId = tenant.Id,
                Bot = new ChannelAccount { Id = conversation.BotId },
                Members = [new ChannelAccount { Id = conversation.MemberId }],
                ChannelData = new TeamsChannelData { Tenant = new TenantInfo { Id = tenant.Id } }.ToJsonElement(),
            },
            cancellationToken);
        return created.Id ?? throw new HttpRequestException("The channel gave no conversation id.");
    }

    private async Task<SendOutcome> ClassifyAsync(DeliveryRow row, ConversationRow conversation, ErrorResponseException e, bool sent, CancellationToken cancellationToken)
    {
        var status = (int)e.StatusCode;
        switch (e.StatusCode)
        {
            case HttpStatusCode.TooManyRequests:
                pacer.Throttled(e.RetryAfter);
                return new SendOutcome.Temporary("429", e.RetryAfter);
            case HttpStatusCode.PreconditionFailed:
                return new SendOutcome.Temporary("412", e.RetryAfter);
            case HttpStatusCode.Forbidden:
                await conversations.BlockAsync(row.Recipient, cancellationToken);
                return new SendOutcome.Unreachable("403");
            case HttpStatusCode.NotFound when row.ActivityId is not null:
                return new SendOutcome.Skipped("message-gone");
            case HttpStatusCode.NotFound when conversation.ConversationId is not null && conversation.MemberId is not null && row.Reason != "404":
                await conversations.ForgetAsync(row.Recipient, cancellationToken);
                return new SendOutcome.Temporary("404", null);
            case HttpStatusCode.NotFound:
                return new SendOutcome.Unreachable("404");
            case >= HttpStatusCode.InternalServerError when !sent:
                // The conversation was only being opened, which may be repeated: no message can have arrived.
                return new SendOutcome.Temporary($"{status}", e.RetryAfter);
            default:
                return status >= 500 ? new SendOutcome.Ambiguous($"{status}") : new SendOutcome.Rejected($"{status}");
        }
    }

    [LoggerMessage(1202, LogLevel.Error, "A delivery of kind {Kind} could not be rendered.")]
    private partial void LogFailed(Exception exception, string kind);
}

/// <summary>The one HTTP client of all calls to the connector: its handler alone sees tokens.</summary>
internal sealed record ConnectorHttp(HttpClient Client);
