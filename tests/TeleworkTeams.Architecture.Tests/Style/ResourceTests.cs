using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace TeleworkTeams.Architecture.Tests.Style;

/// <summary>Japanese and English are both complete: X.resx is Japanese, X.en.resx English.</summary>
public sealed partial class ResourceTests
{
    private static readonly IReadOnlyList<SourceFile> All = Repository.Files("src", ".resx");

    private static readonly IReadOnlyList<SourceFile> Japanese = [.. All.Where(f => !f.Path.EndsWith(".en.resx", StringComparison.Ordinal))];

    [Fact]
    public void Every_text_file_has_its_partner() =>
        All.Where(f => f.Path.EndsWith(".en.resx", StringComparison.Ordinal)).Select(f => f.Path).ShouldBe(Japanese.Select(English), ignoreOrder: true);

    [Fact]
    public void Every_text_is_there_in_both_languages() =>
        Japanese.SelectMany(f => Differences(f.Path, Texts(f.Path).Keys, Texts(English(f)).Keys)).ShouldBeEmpty();

    [Fact]
    public void A_text_takes_the_same_values_in_both_languages() =>
        Japanese.SelectMany(f => Texts(f.Path).Join(Texts(English(f)), j => j.Key, e => e.Key, (j, e) => (File: f, j.Key, Ja: Placeholders(j.Value), En: Placeholders(e.Value))))
            .Where(t => !t.Ja.SetEquals(t.En)).Select(t => $"{t.File}: {t.Key}").ShouldBeEmpty();

    [Fact]
    public void No_text_is_empty_and_no_English_one_holds_Japanese() =>
        All.SelectMany(f => Texts(f.Path).Where(t => t.Value.Trim().Length == 0 || (f.Path.EndsWith(".en.resx", StringComparison.Ordinal) && Kana().IsMatch(t.Value))).Select(t => $"{f}: {t.Key}"))
            .ShouldBeEmpty();

    private static string English(SourceFile file) => file.Path.Replace(".resx", ".en.resx");

    private static IEnumerable<string> Differences(string path, IEnumerable<string> ja, IEnumerable<string> en) =>
        ja.Except(en).Select(k => $"{path}: {k} has no English").Concat(en.Except(ja).Select(k => $"{path}: {k} has no Japanese"));

    private static Dictionary<string, string> Texts(string path) =>
        File.Exists(Path.Combine(Repository.Root, path))
            ? XDocument.Parse(Repository.Read(path)).Descendants("data").ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")?.Value ?? "")
            : [];

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(m => m.Groups[1].Value)];

    [GeneratedRegex(@"(?<!\{)\{(\w+)(?:[,:][^}]*)?\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"[\u3040-\u30FF]")]
    private static partial Regex Kana();
}
