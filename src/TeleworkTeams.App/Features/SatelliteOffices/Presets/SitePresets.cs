using System.Text.Json;

namespace TeleworkTeams.App.Features.SatelliteOffices.Presets;

/// <summary>
/// Sites as published reports describe them, each named after its source. What a report does not say – a name, how many seats – is
/// unset, and the note says so.
/// </summary>
internal static class SitePresets
{
    private const string Suffix = ".json";

    private static readonly Lazy<IReadOnlyList<PresetDto>> Read = new(() => [.. Names().Select(Load).OrderBy(p => p.Source, StringComparer.Ordinal)]);

    public static IReadOnlyList<PresetDto> All => Read.Value;

    public static PresetDto Find(string name) => All.Single(p => p.Name == name);

    private static IEnumerable<string> Names() =>
        typeof(SitePresets).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(typeof(SitePresets).Namespace!, StringComparison.Ordinal) && n.EndsWith(Suffix, StringComparison.Ordinal));

    private static PresetDto Load(string name)
    {
        using var stream = typeof(SitePresets).Assembly.GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<PresetDto>(stream, JsonSerializerOptions.Web)!;
    }
}
