using System.Text.Json;

namespace TeleworkTeams.Clients.Teams.Cards;

/// <summary>A table (1.5). Wide tables belong into the tab.</summary>
public sealed class Table : CardElement
{
    /// <summary>The columns' widths, from left to right; one entry per column.</summary>
    public IList<ColumnDefinition> Columns { get; init; } = [];

    /// <summary>The rows from top to bottom.</summary>
    public IList<TableRow> Rows { get; init; } = [];

    /// <summary>Whether the first row holds the headers.</summary>
    public bool FirstRowAsHeaders { get; init; } = true;

    /// <summary>Whether lines are drawn.</summary>
    public bool ShowGridLines { get; init; } = true;

    private protected override string TypeName => "Table";

    private protected override void WriteElement(Utf8JsonWriter json)
    {
        json.Members("columns", Columns);
        json.Members("rows", Rows);
        json.Member("firstRowAsHeaders", FirstRowAsHeaders, unless: true);
        json.Member("showGridLines", ShowGridLines, unless: true);
    }
}

/// <summary>The width of a table's column.</summary>
public sealed class ColumnDefinition : CardNode
{
    /// <summary>A weight; 1 when not given.</summary>
    public double Width { get; init; } = 1;

    private protected override string? TypeName => null;

    private protected override void WriteMembers(Utf8JsonWriter json) => json.WriteNumber("width", Width);
}

/// <summary>A row of a <see cref="Table"/>.</summary>
public sealed class TableRow : CardNode
{
    /// <summary>The cells from left to right.</summary>
    public IList<TableCell> Cells { get; init; } = [];

    /// <summary>Background by meaning.</summary>
    public ContainerStyle? Style { get; init; }

    private protected override string TypeName => "TableRow";

    private protected override void WriteMembers(Utf8JsonWriter json)
    {
        json.Members("cells", Cells);
        json.Member("style", Style);
    }
}

/// <summary>A cell of a <see cref="TableRow"/>.</summary>
public sealed class TableCell : CardNode
{
    /// <summary>The elements from top to bottom.</summary>
    public IList<CardElement> Items { get; init; } = [];

    /// <summary>Background by meaning.</summary>
    public ContainerStyle? Style { get; init; }

    private protected override string TypeName => "TableCell";

    private protected override void WriteMembers(Utf8JsonWriter json)
    {
        json.Members("items", Items, always: true);
        json.Member("style", Style);
    }
}
