namespace TeleworkTeams.Clients.Teams.Activities;

/// <summary>Values of <see cref="Activity.Type"/> that Teams sends or takes. The set is open: an unknown one is no error.</summary>
public static class ActivityTypes
{
    /// <summary>A message, in either direction.</summary>
    public const string Message = "message";

    /// <summary>People or the bot joined or left, a team or a channel changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The app was added or removed; see <see cref="Activity.Action"/>.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>A request whose answer is the HTTP response.</summary>
    public const string Invoke = "invoke";

    /// <summary>A notice such as a read receipt.</summary>
    public const string Event = "event";

    /// <summary>Somebody is writing.</summary>
    public const string Typing = "typing";

    /// <summary>Somebody reacted to a message.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>A message was edited.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>A message was deleted.</summary>
    public const string MessageDelete = "messageDelete";
}

/// <summary>Values of <see cref="Activity.Name"/> of invokes.</summary>
public static class InvokeNames
{
    /// <summary>An Action.Execute was pressed.</summary>
    public const string AdaptiveCardAction = "adaptiveCard/action";

    /// <summary>A dialog asks for its content.</summary>
    public const string TaskFetch = "task/fetch";

    /// <summary>A dialog was submitted.</summary>
    public const string TaskSubmit = "task/submit";

    /// <summary>A message extension searches.</summary>
    public const string ComposeExtensionQuery = "composeExtension/query";

    /// <summary>A message extension's action asks for its dialog.</summary>
    public const string ComposeExtensionFetchTask = "composeExtension/fetchTask";

    /// <summary>A message extension's action was submitted.</summary>
    public const string ComposeExtensionSubmitAction = "composeExtension/submitAction";
}

/// <summary>Values of <see cref="ConversationAccount.ConversationType"/>.</summary>
public static class ConversationTypes
{
    /// <summary>One person and the bot.</summary>
    public const string Personal = "personal";

    /// <summary>A group chat.</summary>
    public const string GroupChat = "groupChat";

    /// <summary>A channel of a team.</summary>
    public const string Channel = "channel";
}

/// <summary>Values of <see cref="Activity.TextFormat"/>. Text that holds a person's words is sent as <see cref="Plain"/>.</summary>
public static class TextFormats
{
    /// <summary>No markup at all.</summary>
    public const string Plain = "plain";

    /// <summary>Markdown.</summary>
    public const string Markdown = "markdown";
}
