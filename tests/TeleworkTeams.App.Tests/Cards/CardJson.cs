using System.Text.Json.Nodes;

namespace TeleworkTeams.App.Tests.Cards;

/// <summary>Ways through the JSON of a card.</summary>
internal static class CardJson
{
    extension(JsonNode card)
    {
        /// <summary>The card's length as Teams counts it: two bytes for each UTF-16 unit.</summary>
        public int Bytes => 2 * card.ToJsonString(Relaxed).Length;

        /// <summary>All objects in it, outer ones first.</summary>
        public IEnumerable<JsonObject> Objects() => card switch
        {
            JsonObject o => o.SelectMany(m => m.Value?.Objects() ?? []).Prepend(o),
            JsonArray a => a.SelectMany(x => x?.Objects() ?? []),
            _ => [],
        };

        /// <summary>All objects whose type begins so.</summary>
        public IEnumerable<JsonObject> OfType(string type) => card.Objects().Where(o => o.Text("type")?.StartsWith(type, StringComparison.Ordinal) == true);
    }

    private static readonly System.Text.Json.JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A member that is a string; null for any other.</summary>
    public static string? Text(this JsonObject node, string member) => node[member] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
