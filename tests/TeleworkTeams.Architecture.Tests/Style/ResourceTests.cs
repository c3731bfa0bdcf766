using System.Text.RegularExpressions;

namespace TeleworkTeams.Architecture.Tests.Style;

/// <summary>Japanese and English are both complete: X.resx is Japanese, X.en.resx English.</summary>
public sealed partial class ResourceTests
{
    private static readonly IReadOnlyList<SourceFile> All = Repository.Files("src", ".resx");

    private static readonly IReadOnlyList<TextFile> Pairs = TextFile.All();

    [Fact]
    public void Every_text_file_has_its_partner() =>
        All.Where(f => f.Path.EndsWith(".en.resx", StringComparison.Ordinal)).Select(f => f.Path).ShouldBe(Pairs.Select(p => p.EnglishPath), ignoreOrder: true);

    [Fact]
    public void Every_text_is_there_in_both_languages() =>
        Pairs.SelectMany(p => p.Japanese.Keys.Except(p.English.Keys).Select(k => $"{p.Path}: {k} has no English")
            .Concat(p.English.Keys.Except(p.Japanese.Keys).Select(k => $"{p.Path}: {k} has no Japanese"))).ShouldBeEmpty();

    [Fact]
    public void A_text_takes_the_same_values_in_both_languages() =>
        Pairs.SelectMany(p => p.Japanese.Join(p.English, j => j.Key, e => e.Key, (j, e) => (Name: $"{p.Path}: {j.Key}", Ja: Placeholders(j.Value), En: Placeholders(e.Value))))
            .Where(t => !t.Ja.SetEquals(t.En)).Select(t => t.Name).ShouldBeEmpty();

    [Fact]
    public void No_text_is_empty() =>
        Pairs.SelectMany(p => p.Japanese.Concat(p.English).Where(t => t.Value.Trim().Length == 0).Select(t => $"{p.Path}: {t.Key}")).ShouldBeEmpty();

    [Fact]
    public void No_English_text_holds_Japanese() =>
        Pairs.SelectMany(p => p.English.Where(t => JapaneseLetter().IsMatch(t.Value)).Select(t => $"{p.EnglishPath}: {t.Key}")).ShouldBeEmpty();

    [Fact]
    public void A_Japanese_text_is_in_Japanese_and_polite()
    {
        var texts = Pairs.SelectMany(p => p.Japanese.Select(t => (Name: $"{p.Path}: {t.Key}", t.Value))).ToArray();

        texts.Where(t => !JapaneseLetter().IsMatch(t.Value)).Select(t => t.Name).ShouldBeEmpty();
        texts.Where(t => Blunt().IsMatch(t.Value)).Select(t => t.Name).ShouldBeEmpty();
    }

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(m => m.Groups[1].Value)];

    [GeneratedRegex(@"(?<!\{)\{(\w+)(?:[,:][^}]*)?\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"[\u3000-\u30FF\u4E00-\u9FFF\uFF00-\uFFEF]")]
    private static partial Regex JapaneseLetter();

    // です・ます: no sentence ends in だ, である or a verb's plain form.
    [GeneratedRegex(@"(?:だ|ある|する|(?<![でま])した|ない|なる|いる|れる|せよ|こと)。")]
    private static partial Regex Blunt();
}
