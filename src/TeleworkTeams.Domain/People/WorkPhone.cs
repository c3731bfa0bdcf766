using System.Text;

namespace TeleworkTeams.Domain.People;

/// <summary>
/// The numbers under which a member is reached at work: 内線, and the number of a lent phone or a 050 application (S-140, S-141).
/// Nobody's own private number belongs here.
/// </summary>
public static class WorkPhone
{
    /// <summary>Characters of either number at the most, as it is kept.</summary>
    public const int Longest = 20;

    /// <summary>
    /// 内線 as it is kept: half width, the hyphens as they were typed; a direct number is one too. Null: it is none, or too long.
    /// </summary>
    public static string? Extension(string text) =>
        Clean(text) is { Length: > 0 and <= Longest } cleaned && char.IsAsciiDigit(cleaned[^1]) && cleaned.All(c => char.IsAsciiDigit(c) || c is '-' or '*' or '#')
            ? cleaned
            : null;

    /// <summary>
    /// 業務用番号 as it is kept: half width, the hyphens as they were typed. Null: not a number that can be dialled from outside – ten or eleven
    /// digits from 0, or + with the country's code.
    /// </summary>
    public static string? Number(string text) => Clean(text) is { Length: <= Longest } cleaned && Dialled(cleaned) is not null ? cleaned : null;

    /// <summary>What a <c>tel:</c> link says (RFC 3966); null: it cannot be dialled from outside, as an extension cannot.</summary>
    public static string? Link(string number) => Dialled(Clean(number)) is { } dialled ? "tel:" + dialled : null;

    private static string? Dialled(string cleaned)
    {
        var isInternational = cleaned.StartsWith('+');
        var digits = cleaned[(isInternational ? 1 : 0)..].Replace("-", "", StringComparison.Ordinal);
        return digits.Length == 0 || !digits.All(char.IsAsciiDigit) ? null
            : isInternational ? digits[0] != '0' && digits.Length is >= 8 and <= 15 ? "+" + digits : null
            : digits[0] == '0' && digits.Length is 10 or 11 ? digits : null;
    }

    /// <summary>Half width, without spaces; whatever is used as a hyphen is one, and so are brackets around a part.</summary>
    private static string Clean(string text)
    {
        var plain = string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c));
        var hyphens = string.Concat(plain.Select(c => c is 'ー' or '-' or '‐' or '‑' or '‒' or '–' or '—' or '−' or '(' or ')' or '.' ? '-' : c));
        return string.Join('-', hyphens.Split('-', StringSplitOptions.RemoveEmptyEntries));
    }
}
