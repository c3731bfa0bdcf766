using System.Text;

namespace TeleworkTeams.Clients.Teams.Cards;

/// <summary>
/// The only way for text that a person typed into a card. A <see cref="TextBlock"/> and a <see cref="Fact"/> read Markdown and have no
/// switch for it, so a crafted plan could draw a link in somebody else's card; <see cref="TextRun"/> does not.
/// </summary>
public static class CardText
{
    /// <summary>Longest text that is shown, in UTF-16 code units of the text before escaping; a longer one ends in 「…」.</summary>
    public const int MaxLength = 1_000;

    private const char ZeroWidthSpace = '\u200B';
    private const string AlwaysEscaped = @"\*_~[]()#+-.!|<>&`";

    /// <summary>
    /// Text for a <see cref="TextRun"/>: control and bidirectional override characters removed, lone surrogates replaced by U+FFFD,
    /// <c>{{</c> broken (the <c>{{DATE(…)}}</c> and <c>{{TIME(…)}}</c> macros work in runs too), at most <see cref="MaxLength"/>.
    /// Line ends become U+000A; a null gives an empty text.
    /// </summary>
    public static string User(string? text) => BreakMacros(Clean(text));

    /// <summary>
    /// Text for a <see cref="TextBlock"/> or a <see cref="Fact"/>: as <see cref="User"/>, and in addition every Markdown character is
    /// escaped, list and heading marks at the beginning of a line lose their meaning, and web addresses are broken by a zero-width space
    /// so that no client makes links of them. For display only; never store or compare the result.
    /// </summary>
    public static string Escape(string? text)
    {
        var clean = Clean(text);
        var result = new StringBuilder(clean.Length * 2);
        var lineStart = true;
        for (var i = 0; i < clean.Length; i++)
        {
            var c = clean[i];
            if (c == '\n')
            {
                result.Append(c);
                lineStart = true;
                continue;
            }
            if (lineStart && c == ' ')
            {
                // Four of them would be a code block.
                continue;
            }
            if (lineStart && (char.IsAsciiDigit(c) || c == '='))
            {
                // "1." and "1)" begin lists, "===" makes a heading of the line above; a digit itself cannot be escaped by a backslash.
                result.Append(ZeroWidthSpace);
            }
            lineStart = false;
            if (AlwaysEscaped.Contains(c, StringComparison.Ordinal))
            {
                result.Append('\\');
            }
            result.Append(c);
            if (EndsAddressPrefix(clean, i))
            {
                result.Append(ZeroWidthSpace);
            }
        }
        return BreakMacros(result.ToString());
    }

    /// <summary>True for the last letter before <c>://</c> and before the dot of <c>www.</c>, and for the letter before <c>mailto:</c>'s colon.</summary>
    private static bool EndsAddressPrefix(string text, int index)
    {
        var rest = text.AsSpan(index + 1);
        var head = text.AsSpan(0, index + 1);
        return rest.StartsWith("://", StringComparison.Ordinal)
            || (rest.StartsWith(".", StringComparison.Ordinal) && head.EndsWith("www", StringComparison.OrdinalIgnoreCase))
            || (rest.StartsWith(":", StringComparison.Ordinal) && head.EndsWith("mailto", StringComparison.OrdinalIgnoreCase));
    }

    private static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }
        var result = new StringBuilder(Math.Min(text.Length, MaxLength));
        var cut = false;
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (IsRemoved(rune))
            {
                continue;
            }
            var shown = rune.Value == '\t' ? new Rune(' ') : rune;
            if (result.Length + shown.Utf16SequenceLength > MaxLength)
            {
                cut = true;
                break;
            }
            result.Append(shown.ToString());
        }
        if (cut)
        {
            // Make room for the mark without tearing a surrogate pair.
            result.Length -= char.IsLowSurrogate(result[^1]) ? 2 : 1;
            result.Append('…');
        }
        return result.ToString();
    }

    private static bool IsRemoved(Rune rune) => rune.Value switch
    {
        '\n' or '\t' => false,
        < 0x20 or (>= 0x7F and <= 0x9F) => true,
        0x061C or 0x200E or 0x200F => true,
        >= 0x202A and <= 0x202E => true,
        >= 0x2066 and <= 0x2069 => true,
        0xFEFF => true,
        _ => false,
    };

    private static string BreakMacros(string text)
    {
        while (text.Contains("{{", StringComparison.Ordinal))
        {
            text = text.Replace("{{", $"{{{ZeroWidthSpace}{{", StringComparison.Ordinal);
        }
        return text;
    }
}
