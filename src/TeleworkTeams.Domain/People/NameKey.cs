using System.Text;

namespace TeleworkTeams.Domain.People;

/// <summary>Makes names comparable however they are typed: it is compared, never shown.</summary>
public static class NameKey
{
    /// <summary>Forms of one character that stand in names and that few keyboards offer first, each followed by the usual one.</summary>
    private const string Variants = "髙高﨑崎嵜崎濵浜濱浜齋斎齊斎斉斎邊辺邉辺澤沢廣広嶋島嶌島冨富德徳眞真國国櫻桜龍竜瀨瀬槗橋𠮷吉栁柳淸清惠恵";

    private static readonly Dictionary<Rune, Rune> Usual = Pairs();

    /// <summary>
    /// NFKC without white space, dots and variation selectors, in lower case, with katakana as hiragana and the frequent variants of
    /// characters in names as the usual one. Broken surrogates count as U+FFFD.
    /// </summary>
    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var rune in string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (!IsIgnored(rune))
            {
                key.Append(Usual.TryGetValue(rune, out var usual) ? usual : IsKatakana(rune) ? new Rune(rune.Value - 0x60) : Rune.ToLowerInvariant(rune));
            }
        }

        return key.ToString();
    }

    private static bool IsKatakana(Rune rune) => rune.Value is >= 0x30A1 and <= 0x30F6;

    private static bool IsIgnored(Rune rune) =>
        Rune.IsWhiteSpace(rune) || rune.Value is '・' or '·' or >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF;

    private static Dictionary<Rune, Rune> Pairs()
    {
        Rune[] runes = [.. Variants.EnumerateRunes()];
        return runes.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);
    }
}
