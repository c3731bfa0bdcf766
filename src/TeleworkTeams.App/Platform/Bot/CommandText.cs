using System.Text;
using System.Text.RegularExpressions;

namespace TeleworkTeams.App.Platform.Bot;

/// <summary>Makes what people write comparable: mentions of the bot removed, full width as half width, no case, no end punctuation.</summary>
internal static partial class CommandText
{
    private const int LongestCommand = 600;

    public static string Normalize(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        var cut = text.Length > LongestCommand ? text[..LongestCommand] : text;
        var plain = Mention().Replace(cut, " ");
        plain = new string([.. plain.Where(c => !char.IsSurrogate(c))]).Normalize(NormalizationForm.FormKC);
        return Spaces().Replace(plain, " ").Trim(' ', '。', '.', '!', '！', '?', '、', '~', '〜', '♪').ToLowerInvariant();
    }

    /// <summary>What was written behind the command's word, as it was written; only its white space is folded.</summary>
    public static string Rest(string text, string word)
    {
        var plain = Spaces().Replace(Mention().Replace(text, " "), " ").Trim();
        var space = plain.IndexOfAny([' ', '　']);
        return word.Length > 0 && space > 0 ? plain[(space + 1)..].Trim() : "";
    }

    [GeneratedRegex("<at[^>]*>.*?</at>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Mention();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
