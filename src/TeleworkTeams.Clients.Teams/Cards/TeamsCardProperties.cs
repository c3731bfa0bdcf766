using System.Text.Json;

namespace TeleworkTeams.Clients.Teams.Cards;

/// <summary>The card's <c>msteams</c> object ("Format cards in Microsoft Teams", learn.microsoft.com).</summary>
public sealed class TeamsCardProperties : CardNode
{
    /// <summary>Full width or as Teams chooses.</summary>
    public CardWidth Width { get; init; }

    private protected override string? TypeName => null;

    private protected override void WriteMembers(Utf8JsonWriter json)
    {
        if (Width == CardWidth.Full)
        {
            json.WriteString("width", "Full");
        }
    }
}
