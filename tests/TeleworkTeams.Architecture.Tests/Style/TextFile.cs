using System.Xml.Linq;

namespace TeleworkTeams.Architecture.Tests.Style;

/// <summary>The texts of one slice by key, in both languages.</summary>
internal sealed record TextFile(string Path)
{
    public IReadOnlyDictionary<string, string> Japanese { get; } = Read(Path);

    public string EnglishPath => Path.Replace(".resx", ".en.resx", StringComparison.Ordinal);

    public IReadOnlyDictionary<string, string> English => Read(EnglishPath);

    /// <summary>The folder of the code that uses them.</summary>
    public string Folder => Path[..(Path.LastIndexOf('/') + 1)];

    public static IReadOnlyList<TextFile> All() =>
        [.. Repository.Files("src", ".resx").Where(f => !f.Path.EndsWith(".en.resx", StringComparison.Ordinal)).Select(f => new TextFile(f.Path))];

    private static Dictionary<string, string> Read(string path) =>
        File.Exists(System.IO.Path.Combine(Repository.Root, path))
            ? XDocument.Parse(Repository.Read(path)).Descendants("data").ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")?.Value ?? "")
            : [];
}
