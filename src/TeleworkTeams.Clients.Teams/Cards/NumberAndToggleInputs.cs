using System.Text.Json;

namespace TeleworkTeams.Clients.Teams.Cards;

/// <summary>A number (<c>Input.Number</c>).</summary>
public sealed class NumberInput : CardInput
{
    /// <summary>The number to begin with.</summary>
    public double? Value { get; init; }

    /// <summary>Smallest number, inclusive.</summary>
    public double? Min { get; init; }

    /// <summary>Largest number, inclusive.</summary>
    public double? Max { get; init; }

    /// <summary>Shown while the field is empty.</summary>
    public string? Placeholder { get; init; }

    private protected override string TypeName => "Input.Number";

    private protected override void WriteInput(Utf8JsonWriter json)
    {
        json.Member("value", Value);
        json.Member("min", Min);
        json.Member("max", Max);
        json.Member("placeholder", Placeholder);
    }
}

/// <summary>A yes or no (<c>Input.Toggle</c>).</summary>
public sealed class ToggleInput : CardInput
{
    /// <summary>The text beside the switch.</summary>
    public required string Title { get; init; }

    /// <summary>The state to begin with; comes back as <c>true</c> or <c>false</c> in text.</summary>
    public bool Value { get; init; }

    private protected override string TypeName => "Input.Toggle";

    private protected override void WriteInput(Utf8JsonWriter json)
    {
        json.WriteString("title", Title);
        json.WriteString("value", Value ? "true" : "false");
        json.WriteBoolean("wrap", true);
    }
}
