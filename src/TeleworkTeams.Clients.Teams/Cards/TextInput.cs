using System.Text.Json;

namespace TeleworkTeams.Clients.Teams.Cards;

/// <summary>A line or a box of text (<c>Input.Text</c>).</summary>
public sealed class TextInput : CardInput
{
    /// <summary>The text to begin with.</summary>
    public string? Value { get; init; }

    /// <summary>Shown while the field is empty.</summary>
    public string? Placeholder { get; init; }

    /// <summary>Longest text, in characters; a hint to the client only.</summary>
    public int? MaxLength { get; init; }

    /// <summary>A box of several lines.</summary>
    public bool IsMultiline { get; init; }

    /// <summary>Keyboard to offer.</summary>
    public InputTextStyle? Style { get; init; }

    /// <summary>JavaScript regular expression that the client checks.</summary>
    public string? Regex { get; init; }

    private protected override string TypeName => "Input.Text";

    private protected override void WriteInput(Utf8JsonWriter json)
    {
        json.Member("value", Value);
        json.Member("placeholder", Placeholder);
        json.Member("maxLength", MaxLength);
        json.Member("isMultiline", IsMultiline);
        json.Member("style", Style);
        json.Member("regex", Regex);
    }
}
