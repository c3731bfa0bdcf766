using System.Text.Json;

namespace TeleworkTeams.Clients.Teams.Cards;

/// <summary>Pairs of a title and a value.</summary>
public sealed class FactSet : CardElement
{
    /// <summary>The pairs in order.</summary>
    public IList<Fact> Facts { get; init; } = [];

    private protected override string TypeName => "FactSet";

    private protected override void WriteElement(Utf8JsonWriter json) => json.Members("facts", Facts, always: true);
}

/// <summary>One pair. Both halves are Markdown: what a person typed goes through <see cref="CardText.Escape"/>.</summary>
public sealed class Fact : CardNode
{
    /// <summary>An empty fact, to be filled by an initialiser.</summary>
    public Fact()
    {
    }

    /// <summary>A fact with both halves.</summary>
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public Fact(string title, string value) => (Title, Value) = (title, value);

    /// <summary>The name of the value.</summary>
    public required string Title { get; init; }

    /// <summary>The value.</summary>
    public required string Value { get; init; }

    private protected override string? TypeName => null;

    private protected override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("title", Title);
        json.WriteString("value", Value);
    }
}
