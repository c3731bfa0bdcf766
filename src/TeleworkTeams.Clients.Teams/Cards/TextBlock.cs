using System.Text.Json;

namespace TeleworkTeams.Clients.Teams.Cards;

/// <summary>
/// A paragraph in the Markdown subset of cards. <see cref="Text"/> is Markdown: what a person typed goes through
/// <see cref="CardText.Escape"/>, or better into a <see cref="RichTextBlock"/>.
/// </summary>
public sealed class TextBlock : CardElement
{
    /// <summary>An empty block, to be filled by an initialiser.</summary>
    public TextBlock()
    {
    }

    /// <summary>A block with its Markdown text.</summary>
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public TextBlock(string text) => Text = text;

    /// <summary>Markdown text.</summary>
    public required string Text { get; init; }

    /// <summary>Whether long text goes on in the next line. Unlike the schema's default this is true: text that is cut off is unreadable on phones.</summary>
    public bool Wrap { get; init; } = true;

    /// <summary>Font size.</summary>
    public TextSize? Size { get; init; }

    /// <summary>Font weight.</summary>
    public TextWeight? Weight { get; init; }

    /// <summary>Colour by meaning.</summary>
    public TextColor? Color { get; init; }

    /// <summary>Less prominent.</summary>
    public bool IsSubtle { get; init; }

    /// <summary>Heading or text, for screen readers.</summary>
    public TextBlockStyle? Style { get; init; }

    /// <summary>Horizontal placing.</summary>
    public HorizontalAlignment? HorizontalAlignment { get; init; }

    /// <summary>Lines shown at most.</summary>
    public int? MaxLines { get; init; }

    private protected override string TypeName => "TextBlock";

    private protected override void WriteElement(Utf8JsonWriter json)
    {
        json.WriteString("text", Text);
        json.Member("wrap", Wrap);
        json.Member("size", Size);
        json.Member("weight", Weight);
        json.Member("color", Color);
        json.Member("isSubtle", IsSubtle);
        json.Member("style", Style);
        json.Member("horizontalAlignment", HorizontalAlignment);
        json.Member("maxLines", MaxLines);
    }
}
