using System.Text.Json;

namespace TeleworkTeams.Clients.Teams.Cards;

/// <summary>Anything that becomes one JSON object of a card.</summary>
public abstract class CardNode
{
    private protected CardNode()
    {
    }

    /// <summary>The value of <c>type</c>; <see langword="null"/> for objects that carry none (facts, choices).</summary>
    private protected abstract string? TypeName { get; }

    private protected abstract void WriteMembers(Utf8JsonWriter json);

    internal void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.Member("type", TypeName);
        WriteMembers(json);
        json.WriteEndObject();
    }
}
