using Azure;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.App.Platform.Bot;

/// <summary>
/// POST /api/messages. Whatever comes in is answered with 200 once its sender is known to be Teams: a 5xx would make Teams send it
/// again, and a person would see a failure without a way on.
/// </summary>
internal sealed partial class BotEndpoint(
    BotRouter router, TurnLimit limit, BotReplies replies, Conversations conversations, ReaderLanguage languages, City city, ILogger<BotEndpoint> logger)
{
    /// <summary>Bytes of an activity at the most; more is 413.</summary>
    public const int MaxBody = 256 * 1024;

    /// <summary>Teams waits some 15 s; the turn outlives the request so that a closed connection does not cut a write in half.</summary>
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(12);

    public async Task<IResult> HandleAsync(HttpContext context)
    {
        var body = await BodyReader.ReadAsync(context.Request, MaxBody, context.RequestAborted);
        if (body is null)
        {
            return TypedResults.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        if (!ActivityReader.TryRead(body, out var activity, out var reason))
        {
            LogUnreadable(reason ?? "");
            return TypedResults.Ok();
        }

        var sender = context.User.GetBotIdentity();
        if (!sender.Matches(activity))
        {
            if (sender.IsOfNoTenant(activity))
            {
                LogUnreadable("it names no tenant");
                return TypedResults.Ok();
            }

            return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        }

        using var patience = new CancellationTokenSource(LongestTurn);
        var answer = await TurnAsync(activity, context.RequestServices, patience.Token);
        return answer is null ? TypedResults.Ok() : TypedResults.Bytes(answer.Body, "application/json");
    }

    private async Task<InvokeResponse?> TurnAsync(Activity activity, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (activity.From?.AadObjectId is not { Length: > 0 } personId)
        {
            // The channel names nobody: nothing can be done for anybody.
            return InsteadOfAnswer(activity, PlatformCards.UnknownAction(city.Language), PlatformCards.UnknownDialog(city.Language));
        }

        if (!limit.Allows(personId))
        {
            return InsteadOfAnswer(activity, PlatformCards.TooMany(city.Language), PlatformCards.TooManyText(city.Language));
        }

        AdaptiveCardInvokeValue? invoke = null;
        var language = city.Language;
        try
        {
            _ = activity.Type == ActivityTypes.Invoke && AdaptiveCardInvokeValue.TryRead(activity, out invoke);
            language = await languages.ChosenAsync(services, personId, cancellationToken) ?? city.Language;
            var turn = new BotTurn(activity, personId, language, services);
            if (invoke is not null)
            {
                // The answer replaces the card, so nothing has to be sent to the chat: it is noted meanwhile.
                var heard = TryHearAsync(turn, cancellationToken);
                var card = await router.ExecuteAsync(turn, invoke.Action, cancellationToken);
                await heard;
                return Card(card);
            }

            await HeardAsync(turn, cancellationToken);
            switch (activity.Type)
            {
                case ActivityTypes.Invoke when MessagingExtensionAction.TryRead(activity, out var dialog):
                    return InvokeResponse.Ok(await router.DialogAsync(turn, dialog, cancellationToken));
                case ActivityTypes.Invoke when MessagingExtensionQuery.TryRead(activity, out var query):
                    return InvokeResponse.Ok(new MessagingExtensionResponse(await router.SearchAsync(turn, query, cancellationToken)));
                case ActivityTypes.Invoke:
                    return InsteadOfAnswer(activity, PlatformCards.UnknownAction(language), PlatformCards.UnknownDialog(language));
                case ActivityTypes.Message when turn.IsPersonal || activity.Text is not null:
                    await replies.ReplyAsync(turn, await router.AnswerAsync(turn, cancellationToken), cancellationToken);
                    return null;
                default:
                    await router.HandleAsync(turn, cancellationToken);
                    return null;
            }
        }
        catch (Exception e)
        {
            var isStorage = e is RequestFailedException or AggregateException or OperationCanceledException or TimeoutException;
            LogTurnFailed(e.GetType().Name, isStorage ? "" : e.StackTrace ?? "");
            if (activity.Type == ActivityTypes.Message)
            {
                await replies.SayNotRecordedAsync(new BotTurn(activity, personId, language, services));
            }

            return invoke is not null ? Card(PlatformCards.NotRecorded(language, invoke.Action))
                : activity.Name switch
                {
                    InvokeNames.ComposeExtensionQuery => Found(PlatformCards.NotFoundNow(language)),
                    InvokeNames.ComposeExtensionFetchTask or InvokeNames.ComposeExtensionSubmitAction => Dialog(PlatformCards.NotRecordedDialog(language)),
                    _ => null,
                };
        }
    }

    /// <summary>
    /// Keeps the newest way to this person's chat, which is also how a removed and re-installed app is noticed. A message extension is used in
    /// any chat, also in one of two people in which the bot is not.
    /// </summary>
    private Task HeardAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var activity = turn.Activity;
        var elsewhere = activity.Name?.StartsWith("composeExtension/", StringComparison.Ordinal) == true;
        var removed = activity.Type == ActivityTypes.InstallationUpdate && activity.Action is "remove" or "remove-upgrade";
        if (!turn.IsPersonal || elsewhere || removed || activity is not { ServiceUrl: { } serviceUrl, Conversation.Id: { } conversationId })
        {
            return Task.CompletedTask;
        }

        var key = Conversations.PersonKey(turn.PersonId);
        return activity.Type is ActivityTypes.Invoke or ActivityTypes.Message && conversations.HeardLately(key, serviceUrl, conversationId, activity.From?.Id)
            ? Task.CompletedTask
            : conversations.HeardAsync(key, serviceUrl, conversationId, activity.From?.Id, activity.Recipient?.Id, cancellationToken);
    }

    /// <summary>What was pressed counts, whether or not the way to the chat could be noted: the next activity brings it again.</summary>
    private async Task TryHearAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        try
        {
            await HeardAsync(turn, cancellationToken);
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException or OperationCanceledException)
        {
            LogNotNoted(e.GetType().Name);
        }
    }

    /// <summary>A message instead of what was asked for, where the one who asked can see it.</summary>
    private static InvokeResponse? InsteadOfAnswer(Activity activity, AdaptiveCard card, string text) => activity switch
    {
        { Type: not ActivityTypes.Invoke } => null,
        { Name: InvokeNames.ComposeExtensionQuery } => Found(text),
        { Name: InvokeNames.ComposeExtensionFetchTask or InvokeNames.ComposeExtensionSubmitAction } => Dialog(text),
        _ => Card(card),
    };

    private static InvokeResponse Found(string text) => InvokeResponse.Ok(new MessagingExtensionResponse(MessagingExtensionResult.Message(text)));

    private static InvokeResponse Dialog(string text) => InvokeResponse.Ok(MessagingExtensionActionResponse.Message(text));

    private static InvokeResponse Card(AdaptiveCard card) => InvokeResponse.Ok(AdaptiveCardInvokeResponse.Card(card));

    [LoggerMessage(1401, LogLevel.Warning, "An activity could not be read ({Reason}); ignored.")]
    private partial void LogUnreadable(string reason);

    [LoggerMessage(1403, LogLevel.Warning, "The way to a chat could not be noted ({Reason}).")]
    private partial void LogNotNoted(string reason);

    /// <summary>The kind of failure and where, never its message: that may quote what somebody wrote.</summary>
    [LoggerMessage(1402, LogLevel.Error, "A turn failed ({Reason}). {Where}")]
    private partial void LogTurnFailed(string reason, string where);
}
