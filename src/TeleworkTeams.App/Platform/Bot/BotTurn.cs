using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.App.Platform.Bot;

/// <summary>One incoming activity, checked: who sent it is asserted by the channel's token, never by its content.</summary>
/// <param name="Activity">What came in.</param>
/// <param name="PersonId">The sender's directory object id.</param>
/// <param name="Language">The reader's language.</param>
/// <param name="Services">The services of this turn.</param>
internal sealed record BotTurn(Activity Activity, string PersonId, Language Language, IServiceProvider Services)
{
    public bool IsPersonal => Activity.Conversation?.ConversationType is null or ConversationTypes.Personal;

    /// <summary>Stable id of what came in, for keys: a repeated delivery of the same activity is the same turn.</summary>
    public string Id => Activity.Id ?? "";

    /// <summary>The message that a pressed card stands in.</summary>
    public string? CardActivityId => Activity.ReplyToId;
}

/// <summary>A verb of Action.Execute. Its answer replaces the card that was pressed.</summary>
internal sealed record CardVerb(string Verb, Func<BotTurn, AdaptiveCardInvokeAction, CancellationToken, Task<AdaptiveCard>> HandleAsync);

/// <summary>A command that people write in the personal chat, with its words in both languages.</summary>
/// <param name="Name">Stable name.</param>
/// <param name="Words">All words that mean it, normalised (<see cref="CommandText.Normalize"/>): first the Japanese, then the English one that lists show.</param>
/// <param name="HandleAsync">Answers with a card. The second argument is what was written behind the word.</param>
/// <param name="IsListed">Stands in the app manifest's command lists, which take twelve at most.</param>
internal sealed record TextCommand(string Name, IReadOnlyList<string> Words, Func<BotTurn, string, CancellationToken, Task<AdaptiveCard>> HandleAsync, bool IsListed = false);

/// <summary>
/// An action of the message extension, beside the message box. Its dialog is a card whose buttons are Action.Submit; what they send
/// comes back with the inputs' values.
/// </summary>
/// <param name="CommandId">The command's id in the manifest.</param>
/// <param name="HandleAsync">The data is null when the dialog is opened.</param>
internal sealed record DialogCommand(string CommandId, Func<BotTurn, AdaptiveCardInvokeAction?, CancellationToken, Task<MessagingExtensionActionResponse>> HandleAsync);

/// <summary>
/// A search of the message extension, beside the message box. It is asked for as people type, and the first time with nothing typed.
/// What it answers is shown to the one who asks; the chosen hit's card is read by all to whom that person then sends it.
/// </summary>
/// <param name="CommandId">The command's id in the manifest.</param>
/// <param name="HandleAsync">What was typed, how many hits to pass over and how many to return at the most.</param>
internal sealed record SearchCommand(string CommandId, Func<BotTurn, string, int, int, CancellationToken, Task<MessagingExtensionResult>> HandleAsync);

/// <summary>What is answered to a message that no command knows, and to "help".</summary>
internal sealed record FallbackAnswer(Func<BotTurn, bool, CancellationToken, Task<AdaptiveCard>> HandleAsync);

/// <summary>Something that came in without a question: installed, removed, members changed.</summary>
/// <param name="Type">The activity type.</param>
/// <param name="HandleAsync">Handles it; repeating it changes nothing.</param>
internal sealed record ActivityHandler(string Type, Func<BotTurn, CancellationToken, Task> HandleAsync);

