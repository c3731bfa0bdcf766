using System.Text.Json;

namespace TeleworkTeams.Clients.Teams.Cards;

/// <summary>One or several of a list (<c>Input.ChoiceSet</c>).</summary>
public sealed class ChoiceSetInput : CardInput
{
    /// <summary>The choices in order.</summary>
    public IList<Choice> Choices { get; init; } = [];

    /// <summary>The choice to begin with; several are joined by commas.</summary>
    public string? Value { get; init; }

    /// <summary>Shown while nothing is chosen.</summary>
    public string? Placeholder { get; init; }

    /// <summary>Whether several may be chosen; they come back joined by commas.</summary>
    public bool IsMultiSelect { get; init; }

    /// <summary>How the choices are shown.</summary>
    public ChoiceSetStyle? Style { get; init; }

    private protected override string TypeName => "Input.ChoiceSet";

    private protected override void WriteInput(Utf8JsonWriter json)
    {
        json.Members("choices", Choices, always: true);
        json.Member("value", Value);
        json.Member("placeholder", Placeholder);
        json.Member("isMultiSelect", IsMultiSelect);
        json.Member("style", Style);
        // Long names are cut off otherwise.
        json.WriteBoolean("wrap", true);
    }
}

/// <summary>One choice.</summary>
public sealed class Choice : CardNode
{
    /// <summary>An empty choice, to be filled by an initialiser.</summary>
    public Choice()
    {
    }

    /// <summary>A choice with its title and value.</summary>
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public Choice(string title, string value) => (Title, Value) = (title, value);

    /// <summary>What is shown.</summary>
    public required string Title { get; init; }

    /// <summary>What comes back; without commas where several may be chosen.</summary>
    public required string Value { get; init; }

    private protected override string? TypeName => null;

    private protected override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("title", Title);
        json.WriteString("value", Value);
    }
}
