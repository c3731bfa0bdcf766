using System.Text.Json;

namespace TeleworkTeams.Clients.Teams.Cards;

/// <summary>A picture by https or data URL.</summary>
public sealed class Image : CardElement
{
    /// <summary>Where the picture is.</summary>
    public required string Url { get; init; }

    /// <summary>What a screen reader says.</summary>
    public required string AltText { get; init; }

    /// <summary>Size by name.</summary>
    public Size? Size { get; init; }

    /// <summary>Shape.</summary>
    public ImageStyle? Style { get; init; }

    /// <summary>Horizontal placing.</summary>
    public HorizontalAlignment? HorizontalAlignment { get; init; }

    /// <summary>What pressing the picture does.</summary>
    public Action? SelectAction { get; init; }

    private protected override string TypeName => "Image";

    private protected override void WriteElement(Utf8JsonWriter json)
    {
        json.WriteString("url", Url);
        json.WriteString("altText", AltText);
        json.Member("size", Size);
        json.Member("style", Style);
        json.Member("horizontalAlignment", HorizontalAlignment);
        json.Member("selectAction", SelectAction);
    }
}
