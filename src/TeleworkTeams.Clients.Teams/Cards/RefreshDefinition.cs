using System.Text.Json;

namespace TeleworkTeams.Clients.Teams.Cards;

/// <summary>Asks the bot for a person's own view of a card in a group conversation.</summary>
public sealed class RefreshDefinition : CardNode
{
    /// <summary>Teams refreshes automatically for no more people than this.</summary>
    public const int MaxUserIds = 60;

    /// <summary>The action that Teams sends in the person's name.</summary>
    public required ExecuteAction Action { get; init; }

    /// <summary>Teams ids (<c>29:…</c>) of those for whom it happens by itself, 60 at most; more throw at serialisation.</summary>
    public IList<string> UserIds { get; init; } = [];

    private protected override string? TypeName => null;

    private protected override void WriteMembers(Utf8JsonWriter json)
    {
        if (UserIds.Count > MaxUserIds)
        {
            throw new InvalidOperationException($"A card refreshes for at most {MaxUserIds} people; {UserIds.Count} were given.");
        }
        json.Member("action", Action);
        if (UserIds.Count > 0)
        {
            json.WriteStartArray("userIds");
            foreach (var id in UserIds)
            {
                json.WriteStringValue(id);
            }
            json.WriteEndArray();
        }
    }
}
