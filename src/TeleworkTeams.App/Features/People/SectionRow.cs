using System.Text.Json;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.People;

/// <summary>One section. PK = tenant, RK = section. Its rules are one JSON document, so that they change together or not at all.</summary>
internal sealed class SectionRow : Row
{
    private Section? _section;

    public string Name { get; set; } = "";

    /// <summary>The Teams team; null: none yet.</summary>
    public string? TeamId { get; set; }

    /// <summary>Who installed the app in the team; sets the section up until a head is named.</summary>
    public string? InstalledBy { get; set; }

    public DateTimeOffset? WelcomedAt { get; set; }

    /// <summary>A <see cref="Section"/> as JSON.</summary>
    public string Settings { get; set; } = "";

    public Section ToSection() => _section ??= JsonSerializer.Deserialize(Settings, SectionJson.Default.Section)!;

    public void Set(Section section)
    {
        _section = null;
        Name = section.Name;
        Settings = JsonSerializer.Serialize(section, SectionJson.Default.Section);
    }
}

[System.Text.Json.Serialization.JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
[System.Text.Json.Serialization.JsonSerializable(typeof(Section))]
internal sealed partial class SectionJson : System.Text.Json.Serialization.JsonSerializerContext;
