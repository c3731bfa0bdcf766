using System.Text.Json;

namespace TeleworkTeams.Clients.Teams.Cards;

/// <summary>A button. Named as in <c>Microsoft.Teams.Cards</c>; where <c>System.Action</c> is in scope too, name the kind instead.</summary>
public abstract class Action : CardNode
{
    private protected Action()
    {
    }

    /// <summary>For tests and tools; not sent back.</summary>
    public string? Id { get; init; }

    /// <summary>What stands on the button.</summary>
    public string? Title { get; init; }

    /// <summary>A longer text for the pointer and for screen readers.</summary>
    public string? Tooltip { get; init; }

    /// <summary>A small picture beside the title.</summary>
    public string? IconUrl { get; init; }

    /// <summary>Style by meaning.</summary>
    public ActionStyle? Style { get; init; }

    /// <summary>In the row or in the overflow menu.</summary>
    public ActionMode? Mode { get; init; }

    /// <summary>False draws the button greyed out.</summary>
    public bool IsEnabled { get; init; } = true;

    private protected abstract void WriteAction(Utf8JsonWriter json);

    private protected sealed override void WriteMembers(Utf8JsonWriter json)
    {
        json.Member("id", Id);
        json.Member("title", Title);
        WriteAction(json);
        json.Member("tooltip", Tooltip);
        json.Member("iconUrl", IconUrl);
        json.Member("style", Style);
        json.Member("mode", Mode);
        json.Member("isEnabled", IsEnabled, unless: true);
    }
}
