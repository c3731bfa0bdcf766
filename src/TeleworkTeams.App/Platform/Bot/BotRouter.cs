using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.App.Platform.Bot;

/// <summary>Finds who answers. Two owners of one verb or word fail at start-up.</summary>
internal sealed class BotRouter
{
    /// <summary>More than these at once are not asked for by Teams.</summary>
    private const int MostHits = 25;

    private readonly Dictionary<string, CardVerb> _verbs = [];
    private readonly Dictionary<string, TextCommand> _words = [];
    private readonly Dictionary<string, DialogCommand> _dialogs = [];
    private readonly Dictionary<string, SearchCommand> _searches = [];
    private readonly ILookup<string, ActivityHandler> _handlers;
    private readonly FallbackAnswer _fallback;

    public BotRouter(
        IEnumerable<CardVerb> verbs, IEnumerable<TextCommand> commands, IEnumerable<ActivityHandler> handlers, IEnumerable<DialogCommand> dialogs,
        IEnumerable<SearchCommand> searches, FallbackAnswer fallback)
    {
        foreach (var search in searches)
        {
            if (!_searches.TryAdd(search.CommandId, search))
            {
                throw new InvalidOperationException($"The search '{search.CommandId}' is registered twice.");
            }
        }

        foreach (var dialog in dialogs)
        {
            if (!_dialogs.TryAdd(dialog.CommandId, dialog))
            {
                throw new InvalidOperationException($"The dialog '{dialog.CommandId}' is registered twice.");
            }
        }

        foreach (var verb in verbs)
        {
            if (!_verbs.TryAdd(verb.Verb, verb))
            {
                throw new InvalidOperationException($"The card verb '{verb.Verb}' is registered twice.");
            }
        }

        Commands = [.. commands];
        foreach (var command in Commands)
        {
            foreach (var word in command.Words)
            {
                if (CommandText.Normalize(word) != word || !_words.TryAdd(word, command))
                {
                    throw new InvalidOperationException($"The word '{word}' is registered twice or is not normalised.");
                }
            }
        }

        _handlers = handlers.ToLookup(h => h.Type);
        _fallback = fallback;
    }

    public IReadOnlyList<TextCommand> Commands { get; }

    public Task<AdaptiveCard> ExecuteAsync(BotTurn turn, AdaptiveCardInvokeAction action, CancellationToken cancellationToken) =>
        _verbs.TryGetValue(action.Verb, out var verb)
            ? verb.HandleAsync(turn, action, cancellationToken)
            : Task.FromResult(PlatformCards.UnknownAction(turn.Language));

    public Task<MessagingExtensionActionResponse> DialogAsync(BotTurn turn, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        _dialogs.TryGetValue(action.CommandId, out var dialog)
            ? dialog.HandleAsync(turn, action.IsSubmit ? new AdaptiveCardInvokeAction("Action.Submit", null, action.CommandId, action.Data) : null, cancellationToken)
            : Task.FromResult(MessagingExtensionActionResponse.Message(PlatformCards.UnknownDialog(turn.Language)));

    public Task<MessagingExtensionResult> SearchAsync(BotTurn turn, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        _searches.TryGetValue(query.CommandId, out var search)
            ? search.HandleAsync(turn, query.Text, query.QueryOptions.Skip, Math.Min(query.QueryOptions.Count, MostHits), cancellationToken)
            : Task.FromResult(MessagingExtensionResult.Message(PlatformCards.UnknownDialog(turn.Language)));

    /// <summary>The whole text is a command, or its first word is one and something follows; else what can be done.</summary>
    public Task<AdaptiveCard> AnswerAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var text = CommandText.Normalize(turn.Activity.Text);
        if (_words.TryGetValue(text, out var command))
        {
            return command.HandleAsync(turn, "", cancellationToken);
        }

        var space = text.IndexOf(' ', StringComparison.Ordinal);
        var word = space > 0 ? CommandText.Normalize(text[..space]) : "";
        return _words.TryGetValue(word, out command)
            ? command.HandleAsync(turn, CommandText.Rest(turn.Activity.Text!, word), cancellationToken)
            : _fallback.HandleAsync(turn, false, cancellationToken);
    }

    /// <summary>Does what a command's word does, nothing behind it; help when no slice has the command.</summary>
    public Task<AdaptiveCard> ShowAsync(BotTurn turn, string command, CancellationToken cancellationToken) =>
        Commands.FirstOrDefault(c => c.Name == command) is { } known
            ? known.HandleAsync(turn, "", cancellationToken)
            : _fallback.HandleAsync(turn, true, cancellationToken);

    public async Task HandleAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        foreach (var handler in _handlers[turn.Activity.Type])
        {
            await handler.HandleAsync(turn, cancellationToken);
        }
    }
}
