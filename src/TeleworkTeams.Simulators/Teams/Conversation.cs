using TeleworkTeams.Simulators.City;

namespace TeleworkTeams.Simulators.Teams;

/// <summary>A 1:1 chat of a person with the bot, or a team's channel. Guarded by the lock of <see cref="CityChats"/>.</summary>
internal sealed class Conversation(string id, DemoPerson? person, DemoSection? section)
{
    private readonly Dictionary<(string Activity, string Person), string> ownViews = [];

    /// <summary>After the bot has sent (false) or changed (true) a message.</summary>
    public event Action<ChatMessage, bool>? BotSpoke;

    public string Id => id;

    /// <summary>Of a 1:1 chat.</summary>
    public DemoPerson? Person => person;

    /// <summary>Of a channel.</summary>
    public DemoSection? Section => section;

    public List<ChatMessage> Messages { get; } = [];

    public long Revision { get; set; }

    /// <summary>To be called without the lock.</summary>
    public void Tell(ChatMessage message, bool updated) => BotSpoke?.Invoke(message, updated);

    /// <summary>The answer to a press is the view of the one who pressed; in a 1:1 chat there is nobody else.</summary>
    public void SetCard(int index, string personId, string cardJson, string text)
    {
        var message = Messages[index];
        if (person is not null)
        {
            Messages[index] = message with { CardJson = cardJson, Text = text, Updated = true };
        }
        else
        {
            ownViews[(message.Id, personId)] = cardJson;
        }
    }

    /// <summary>An update by the bot is for everybody and ends everybody's own view.</summary>
    public void Replace(int index, ChatMessage message)
    {
        Messages[index] = message;
        foreach (var view in ownViews.Keys.Where(key => key.Activity == message.Id).ToList())
        {
            ownViews.Remove(view);
        }
    }

    public List<ChatMessage> SeenBy(string personId) =>
        [.. Messages.Select(message => ownViews.TryGetValue((message.Id, personId), out var card)
            ? message with { CardJson = card, Updated = true }
            : message)];
}
