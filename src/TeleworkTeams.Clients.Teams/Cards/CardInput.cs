using System.Text.Json;

namespace TeleworkTeams.Clients.Teams.Cards;

/// <summary>
/// A field. Its value comes back as a string in the action's data, under the field's <see cref="CardElement.Id"/>;
/// what comes back is never trusted to keep the limits stated here.
/// </summary>
public abstract class CardInput : CardElement
{
    private protected CardInput()
    {
    }

    /// <summary>The visible name, needed for accessibility.</summary>
    public required string Label { get; init; }

    /// <summary>Whether it must be filled; give an <see cref="ErrorMessage"/> too.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Shown when the value breaks a limit.</summary>
    public string? ErrorMessage { get; init; }

    private protected abstract void WriteInput(Utf8JsonWriter json);

    private protected sealed override void WriteElement(Utf8JsonWriter json)
    {
        if (string.IsNullOrEmpty(Id))
        {
            throw new InvalidOperationException($"The input 「{Label}」 needs an id: without one its value never comes back.");
        }
        json.WriteString("label", Label);
        WriteInput(json);
        json.Member("isRequired", IsRequired);
        json.Member("errorMessage", ErrorMessage);
    }
}
