using System.Text.Json.Nodes;
using TeleworkTeams.Simulators.City;

namespace TeleworkTeams.Simulators.Teams;

/// <summary>
/// One person's Teams: sees what that person sees and does what that person does. Safe for concurrent use.
/// Members that take a section act in its channel, otherwise in the 1:1 chat with the bot.
/// </summary>
public sealed class PersonClient
{
    private readonly CityChats chats;
    private readonly BotPeer bot;
    private readonly ActivityWriter writer;
    private readonly Conversation personal;

    internal PersonClient(DemoPerson person, CityChats chats, BotPeer bot, ActivityWriter writer, string locale)
    {
        (Person, this.chats, this.bot, this.writer, Locale) = (person, chats, bot, writer, locale);
        personal = chats.Personal(person);
        personal.BotSpoke += (message, updated) => BotSpoke?.Invoke(message, updated);
    }

    /// <summary>A message of the bot in the 1:1 chat; true: an earlier one has changed. Called on the bot's own call, so return quickly.</summary>
    public event Action<ChatMessage, bool>? BotSpoke;

    public DemoPerson Person { get; }

    public string Locale { get; set; }

    public string ConversationId => personal.Id;

    /// <summary>The person's <c>29:</c> address.</summary>
    public string Address => CityChats.AddressOf(Person);

    public bool HasApp => chats.HasApp(personal);

    /// <summary>The 1:1 chat, oldest first.</summary>
    public IReadOnlyList<ChatMessage> Messages => chats.SeenBy(personal, Person);

    /// <summary>The channel as this person sees it, oldest first.</summary>
    public IReadOnlyList<ChatMessage> MessagesOf(DemoSection section) => chats.SeenBy(chats.Channel(section), Person);

    /// <summary>Adds the app for oneself: <c>installationUpdate</c> add and <c>conversationUpdate</c> with the bot as the new member.</summary>
    public async Task<BotAnswer> InstallAsync(CancellationToken cancellationToken = default)
    {
        chats.SetApp(personal, true);
        var added = writer.New("conversationUpdate", Person, personal, Locale);
        added["membersAdded"] = new JsonArray(writer.Bot());
        await bot.PostAsync(added, Person.Id, cancellationToken);
        var installed = writer.New("installationUpdate", Person, personal, Locale);
        installed["action"] = "add";
        return await bot.PostAsync(installed, Person.Id, cancellationToken);
    }

    /// <summary>Removes the app: from now on sends are refused with 403 ConversationBlockedByUser.</summary>
    public async Task<BotAnswer> RemoveAsync(CancellationToken cancellationToken = default)
    {
        chats.SetApp(personal, false);
        var removed = writer.New("installationUpdate", Person, personal, Locale);
        removed["action"] = "remove";
        return await bot.PostAsync(removed, Person.Id, cancellationToken);
    }

    /// <summary>Adds the app to a team as this person.</summary>
    public async Task<BotAnswer> InstallInTeamAsync(DemoSection section, CancellationToken cancellationToken = default)
    {
        var channel = chats.Channel(section);
        chats.SetApp(channel, true);
        var installed = writer.New("installationUpdate", Person, channel, Locale);
        installed["action"] = "add";
        await bot.PostAsync(installed, Person.Id, cancellationToken);
        var added = writer.New("conversationUpdate", Person, channel, Locale);
        added["membersAdded"] = new JsonArray(writer.Bot());
        added["channelData"]!["eventType"] = "teamMemberAdded";
        added["channelData"]!["settings"] = new JsonObject { ["selectedChannel"] = new JsonObject { ["id"] = section.TeamId } };
        return await bot.PostAsync(added, Person.Id, cancellationToken);
    }

    public async Task<BotAnswer> RemoveFromTeamAsync(DemoSection section, CancellationToken cancellationToken = default)
    {
        var channel = chats.Channel(section);
        chats.SetApp(channel, false);
        var removed = writer.New("conversationUpdate", Person, channel, Locale);
        removed["membersRemoved"] = new JsonArray(writer.Bot());
        removed["channelData"]!["eventType"] = "teamMemberRemoved";
        return await bot.PostAsync(removed, Person.Id, cancellationToken);
    }

    /// <summary>Types a message; in a channel it begins with a mention of the bot, without which the bot would not hear of it.</summary>
    public Task<BotAnswer> SendTextAsync(string text, DemoSection? section = null, CancellationToken cancellationToken = default)
    {
        var conversation = In(section);
        var activity = writer.New("message", Person, conversation, Locale);
        activity["textFormat"] = "plain";
        activity["text"] = text;
        if (section is not null)
        {
            var mention = $"<at>{(string?)writer.Bot()["name"]}</at>";
            activity["text"] = $"{mention} {text}";
            ((JsonArray)activity["entities"]!).Add(new JsonObject { ["type"] = "mention", ["mentioned"] = writer.Bot(), ["text"] = mention });
        }

        chats.AddFromPerson(conversation, Person, text, (string)activity["id"]!);
        return bot.PostAsync(activity, Person.Id, cancellationToken);
    }

