using System.Text.Json.Nodes;

namespace TeleworkTeams.Simulators.Teams;

/// <summary>What the bot answered to an activity.</summary>
/// <param name="Status">HTTP status; 0: no answer.</param>
/// <param name="Body">The answer's JSON; null without one.</param>
/// <param name="Elapsed">Real time.</param>
/// <param name="Fault">Why Teams would have shown "something went wrong"; null: it would not.</param>
/// <param name="ActivityId">The id that the activity was sent under.</param>
public sealed record BotAnswer(int Status, JsonNode? Body, TimeSpan Elapsed, string? Fault, string ActivityId)
{
    /// <summary>The type of an <c>adaptiveCard/action</c> answer.</summary>
    public string? Type => CardReader.TextOf(Body, "type");

    /// <summary>The card that an answer to a press carries.</summary>
    public JsonObject? Card => Type == CardReader.AdaptiveCardType && Body is JsonObject body ? body["value"] as JsonObject : null;

    /// <summary>The message that an answer to a press carries.</summary>
    public string? Message => Type == "application/vnd.microsoft.activity.message" ? CardReader.TextOf(Body, "value") : null;

    /// <summary>What a search found, in order.</summary>
    public IReadOnlyList<SearchHit> Hits => Result is { } result && CardReader.TextOf(result, "type") == "result"
        ? [.. (result["attachments"] as JsonArray ?? []).OfType<JsonObject>().Select(SearchHit.Of)]
        : [];

    /// <summary>What a search says instead of hits.</summary>
    public string? SearchMessage => Result is { } result && CardReader.TextOf(result, "type") == "message" ? CardReader.TextOf(result, "text") : null;

    private JsonObject? Result => Body is JsonObject body ? body["composeExtension"] as JsonObject : null;

    /// <summary>Whether a person who sees this may believe that it worked: no fault, and not a card that says <c>error:</c>.</summary>
    public bool IsSuccess => Fault is null && !CardReader.IsError(Card);
}

/// <summary>One line of what a search found.</summary>
/// <param name="Title">The line's title.</param>
/// <param name="Text">What stands below it; empty: nothing.</param>
/// <param name="Card">What is put into the message when the line is chosen.</param>
public sealed record SearchHit(string Title, string Text, JsonObject Card)
{
    internal static SearchHit Of(JsonObject attachment)
    {
        var shown = (attachment["preview"] ?? attachment)["content"];
        return new(CardReader.TextOf(shown, "title") ?? "", CardReader.TextOf(shown, "text") ?? "", (JsonObject)attachment["content"]!.DeepClone());
    }
}

/// <summary>Something that the bot owes Teams and did not do: an answer in time, HTTP 200, a card that can be drawn.</summary>
public sealed record BotFault(DateTimeOffset At, string? Person, string Activity, int Status, TimeSpan Elapsed, string What);
