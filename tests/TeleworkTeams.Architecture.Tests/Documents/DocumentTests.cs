using System.Text.RegularExpressions;

namespace TeleworkTeams.Architecture.Tests.Documents;

/// <summary>Documents are complete where they promise to be, and lead somewhere.</summary>
public sealed partial class DocumentTests
{
    [Fact]
    public void Every_requirement_has_exactly_one_row() =>
        Row().Matches(Repository.Read("docs/requirements-coverage.md")).Select(m => int.Parse(m.Groups[1].ValueSpan, provider: null))
            .ShouldBe(Enumerable.Range(1, 200));

    [Fact]
    public void Every_decision_is_in_the_list_of_decisions()
    {
        var list = Repository.Read("docs/adr/README.md");

        Repository.Files("docs/adr", ".md").Select(f => Path.GetFileName(f.Path)).Where(f => f != "README.md" && !list.Contains($"]({f})")).ShouldBeEmpty();
    }

    [Fact]
    public void Every_link_between_documents_leads_to_a_file() =>
        Repository.Files("docs", ".md").Concat(Repository.Files("", "README.md").Where(f => !f.Path.Contains('/'))).Append(new SourceFile("CONTRIBUTING.md"))
            .SelectMany(f => Link().Matches(f.Text).Select(m => m.Groups[1].Value.Split('#')[0]).Where(l => l.Length > 0 && !Exists(f, l)).Select(l => $"{f}: {l}"))
            .ShouldBeEmpty();

    /// <summary>A test that is renamed takes its row along.</summary>
    [Fact]
    public void Every_test_that_a_row_names_is_there()
    {
        var tests = Method().Matches(string.Join('\n', Repository.Files("tests", ".cs").Select(f => f.Text))).Select(m => m.Groups[1].Value).ToHashSet();
        var named = Repository.Read("docs/requirements-coverage.md").Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal))
            .SelectMany(l => TestName().Matches(l).Select(m => m.Groups[1].Value)).ToHashSet();

        named.Count.ShouldBeGreaterThan(100);
        named.Where(n => !tests.Contains(n)).ShouldBeEmpty();
    }

    private static bool Exists(SourceFile from, string link) =>
        Path.Exists(Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(from.Path)!, link)));

    [GeneratedRegex(@"^\| S-(\d+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"(?:void|Task) (\w+)\(")]
    private static partial Regex Method();

    /// <summary>A sentence with underscores; <c>S_01_…</c> stands for several.</summary>
    [GeneratedRegex(@"(?<![\w`])([A-Z][A-Za-z0-9]*_\w+)(?!…)\b")]
    private static partial Regex TestName();

    [GeneratedRegex(@"\]\((?!https?:|mailto:)([^)\s]+)\)")]
    private static partial Regex Link();
}
