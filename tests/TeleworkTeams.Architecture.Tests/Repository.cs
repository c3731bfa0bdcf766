using System.Text.RegularExpressions;

namespace TeleworkTeams.Architecture.Tests;

/// <summary>The files of the repository, without what builds and package managers put there.</summary>
internal static class Repository
{
    private static readonly HashSet<string> Generated =
        new(StringComparer.OrdinalIgnoreCase) { ".git", "bin", "obj", "node_modules", "dist", "artifacts", "build", "TestResults", ".local-city", ".vs", ".idea" };

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>All files below <paramref name="folder"/> whose name ends in one of <paramref name="endings"/>.</summary>
    public static IReadOnlyList<SourceFile> Files(string folder, params string[] endings)
    {
        var start = Path.Combine(Root, folder);
        return Directory.Exists(start)
            ? [.. Walk(start).SelectMany(Directory.EnumerateFiles).Where(f => endings.Any(e => f.EndsWith(e, StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal).Select(f => new SourceFile(Path.GetRelativePath(Root, f).Replace('\\', '/')))]
            : [];
    }

    /// <summary>All folders below <paramref name="folder"/>, itself included, relative to the root.</summary>
    public static IEnumerable<string> Folders(string folder) =>
        Walk(Path.Combine(Root, folder)).Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'));

    /// <summary>The text of one file.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static IEnumerable<string> Walk(string folder) =>
        Directory.EnumerateDirectories(folder).Where(d => !Generated.Contains(Path.GetFileName(d))).SelectMany(Walk).Prepend(folder);

    private static string FindRoot()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "TeleworkTeams.sln")))
            {
                return at.FullName;
            }
        }

        throw new InvalidOperationException("The tests run from below the folder of TeleworkTeams.sln.");
    }
}

/// <summary>One file of the repository, by its path with forward slashes.</summary>
internal sealed partial record SourceFile(string Path)
{
    /// <summary>Everything that stands in it.</summary>
    public string Text { get; } = Repository.Read(Path);

    /// <summary>The C# code of it, without comments, strings and characters.</summary>
    public string Code => NotCode().Replace(Text, m => m.Value.StartsWith('/') ? "" : "\"\"");

    /// <summary>How many lines it has.</summary>
    public int Lines => Text.AsSpan().Count('\n');

    /// <summary>The names of the types that it declares; those within others are named by these.</summary>
    public IEnumerable<string> DeclaredTypes => Declaration().Matches(Code).Select(m => m.Groups["name"].Value);

    public override string ToString() => Path;

    // Comments, raw strings, verbatim strings, plain strings, characters: whichever begins first.
    [GeneratedRegex("""
        //[^\n]*|/\*.*?\*/|\$*(?<quotes>"{3,}).*?\k<quotes>(?!")|\$?@\$?"(?:[^"]|"")*"|\$?"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)+'
        """, RegexOptions.Singleline)]
    private static partial Regex NotCode();

    [GeneratedRegex(@"^(?:[a-z]+ +)*(?:class|record(?:\s+(?:struct|class))?|struct|enum|interface)\s+(?<name>[A-Z]\w*)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
