using System.Text;
using System.Text.RegularExpressions;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.Clients.Tests.Teams;

public sealed partial class CardTextTests
{
    private const string Marks = @"\*_~[]()#+-.!|<>&`";

    private static readonly string[] Attacks =
    [
        "[承認する](https://evil.example/)", "![x](http://evil.example/p.png)", "**重要**", "__x__", "~~x~~", "# 見出し", "1. 一", "12) 二", "- 点", "+ 点",
        "> 引用", "`code`", "```\ncode\n```", "<at>市長</at>", "<script>alert(1)</script>", "&lt;b&gt;", "|a|b|", "http://evil.example", "HTTPS://evil.example",
        "www.evil.example", "mailto:a@evil.example", "javascript://x", "{{DATE(2026-11-20T08:30:00Z, SHORT)}}", "{{TIME(2026-11-20T08:30:00Z)}}", "{{{DATE(",
        "a\n===", "a\n---", "    indented", "\u202Etxt.exe", "\u2066a\u2069", "\u0000\u0007\u001B[31m", "\uD83D", "\uDE00x", "外字\uE000\uE001", "👨‍👩‍👧‍👦🇯🇵", "葛\uDB40\uDD00飾区",
        "｛｛ＤＡＴＥ（", "a\r\nb\rc", "\t\tx", "\\[x\\](y)", "ﾃﾚﾜｰｸ",
    ];

    private static readonly (string Before, string After)[] Surroundings =
        [("", ""), ("今日は ", " です"), ("\n", "\n"), ("\u202B", "\u202C"), ("{", "}"), ("\\", "\\"), (new string('あ', 990), new string('い', 10_000))];

    public static IEnumerable<string> Corpus => Attacks.SelectMany(attack => Surroundings.Select(around => around.Before + attack + around.After));

    [Fact]
    public void The_corpus_is_large_enough() => Corpus.Distinct().Count().ShouldBeGreaterThanOrEqualTo(200);

    [Fact]
    public void Escaped_text_holds_no_mark_address_macro_or_override_that_works()
    {
        foreach (var text in Corpus)
        {
            var escaped = CardText.Escape(text);

            UnescapedMark(escaped).ShouldBeNull(text);
            AddressOrMacro().IsMatch(escaped).ShouldBeFalse(text);
            BlockAtLineStart().IsMatch(escaped).ShouldBeFalse(text);
            ShouldBeClean(escaped);
        }
    }

    [Fact]
    public void Text_of_a_run_holds_no_macro_and_no_override()
    {
        foreach (var text in Corpus)
        {
            var run = CardText.User(text);

            run.ShouldNotContain("{{");
            run.Length.ShouldBeLessThanOrEqualTo(CardText.MaxLength + run.Count(c => c == '\u200B'));
            ShouldBeClean(run);
        }
    }

    [Fact]
    public void What_a_reader_sees_is_the_text_itself()
    {
        foreach (var text in Attacks.Where(text => !text.Any(c => char.IsControl(c) || char.IsSurrogate(c)) && !text.StartsWith(' ')))
        {
            Rendered(CardText.Escape(text)).ShouldBe(Rendered(CardText.User(text), markdown: false));
        }
    }

    [Fact]
    public void Emoji_variants_and_private_characters_survive()
    {
        CardText.User("👨‍👩‍👧‍👦🇯🇵葛\uDB40\uDD00\uE000").ShouldBe("👨‍👩‍👧‍👦🇯🇵葛\uDB40\uDD00\uE000");
        CardText.User(null).ShouldBe("");
        CardText.User("a\r\nb\tc").ShouldBe("a\nb c");
    }

    [Fact]
    public void A_long_text_ends_in_a_mark_and_tears_no_pair()
    {
        var shown = CardText.User(string.Concat(Enumerable.Repeat("𠮷", 600)));

        shown.Length.ShouldBeLessThanOrEqualTo(CardText.MaxLength);
        shown.ShouldEndWith("𠮷…");
        CardText.User(new string('あ', CardText.MaxLength)).ShouldNotContain("…");
    }

    private static void ShouldBeClean(string shown)
    {
        shown.ShouldAllBe(c => c == '\n' || !char.IsControl(c));
        shown.ShouldNotContain(c => (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069'));
        Should.NotThrow(() => new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(shown));
    }

    private static char? UnescapedMark(string escaped)
    {
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] == '\\' && i + 1 < escaped.Length && Marks.Contains(escaped[i + 1], StringComparison.Ordinal))
            {
                i++;
            }
            else if (Marks.Contains(escaped[i], StringComparison.Ordinal))
            {
                return escaped[i];
            }
        }
        return null;
    }

    private static string Rendered(string text, bool markdown = true)
    {
        var seen = text.Replace("\u200B", "", StringComparison.Ordinal);
        return markdown ? Escaped().Replace(seen, "$1") : seen;
    }

    [GeneratedRegex(@"https?://|www\\?\.|mailto:|\{\{", RegexOptions.IgnoreCase)]
    private static partial Regex AddressOrMacro();

    [GeneratedRegex(@"^(\d|=| {1,}\S)", RegexOptions.Multiline)]
    private static partial Regex BlockAtLineStart();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escaped();
}
