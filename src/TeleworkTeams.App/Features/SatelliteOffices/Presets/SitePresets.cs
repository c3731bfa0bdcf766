using System.Text.Json;

namespace TeleworkTeams.App.Features.SatelliteOffices.Presets;

/// <summary>
/// Sites as published reports describe them, each named after its source. What a report does not say – a name, how many seats – is
/// unset, and the note says so.
/// </summary>
internal static class SitePresets
{
    /// <summary>In the order in which they are offered.</summary>
    private static readonly string[] Order = ["ibaraki", "saga", "shibuya", "matsumoto", "kakegawa", "shizuoka", "tokushima"];

    private static readonly Lazy<IReadOnlyList<PresetDto>> Read = new(() => [.. Order.Select(Load)]);

    public static IReadOnlyList<PresetDto> All => Read.Value;

    public static PresetDto Find(string name) => All.Single(p => p.Name == name);

    private static PresetDto Load(string name)
    {
        using var stream = typeof(SitePresets).Assembly.GetManifestResourceStream($"{typeof(SitePresets).Namespace}.{name}.json")!;
        return JsonSerializer.Deserialize<PresetDto>(stream, JsonSerializerOptions.Web)!;
    }
}
