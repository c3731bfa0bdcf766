using System.Text.Json;

namespace TeleworkTeams.Clients.Teams.Cards;

/// <summary>A button that opens a page (<c>Action.OpenUrl</c>).</summary>
public sealed class OpenUrlAction : Action
{
    /// <summary>
    /// An https address, checked at serialisation: a card is no place for any other scheme. Plain http is taken for this machine
    /// alone (a loopback address), where a local city has its tab.
    /// </summary>
    public required string Url { get; init; }

    private protected override string TypeName => "Action.OpenUrl";

    private protected override void WriteAction(Utf8JsonWriter json)
    {
        if (!Uri.TryCreate(Url, UriKind.Absolute, out var uri) || !(uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback)))
        {
            throw new InvalidOperationException("A card opens only absolute https addresses.");
        }
        json.WriteString("url", Url);
    }
}

/// <summary>A button that unfolds a card within the card (<c>Action.ShowCard</c>).</summary>
public sealed class ShowCardAction : Action
{
    /// <summary>The card to unfold.</summary>
    public required AdaptiveCard Card { get; init; }

    private protected override string TypeName => "Action.ShowCard";

    private protected override void WriteAction(Utf8JsonWriter json) => json.Member("card", Card);
}

/// <summary>A button that shows and hides elements (<c>Action.ToggleVisibility</c>).</summary>
public sealed class ToggleVisibilityAction : Action
{
    /// <summary>Ids of the elements.</summary>
    public IList<string> TargetElements { get; init; } = [];

    private protected override string TypeName => "Action.ToggleVisibility";

    private protected override void WriteAction(Utf8JsonWriter json)
    {
        json.WriteStartArray("targetElements");
        foreach (var id in TargetElements)
        {
            json.WriteStringValue(id);
        }
        json.WriteEndArray();
    }
}
