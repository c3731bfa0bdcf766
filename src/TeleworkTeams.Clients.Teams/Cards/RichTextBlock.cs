using System.Text.Json;

namespace TeleworkTeams.Clients.Teams.Cards;

/// <summary>Text that is not Markdown: the safe place for what a person typed, once through <see cref="CardText.User"/>.</summary>
public sealed class RichTextBlock : CardElement
{
    /// <summary>An empty block, to be filled by an initialiser.</summary>
    public RichTextBlock()
    {
    }

    /// <summary>A block of one run.</summary>
    public RichTextBlock(string text) => Inlines = [new TextRun(text)];

    /// <summary>The runs in order.</summary>
    public IList<TextRun> Inlines { get; init; } = [];

    /// <summary>Horizontal placing.</summary>
    public HorizontalAlignment? HorizontalAlignment { get; init; }

    private protected override string TypeName => "RichTextBlock";

    private protected override void WriteElement(Utf8JsonWriter json)
    {
        json.Members("inlines", Inlines, always: true);
        json.Member("horizontalAlignment", HorizontalAlignment);
    }
}

/// <summary>A run of plain text within a <see cref="RichTextBlock"/>.</summary>
public sealed class TextRun : CardNode
{
    /// <summary>An empty run, to be filled by an initialiser.</summary>
    public TextRun()
    {
    }

    /// <summary>A run with its text.</summary>
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public TextRun(string text) => Text = text;

    /// <summary>Plain text.</summary>
    public required string Text { get; init; }

    /// <summary>Font size.</summary>
    public TextSize? Size { get; init; }

    /// <summary>Font weight.</summary>
    public TextWeight? Weight { get; init; }

    /// <summary>Colour by meaning.</summary>
    public TextColor? Color { get; init; }

    /// <summary>Less prominent.</summary>
    public bool IsSubtle { get; init; }

    /// <summary>Italic.</summary>
    public bool Italic { get; init; }

    /// <summary>Struck through.</summary>
    public bool Strikethrough { get; init; }

    /// <summary>What pressing the run does.</summary>
    public Action? SelectAction { get; init; }

    private protected override string TypeName => "TextRun";

    private protected override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("text", Text);
        json.Member("size", Size);
        json.Member("weight", Weight);
        json.Member("color", Color);
        json.Member("isSubtle", IsSubtle);
        json.Member("italic", Italic);
        json.Member("strikethrough", Strikethrough);
        json.Member("selectAction", SelectAction);
    }
}
