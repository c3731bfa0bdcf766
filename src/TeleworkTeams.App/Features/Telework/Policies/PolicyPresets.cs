using System.Reflection;
using TeleworkTeams.App.Platform.Localization;

namespace TeleworkTeams.App.Features.Telework.Policies;

/// <summary>A city's rules as a source document tells them, to begin from.</summary>
/// <param name="Id">The file's name.</param>
/// <param name="Yaml">The document, with the requirement of each figure as a comment.</param>
/// <param name="Document">The same, read.</param>
internal sealed record PolicyPreset(string Id, string Yaml, PolicyDocument Document)
{
    /// <summary>As people call it: 松本市.</summary>
    public string Name => Document.Policy.Name;
}

/// <summary>The presets: files of this folder, part of the program.</summary>
internal static class PolicyPresets
{
    /// <summary>In the order in which they are offered: the one that most begin with first.</summary>
    private static readonly string[] Order = ["matsumoto", "ibaraki", "saga", "kobe", "fukaya", "shibuya", "kakegawa", "shizuoka", "tokubetsuku", "saijo", "senshin"];

    private static readonly Lazy<IReadOnlyList<PolicyPreset>> Read = new(() => [.. Order.Select(Load)]);

    public static IReadOnlyList<PolicyPreset> All => Read.Value;

    /// <summary>By the name that people use or by its id; null: there is none.</summary>
    public static PolicyPreset? Find(string name) => All.FirstOrDefault(p => p.Name == name || p.Id == name);

    private static PolicyPreset Load(string id)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"presets/{id}.yaml")
            ?? throw new InvalidOperationException($"The preset {id} is not part of the program.");
        using var reader = new StreamReader(stream);
        var yaml = reader.ReadToEnd();
        var (document, problems) = ReadPolicy.From(yaml, Language.En);
        return new PolicyPreset(id, yaml, document ?? throw new InvalidOperationException($"The preset {id}: {string.Join("; ", problems.Select(p => $"{p.Line} {p.Path} {p.Message}"))}"));
    }
}
