using System.Text.RegularExpressions;

namespace TeleworkTeams.Architecture.Tests.Directions;

/// <summary>
/// Slices below App/Features meet only where one asks another's <c>*Queries.cs</c>; Platform knows none of them.
/// Read from the sources: a type belongs to the slice in whose folder it is declared.
/// </summary>
public sealed partial class SliceTests
{
    private const string Features = "src/TeleworkTeams.App/Features/";

    [Fact]
    public void A_slice_uses_of_another_slice_only_what_its_Queries_file_declares() =>
        Trespasses(Repository.Files(Features, ".cs")).ShouldBeEmpty();

    [Fact]
    public void Platform_never_names_a_feature()
    {
        var words = Slices(Repository.Files(Features, ".cs")).Keys.Except(["People", "Reports", "Emergency"]).Select(s => s.TrimEnd('s')).ToArray();
        var platform = Repository.Files("src/TeleworkTeams.App/Platform", ".cs");

        platform.Where(f => f.Code.Contains("App.Features") || FeaturesNamespace().IsMatch(f.Code)).ShouldBeEmpty();
        platform.Where(f => words.Any(w => Regex.IsMatch(f.Code, $@"\b{w}(?!Teams)"))).ShouldBeEmpty();
    }

    /// <summary>Every use of a foreign slice's type that its Queries file does not declare, as "file: slice.type".</summary>
    private static IEnumerable<string> Trespasses(IReadOnlyList<SourceFile> files)
    {
        var slices = Slices(files);
        var everywhere = Repository.Files("src/TeleworkTeams.App", ".cs").SelectMany(f => GlobalUsing().Matches(f.Code)).Select(m => m.Groups[1].Value).ToHashSet();
        foreach (var file in files)
        {
            var code = file.Code;
            var own = slices[SliceOf(file)].SelectMany(f => f.DeclaredTypes).ToHashSet();
            var imported = Using().Matches(code).Select(m => m.Groups[1].Value).Concat(everywhere).ToHashSet();
            foreach (var (slice, others) in slices.Where(s => s.Key != SliceOf(file)))
            {
                var inner = others.Where(f => !f.Path.EndsWith("Queries.cs", StringComparison.Ordinal)).SelectMany(f => f.DeclaredTypes);
                foreach (var type in inner.Distinct())
                {
                    var named = imported.Contains(slice) && !own.Contains(type) && Regex.IsMatch(code, $@"(?<![.\w]){type}\b");
                    if (named || Regex.IsMatch(code, $@"\b{slice}\.{type}\b"))
                    {
                        yield return $"{file}: {slice}.{type}";
                    }
                }
            }
        }
    }

    private static Dictionary<string, SourceFile[]> Slices(IReadOnlyList<SourceFile> files) =>
        files.GroupBy(SliceOf).ToDictionary(g => g.Key, g => g.ToArray());

    private static string SliceOf(SourceFile file) => file.Path[Features.Length..].Split('/')[0];

    [GeneratedRegex(@"(?<!global )\busing\s+TeleworkTeams\.App\.Features\.(\w+)\s*;")]
    private static partial Regex Using();

    [GeneratedRegex(@"\bglobal using\s+TeleworkTeams\.App\.Features\.(\w+)\s*;")]
    private static partial Regex GlobalUsing();

    // Not a member of that name: HttpContext.Features and the servers' features are ASP.NET's.
    [GeneratedRegex(@"(?<!\.)\bFeatures\.")]
    private static partial Regex FeaturesNamespace();
}
