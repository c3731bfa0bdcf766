using System.Xml.Linq;

namespace TeleworkTeams.Architecture.Tests.Directions;

/// <summary>What a project file names that its code is compiled with: other projects and packages. A reference for the order of the build is none.</summary>
internal sealed record ProjectFile(string Name, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages)
{
    public static IReadOnlyList<ProjectFile> All { get; } = [.. Repository.Files("src", ".csproj").Select(Read)];

    public static ProjectFile Named(string name) => All.Single(p => p.Name == name);

    private static ProjectFile Read(SourceFile file)
    {
        var xml = XDocument.Parse(file.Text);
        return new ProjectFile(
            Path.GetFileNameWithoutExtension(file.Path),
            [.. xml.Descendants("ProjectReference").Where(r => r.Attribute("ReferenceOutputAssembly")?.Value != "false").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')))],
            [.. xml.Descendants("PackageReference").Where(r => r.Attribute("PrivateAssets")?.Value != "all").Select(r => r.Attribute("Include")!.Value)]);
    }
}
