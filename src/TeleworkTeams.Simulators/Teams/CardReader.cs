using System.Text.Json.Nodes;

namespace TeleworkTeams.Simulators.Teams;

/// <summary>Reads cards without knowing whose they are.</summary>
internal static class CardReader
{
    public const string AdaptiveCardType = "application/vnd.microsoft.card.adaptive";

    public static IReadOnlyList<CardAction> Actions(JsonObject card) =>
        [.. Objects(card).Where(node => TypeOf(node).StartsWith("Action.", StringComparison.Ordinal)).Select(node => new CardAction(
            TypeOf(node), TextOf(node, "title") ?? "", TextOf(node, "verb"),
            node["data"] is JsonObject data ? (JsonObject)data.DeepClone() : []))];

    /// <summary>The ids, types and present values of the card's inputs.</summary>
    public static IEnumerable<JsonObject> Inputs(JsonObject card) =>
        Objects(card).Where(node => TypeOf(node).StartsWith("Input.", StringComparison.Ordinal));

    /// <summary>Everything inside the card, itself first; neither the data of actions nor what stands behind <c>fallback</c>.</summary>
    public static IEnumerable<JsonObject> Objects(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject item:
                yield return item;
                foreach (var inner in item.Where(pair => pair.Key is not ("data" or "fallback")).SelectMany(pair => Objects(pair.Value)))
                {
                    yield return inner;
                }

                break;
            case JsonArray list:
                foreach (var inner in list.SelectMany(Objects))
                {
                    yield return inner;
                }

                break;
        }
    }

    /// <summary>Whether the app says by the card that it could not do it: its fallback text begins with <c>error:</c>.</summary>
    public static bool IsError(JsonObject? card) =>
        card is not null && TextOf(card, "fallbackText")?.StartsWith("error:", StringComparison.Ordinal) == true;

    public static string TypeOf(JsonObject node) => TextOf(node, "type") ?? "";

    public static string? TextOf(JsonNode? node, string name) =>
        node is JsonObject item && item[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
