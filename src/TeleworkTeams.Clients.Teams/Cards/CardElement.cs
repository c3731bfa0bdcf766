using System.Text.Json;

namespace TeleworkTeams.Clients.Teams.Cards;

/// <summary>An element of a card's body.</summary>
public abstract class CardElement : CardNode
{
    private protected CardElement()
    {
    }

    /// <summary>Needed for inputs and for toggled elements; unique within the card.</summary>
    public string? Id { get; init; }

    /// <summary>False hides the element until a toggle shows it.</summary>
    public bool IsVisible { get; init; } = true;

    /// <summary>A line above the element.</summary>
    public bool Separator { get; init; }

    /// <summary>Room above the element.</summary>
    public Spacing? Spacing { get; init; }

    /// <summary>Height of the block.</summary>
    public ElementHeight? Height { get; init; }

    private protected abstract void WriteElement(Utf8JsonWriter json);

    private protected sealed override void WriteMembers(Utf8JsonWriter json)
    {
        json.Member("id", Id);
        WriteElement(json);
        json.Member("isVisible", IsVisible, unless: true);
        json.Member("separator", Separator);
        json.Member("spacing", Spacing);
        json.Member("height", Height);
    }
}
