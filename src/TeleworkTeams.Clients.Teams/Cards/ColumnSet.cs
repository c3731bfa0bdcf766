using System.Text.Json;

namespace TeleworkTeams.Clients.Teams.Cards;

/// <summary>Columns side by side. Two are readable on a phone; more seldom are.</summary>
public sealed class ColumnSet : CardElement
{
    /// <summary>The columns from left to right.</summary>
    public IList<Column> Columns { get; init; } = [];

    /// <summary>Background by meaning.</summary>
    public ContainerStyle? Style { get; init; }

    /// <summary>Whether the background reaches the card's edge.</summary>
    public bool Bleed { get; init; }

    /// <summary>What pressing the set does.</summary>
    public Action? SelectAction { get; init; }

    private protected override string TypeName => "ColumnSet";

    private protected override void WriteElement(Utf8JsonWriter json)
    {
        json.Members("columns", Columns);
        json.Member("style", Style);
        json.Member("bleed", Bleed);
        json.Member("selectAction", SelectAction);
    }
}

/// <summary>One column of a <see cref="ColumnSet"/>.</summary>
public sealed class Column : CardNode
{
    /// <summary>For toggling; unique within the card.</summary>
    public string? Id { get; init; }

    /// <summary>The elements from top to bottom.</summary>
    public IList<CardElement> Items { get; init; } = [];

    /// <summary><c>auto</c>, <c>stretch</c>, a weight such as <c>2</c>, or pixels such as <c>50px</c>.</summary>
    public string? Width { get; init; }

    /// <summary>Background by meaning.</summary>
    public ContainerStyle? Style { get; init; }

    /// <summary>A line to the left of the column.</summary>
    public bool Separator { get; init; }

    /// <summary>Room to the left of the column.</summary>
    public Spacing? Spacing { get; init; }

    /// <summary>What pressing the column does.</summary>
    public Action? SelectAction { get; init; }

    /// <summary>Vertical placing of the content.</summary>
    public VerticalAlignment? VerticalContentAlignment { get; init; }

    private protected override string TypeName => "Column";

    private protected override void WriteMembers(Utf8JsonWriter json)
    {
        json.Member("id", Id);
        json.Member("width", Width);
        json.Members("items", Items, always: true);
        json.Member("style", Style);
        json.Member("separator", Separator);
        json.Member("spacing", Spacing);
        json.Member("selectAction", SelectAction);
        json.Member("verticalContentAlignment", VerticalContentAlignment);
    }
}
