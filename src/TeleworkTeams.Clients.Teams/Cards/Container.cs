using System.Text.Json;

namespace TeleworkTeams.Clients.Teams.Cards;

/// <summary>Groups elements under one background and one action.</summary>
public sealed class Container : CardElement
{
    /// <summary>The elements from top to bottom.</summary>
    public IList<CardElement> Items { get; init; } = [];

    /// <summary>Background by meaning.</summary>
    public ContainerStyle? Style { get; init; }

    /// <summary>Whether the background reaches the card's edge.</summary>
    public bool Bleed { get; init; }

    /// <summary>What pressing the container does; give the action a title, it is what a screen reader says.</summary>
    public Action? SelectAction { get; init; }

    /// <summary>Smallest height, such as <c>80px</c>.</summary>
    public string? MinHeight { get; init; }

    /// <summary>Vertical placing of the content.</summary>
    public VerticalAlignment? VerticalContentAlignment { get; init; }

    private protected override string TypeName => "Container";

    private protected override void WriteElement(Utf8JsonWriter json)
    {
        json.Members("items", Items, always: true);
        json.Member("style", Style);
        json.Member("bleed", Bleed);
        json.Member("selectAction", SelectAction);
        json.Member("minHeight", MinHeight);
        json.Member("verticalContentAlignment", VerticalContentAlignment);
    }
}

/// <summary>Buttons within the body.</summary>
public sealed class ActionSet : CardElement
{
    /// <summary>The buttons in order.</summary>
    public IList<Action> Actions { get; init; } = [];

    private protected override string TypeName => "ActionSet";

    private protected override void WriteElement(Utf8JsonWriter json) => json.Members("actions", Actions, always: true);
}
