namespace TeleworkTeams.Clients.Teams.Cards;

/// <summary>Font size; <see langword="null"/> on an element means <c>default</c>.</summary>
public enum TextSize
{
    /// <summary><c>default</c></summary>
    Default,
    /// <summary><c>small</c></summary>
    Small,
    /// <summary><c>medium</c></summary>
    Medium,
    /// <summary><c>large</c></summary>
    Large,
    /// <summary><c>extraLarge</c></summary>
    ExtraLarge,
}

/// <summary>Font weight.</summary>
public enum TextWeight
{
    /// <summary><c>default</c></summary>
    Default,
    /// <summary><c>lighter</c></summary>
    Lighter,
    /// <summary><c>bolder</c></summary>
    Bolder,
}

/// <summary>Text colour by meaning. Never the only mark of a state: the text must say it too.</summary>
public enum TextColor
{
    /// <summary><c>default</c></summary>
    Default,
    /// <summary><c>dark</c></summary>
    Dark,
    /// <summary><c>light</c></summary>
    Light,
    /// <summary><c>accent</c></summary>
    Accent,
    /// <summary><c>good</c></summary>
    Good,
    /// <summary><c>warning</c></summary>
    Warning,
    /// <summary><c>attention</c></summary>
    Attention,
}

/// <summary>What a text block is for a screen reader.</summary>
public enum TextBlockStyle
{
    /// <summary><c>default</c></summary>
    Default,
    /// <summary><c>heading</c>: announced as a heading; one per card is enough.</summary>
    Heading,
    /// <summary><c>columnHeader</c></summary>
    ColumnHeader,
}

/// <summary>Horizontal placing.</summary>
public enum HorizontalAlignment
{
    /// <summary><c>left</c></summary>
    Left,
    /// <summary><c>center</c></summary>
    Center,
    /// <summary><c>right</c></summary>
    Right,
}

/// <summary>Vertical placing of what stands inside a container.</summary>
public enum VerticalAlignment
{
    /// <summary><c>top</c></summary>
    Top,
    /// <summary><c>center</c></summary>
    Center,
    /// <summary><c>bottom</c></summary>
    Bottom,
}

/// <summary>Room above an element.</summary>
public enum Spacing
{
    /// <summary><c>default</c></summary>
    Default,
    /// <summary><c>none</c></summary>
    None,
    /// <summary><c>small</c></summary>
    Small,
    /// <summary><c>medium</c></summary>
    Medium,
    /// <summary><c>large</c></summary>
    Large,
    /// <summary><c>extraLarge</c></summary>
    ExtraLarge,
    /// <summary><c>padding</c></summary>
    Padding,
}

/// <summary>Height of a block.</summary>
public enum ElementHeight
{
    /// <summary><c>auto</c></summary>
    Auto,
    /// <summary><c>stretch</c></summary>
    Stretch,
}

/// <summary>Background of a container by meaning.</summary>
public enum ContainerStyle
{
    /// <summary><c>default</c></summary>
    Default,
    /// <summary><c>emphasis</c></summary>
    Emphasis,
    /// <summary><c>good</c></summary>
    Good,
    /// <summary><c>attention</c></summary>
    Attention,
    /// <summary><c>warning</c></summary>
    Warning,
    /// <summary><c>accent</c></summary>
    Accent,
}

/// <summary>Style of a button. Teams does not draw positive and destructive in colour, so the title must say it.</summary>
public enum ActionStyle
{
    /// <summary><c>default</c></summary>
    Default,
    /// <summary><c>positive</c></summary>
    Positive,
    /// <summary><c>destructive</c></summary>
    Destructive,
}

/// <summary>Whether a button stands in the row or in the overflow menu (1.5).</summary>
public enum ActionMode
{
    /// <summary><c>primary</c></summary>
    Primary,
    /// <summary><c>secondary</c></summary>
    Secondary,
}

/// <summary>Which inputs travel with an action; the default is <c>auto</c>.</summary>
public enum AssociatedInputs
{
    /// <summary><c>auto</c>: all inputs in scope, validated first.</summary>
    Auto,
    /// <summary><c>none</c>: no input is sent and none is validated.</summary>
    None,
}

/// <summary>How choices are shown.</summary>
public enum ChoiceSetStyle
{
    /// <summary><c>compact</c>: a drop-down.</summary>
    Compact,
    /// <summary><c>expanded</c>: radio buttons or check boxes.</summary>
    Expanded,
    /// <summary><c>filtered</c>: typing narrows the list.</summary>
    Filtered,
}

/// <summary>Keyboard of a text input.</summary>
public enum InputTextStyle
{
    /// <summary><c>text</c></summary>
    Text,
    /// <summary><c>tel</c></summary>
    Tel,
    /// <summary><c>url</c></summary>
    Url,
    /// <summary><c>email</c></summary>
    Email,
}

/// <summary>Size of an image.</summary>
public enum Size
{
    /// <summary><c>auto</c></summary>
    Auto,
    /// <summary><c>stretch</c></summary>
    Stretch,
    /// <summary><c>small</c></summary>
    Small,
    /// <summary><c>medium</c></summary>
    Medium,
    /// <summary><c>large</c></summary>
    Large,
}

/// <summary>Shape of an image.</summary>
public enum ImageStyle
{
    /// <summary><c>default</c></summary>
    Default,
    /// <summary><c>person</c>: cut to a circle.</summary>
    Person,
}

/// <summary>Width of the card in Teams.</summary>
public enum CardWidth
{
    /// <summary>As Teams chooses; nothing is written.</summary>
    Default,
    /// <summary><c>Full</c>: the whole width of the message column.</summary>
    Full,
}
