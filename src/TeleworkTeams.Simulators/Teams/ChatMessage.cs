using System.Text.Json.Nodes;

namespace TeleworkTeams.Simulators.Teams;

/// <summary>One message of a conversation as somebody sees it now.</summary>
/// <param name="FromId">The directory id of the person, or null for the bot.</param>
/// <param name="CardJson">The adaptive card as it stands; null without one.</param>
/// <param name="Updated">Whether the bot changed it, by an update or by its answer to a press.</param>
public sealed record ChatMessage(
    string Id,
    string ConversationId,
    string? FromId,
    string FromName,
    string Text,
    string? CardJson,
    string? ReplyToId,
    DateTimeOffset At,
    bool Updated = false)
{
    public bool IsFromBot => FromId is null;

    /// <summary>A fresh copy of the card on every call.</summary>
    public JsonObject? Card() => CardJson is null ? null : JsonNode.Parse(CardJson) as JsonObject;

    /// <summary>The card's actions in the order of reading, those of cards behind Action.ShowCard included.</summary>
    public IReadOnlyList<CardAction> Actions() => CardJson is null ? [] : CardReader.Actions(Card()!);
}

/// <summary>One action of a card.</summary>
/// <param name="Verb">Of Action.Execute; null for others.</param>
/// <param name="Data">What the card itself sends along; empty if nothing.</param>
public sealed record CardAction(string Type, string Title, string? Verb, JsonObject Data)
{
    /// <summary>A text value of the data; null if it has none by that name.</summary>
    public string? Value(string name) => Data[name] is JsonValue value ? value.ToString() : null;
}
