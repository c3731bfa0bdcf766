using System.Text;
using System.Text.Json;

namespace TeleworkTeams.Clients.Teams.Cards;

/// <summary>
/// An Adaptive Card of version 1.5, the newest that Teams takes from bots. Stands in for <c>Microsoft.Teams.Cards.AdaptiveCard</c>.
/// </summary>
/// <remarks>
/// Keep the JSON at 20 KB or less: Teams' limit of about 100 KB counts UTF-16, which doubles Japanese text.
/// Text of users enters only through <see cref="CardText"/>. At most six actions.
/// </remarks>
public sealed class AdaptiveCard : CardNode
{
    /// <summary>The content type of a card as an attachment and as the answer to a card action.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    private const string Schema = "http://adaptivecards.io/schemas/adaptive-card.json";

    /// <summary>Always 1.5.</summary>
    public string Version { get; } = "1.5";

    /// <summary>The elements from top to bottom.</summary>
    public IList<CardElement> Body { get; init; } = [];

    /// <summary>The buttons below the body.</summary>
    public IList<Action> Actions { get; init; } = [];

    /// <summary>BCP 47 language of the texts, for screen readers and for date formats.</summary>
    public string? Lang { get; init; }

    /// <summary>Shown where the card cannot be drawn.</summary>
    public string? FallbackText { get; init; }

    /// <summary>Spoken instead of the card.</summary>
    public string? Speak { get; init; }

    /// <summary>What pressing the card itself does.</summary>
    public Action? SelectAction { get; init; }

    /// <summary>The automatic refresh per person, for group conversations.</summary>
    public RefreshDefinition? Refresh { get; init; }

    /// <summary>Properties that only Teams knows.</summary>
    public TeamsCardProperties? MsTeams { get; init; }

    private protected override string TypeName => "AdaptiveCard";

    /// <summary>The card as UTF-8 JSON, without a byte order mark.</summary>
    public byte[] ToUtf8Json() => CardJson.ToBytes(WriteTo);

    /// <summary>The card as JSON text, Japanese not escaped.</summary>
    public string ToJson() => Encoding.UTF8.GetString(ToUtf8Json());

    /// <summary>The card as the content of an attachment.</summary>
    public JsonElement ToJsonElement()
    {
        var reader = new Utf8JsonReader(ToUtf8Json());
        return JsonElement.ParseValue(ref reader);
    }

    private protected override void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("$schema", Schema);
        json.WriteString("version", Version);
        json.Member("lang", Lang);
        json.Member("fallbackText", FallbackText);
        json.Member("speak", Speak);
        json.Member("selectAction", SelectAction);
        json.Member("refresh", Refresh);
        json.Member("msteams", MsTeams);
        json.Members("body", Body, always: true);
        json.Members("actions", Actions);
    }
}
