using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;
using TeleworkTeams.Simulators.City;

namespace TeleworkTeams.Simulators.Teams;

/// <summary>All conversations of the city and who has the app.</summary>
internal sealed class CityChats
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Conversation> conversations = [];
    private readonly Dictionary<string, DemoPerson> byAddress = [];
    private readonly HashSet<string> installed = [];
    private readonly HashSet<string> blocked = [];
    private readonly TimeProvider time;
    private readonly DeliveryJudge judge;
    private long lastId;
    private long revision;

    public CityChats(DemoCity city, bool installedAtStart, TimeProvider time, DeliveryJudge judge)
    {
        (City, this.time, this.judge) = (city, time, judge);
        foreach (var person in city.People)
        {
            byAddress[AddressOf(person)] = person;
            conversations[PersonalId(person)] = new Conversation(PersonalId(person), person, null);
        }

        foreach (var section in city.Sections)
        {
            conversations[section.TeamId] = new Conversation(section.TeamId, null, section);
        }

        if (installedAtStart)
        {
            installed.UnionWith(conversations.Keys);
        }
    }

    public DemoCity City { get; }

    public long Revision => Interlocked.Read(ref revision);

    /// <summary>A person's address in the channel: <c>29:</c> and something opaque.</summary>
    public static string AddressOf(DemoPerson person) => "29:1" + Dice.GuidOf("address " + person.Id).Replace("-", "", StringComparison.Ordinal);

    public static string PersonalId(DemoPerson person) => "a:1" + Dice.GuidOf("chat " + person.Id).Replace("-", "", StringComparison.Ordinal);

    /// <summary>By <c>29:</c> address, directory id or e-mail address.</summary>
    public DemoPerson? FindPerson(string id) => byAddress.GetValueOrDefault(id) ?? City.FindPerson(id)
        ?? City.People.FirstOrDefault(person => person.Email.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>A thread's id may carry the message that it replies to: <c>;messageid=…</c>.</summary>
    public bool TryFind(string id, [NotNullWhen(true)] out Conversation? conversation) =>
        conversations.TryGetValue(id.Split(';')[0], out conversation);

    public Conversation Personal(DemoPerson person) => conversations[PersonalId(person)];

    public Conversation Channel(DemoSection section) => conversations[section.TeamId];

    public bool HasApp(Conversation conversation) => Locked(() => installed.Contains(conversation.Id));

    public bool IsBlocked(Conversation conversation) => Locked(() => blocked.Contains(conversation.Id));

    public void SetApp(Conversation conversation, bool has) => Locked(() =>
    {
        _ = has ? installed.Add(conversation.Id) : installed.Remove(conversation.Id);
        _ = has ? blocked.Remove(conversation.Id) : blocked.Add(conversation.Id);
        if (!has)
        {
            judge.Forget(conversation.Id);
        }

        return conversation.Revision = ++revision;
    });

    /// <summary>Ids are numbers that grow, as Teams' are: milliseconds of the time of sending, made unique.</summary>
    public string NewId() => Locked(() =>
    {
        lastId = Math.Max(lastId + 1, time.GetUtcNow().ToUnixTimeMilliseconds());
        return lastId.ToString(CultureInfo.InvariantCulture);
    });

    public ChatMessage AddFromPerson(Conversation conversation, DemoPerson person, string text, string id, string? cardJson = null)
    {
        var message = new ChatMessage(id, conversation.Id, person.Id, person.Name, text, cardJson, null, time.GetUtcNow());
        Locked(() =>
        {
            conversation.Messages.Add(message);
            return conversation.Revision = ++revision;
        });
        return message;
    }

    public ChatMessage AddFromBot(Conversation conversation, JsonObject activity, string botName, string? replyTo)
    {
        var message = Read(activity, new ChatMessage(NewId(), conversation.Id, null, botName, "", null, replyTo, time.GetUtcNow()));
        Locked(() =>
        {
            judge.Delivered(conversation, message, CardOf(activity));
            conversation.Messages.Add(message);
            return conversation.Revision = ++revision;
        });
        conversation.Tell(message, updated: false);
        return message;
    }

    /// <summary>False: no such message of the bot.</summary>
    public bool Update(Conversation conversation, string id, JsonObject activity)
    {
        var updated = Locked(() =>
        {
            var index = conversation.Messages.FindIndex(message => message.Id == id && message.IsFromBot);
            if (index < 0)
            {
                return null;
            }

            var message = Read(activity, conversation.Messages[index] with { Updated = true });
            conversation.Replace(index, message);
            conversation.Revision = ++revision;
            return message;
        });
        if (updated is not null)
        {
            conversation.Tell(updated, updated: true);
        }

        return updated is not null;
    }

    /// <summary>False: no such message of the bot.</summary>
    public bool Delete(Conversation conversation, string id) => Locked(() =>
    {
        judge.Deleted(conversation.Id, id);
        conversation.Revision = ++revision;
        return conversation.Messages.RemoveAll(message => message.Id == id && message.IsFromBot) > 0;
    });

    /// <summary>The answer to a press takes the card's place.</summary>
    public void Answer(Conversation conversation, string id, DemoPerson person, string cardJson)
    {
        var answered = Locked(() =>
        {
            var index = conversation.Messages.FindIndex(message => message.Id == id);
            if (index < 0)
            {
                return null;
            }

            conversation.SetCard(index, person.Id, cardJson, conversation.Messages[index].Text);
            conversation.Revision = ++revision;
            return conversation.SeenBy(person.Id)[index];
        });
        if (answered is not null)
        {
            conversation.Tell(answered, updated: true);
        }
    }

    public IReadOnlyList<ChatMessage> SeenBy(Conversation conversation, DemoPerson person) => Locked(() => conversation.SeenBy(person.Id));

    /// <summary>Revision, number of messages of the bot and whether the app is there, of every conversation.</summary>
    public IReadOnlyList<(Conversation Conversation, long Revision, int FromBot, bool HasApp)> Overview() => Locked(() => conversations.Values
        .Select(conversation => (conversation, conversation.Revision, conversation.Messages.Count(message => message.IsFromBot), installed.Contains(conversation.Id)))
        .ToList());

    private static ChatMessage Read(JsonObject activity, ChatMessage onto)
    {
        return onto with
        {
            Text = CardReader.TextOf(activity, "text") ?? "",
            CardJson = CardOf(activity)?.ToJsonString(),
            ReplyToId = onto.ReplyToId ?? CardReader.TextOf(activity, "replyToId"),
        };
    }

    private static JsonObject? CardOf(JsonObject activity) => (activity["attachments"] as JsonArray ?? [])
        .FirstOrDefault(attachment => CardReader.TextOf(attachment, "contentType") == CardReader.AdaptiveCardType)?["content"] as JsonObject;

    private T Locked<T>(Func<T> work)
    {
        lock (gate)
        {
            return work();
        }
    }
}