    /// <summary>Presses the first Action.Execute of the card whose title or verb is <paramref name="titleOrVerb"/>.</summary>
    /// <exception cref="InvalidOperationException">No such message or no such action on its card.</exception>
    public Task<BotAnswer> PressAsync(
        string activityId, string titleOrVerb, JsonObject? inputs = null, DemoSection? section = null, CancellationToken cancellationToken = default) =>
        PressAsync(activityId, action => action.Title == titleOrVerb || action.Verb == titleOrVerb, inputs, section, cancellationToken);

    /// <summary>Presses the first Action.Execute of the card that <paramref name="selector"/> takes.</summary>
    /// <param name="inputs">Values of the card's inputs by id; they win over the action's own data.</param>
    /// <exception cref="InvalidOperationException">No such message or no such action on its card.</exception>
    public Task<BotAnswer> PressAsync(
        string activityId, Func<CardAction, bool> selector, JsonObject? inputs = null, DemoSection? section = null, CancellationToken cancellationToken = default)
    {
        var message = chats.SeenBy(In(section), Person).FirstOrDefault(message => message.Id == activityId)
            ?? throw new InvalidOperationException($"No message {activityId}.");
        var action = message.Actions().FirstOrDefault(action => action.Type == "Action.Execute" && selector(action))
            ?? throw new InvalidOperationException($"No such action on the card of message {activityId}.");
        return PressAsync(activityId, action, inputs, section, cancellationToken);
    }

    /// <summary>Sends <c>adaptiveCard/action</c> and lets the answer take the card's place, as Teams does.</summary>
    public async Task<BotAnswer> PressAsync(
        string activityId, CardAction action, JsonObject? inputs = null, DemoSection? section = null, CancellationToken cancellationToken = default)
    {
        var data = (JsonObject)action.Data.DeepClone();
        foreach (var (name, value) in inputs ?? [])
        {
            data[name] = value?.DeepClone();
        }

        var sent = new JsonObject { ["type"] = action.Type, ["title"] = action.Title, ["verb"] = action.Verb, ["data"] = data };
        var answer = await InvokeAsync("adaptiveCard/action", new JsonObject { ["action"] = sent, ["trigger"] = "manual" }, activityId, section, cancellationToken);
        if (answer is { Fault: null, Card: { } card })
        {
            chats.Answer(In(section), activityId, Person, card.ToJsonString());
        }

        return answer;
    }

    /// <summary>Any invoke: <c>composeExtension/query</c>, <c>composeExtension/fetchTask</c>, <c>composeExtension/submitAction</c> …</summary>
    public Task<BotAnswer> InvokeAsync(
        string name, JsonNode? value, string? replyToId = null, DemoSection? section = null, CancellationToken cancellationToken = default)
    {
        var activity = writer.New("invoke", Person, In(section), Locale);
        activity["name"] = name;
        activity["value"] = value;
        if (replyToId is not null)
        {
            activity["replyToId"] = replyToId;
        }

        return bot.PostAsync(activity, Person.Id, cancellationToken);
    }

    /// <summary>
    /// Types into a search of the message extension (<c>composeExtension/query</c>); without a text it is the search's first look, before anything
    /// was typed. What is found is in <see cref="BotAnswer.Hits"/>.
    /// </summary>
    public Task<BotAnswer> SearchAsync(
        string commandId, string? text, int skip = 0, int count = 25, string parameter = "query", DemoSection? section = null, CancellationToken cancellationToken = default)
    {
        var typed = text is null ? new JsonObject { ["name"] = "initialRun", ["value"] = "true" } : new JsonObject { ["name"] = parameter, ["value"] = text };
        var value = new JsonObject
        {
            ["commandId"] = commandId,
            ["commandContext"] = "compose",
            ["parameters"] = new JsonArray(typed),
            ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = count },
        };
        return InvokeAsync("composeExtension/query", value, section: section, cancellationToken: cancellationToken);
    }

    /// <summary>Sends the card of a hit as one's own message. A bot hears nothing of that.</summary>
    public ChatMessage Insert(JsonObject card, DemoSection? section = null) => chats.AddFromPerson(In(section), Person, "", chats.NewId(), card.ToJsonString());

    /// <summary>An activity of one's own making, for what no other member sends: <paramref name="change"/> may break it.</summary>
    public Task<BotAnswer> SendRawAsync(string type, Action<JsonObject> change, DemoSection? section = null, CancellationToken cancellationToken = default)
    {
        var activity = writer.New(type, Person, In(section), Locale);
        change(activity);
        activity["id"] ??= "";
        return bot.PostAsync(activity, Person.Id, cancellationToken);
    }

    private Conversation In(DemoSection? section) => section is null ? personal : chats.Channel(section);
}
