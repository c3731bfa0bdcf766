using System.Text;
using System.Text.RegularExpressions;

namespace TeleworkTeams.Domain.CallMemos;

/// <summary>What a text may hold that a chat must not: a resident's own data.</summary>
public enum ResidentDataKind
{
    /// <summary>個人番号: twelve digits whose check digit is right.</summary>
    IndividualNumber,

    /// <summary>基礎年金番号.</summary>
    PensionNumber,

    /// <summary>被保険者番号 and the other numbers that are named as such.</summary>
    NamedNumber,

    /// <summary>生年月日.</summary>
    BirthDate,

    /// <summary>An address down to the house.</summary>
    Address,
}

/// <summary>
/// Looks for resident data in what is typed. A number of the caller is no such thing; a false alarm costs a person at the phone time, so
/// only what is plain is named. It is a help for the writer: nothing follows from it but the question.
/// </summary>
public static partial class ResidentData
{
    /// <summary>The kinds in the texts of a memo but its number, each once, in order of the enumeration.</summary>
    public static IReadOnlyList<ResidentDataKind> Find(CallMemoContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return Find(string.Join('\n', new[] { content.Caller, content.Organisation, content.Subject, content.Text }.OfType<string>()));
    }

    /// <summary>The kinds in a text.</summary>
    public static IReadOnlyList<ResidentDataKind> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = Hyphens().Replace(string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormKC), "-");
        return
        [
            .. When(ResidentDataKind.IndividualNumber, TwelveDigits().Matches(plain).Any(m => HasCheckDigit(m.Value))),
            .. When(ResidentDataKind.PensionNumber, FourAndSix().IsMatch(plain)),
            .. When(ResidentDataKind.NamedNumber, Named().IsMatch(plain)),
            .. When(ResidentDataKind.BirthDate, Born().IsMatch(plain) || OldEra().IsMatch(plain)),
            .. When(ResidentDataKind.Address, House().IsMatch(plain)),
        ];
    }

    /// <summary>
    /// 11 − Σ Pₙ·Qₙ mod 11, where n counts from the digit before the last; 10 and 11 are 0
    /// (行政手続における特定の個人を識別するための番号の利用等に関する法律の規定による通知カード及び個人番号カード並びに情報提供ネットワークシステムによる特定個人情報の提供等に関する省令第5条).
    /// </summary>
    private static bool HasCheckDigit(string match)
    {
        int[] digits = [.. match.Where(char.IsAsciiDigit).Select(c => c - '0')];
        var sum = Enumerable.Range(1, 11).Sum(n => digits[11 - n] * (n <= 6 ? n + 1 : n - 5));
        return digits[11] == (sum % 11 <= 1 ? 0 : 11 - (sum % 11)) && digits.Distinct().Count() > 1;
    }

    private static IEnumerable<ResidentDataKind> When(ResidentDataKind kind, bool isThere) => isThere ? [kind] : [];

    [GeneratedRegex("(?<=[0-9])[‐‑‒–—―−ー](?=[0-9])")]
    private static partial Regex Hyphens();

    /// <summary>Twelve digits, in groups or not; not a part of more, and not a number with a country's code.</summary>
    [GeneratedRegex(@"(?<![0-9+]|[0-9][- ])[0-9]{4}[- ]?[0-9]{4}[- ]?[0-9]{4}(?![0-9]|[- ][0-9])")]
    private static partial Regex TwelveDigits();

    /// <summary>1234-567890. A free number of this form begins with 0.</summary>
    [GeneratedRegex(@"(?<![0-9]|[0-9]-)[1-9][0-9]{3}-[0-9]{6}(?![0-9]|-[0-9])")]
    private static partial Regex FourAndSix();

    [GeneratedRegex(@"(マイナンバー|個人番号|基礎年金番号|年金番号|被保険者番号|保険者番号|被保険者証|記号番号|受給者番号|住民票コード|宛名番号|免許証番号|在留カード番号)[^0-9\n]{0,8}[0-9][0-9- ]{3,}")]
    private static partial Regex Named();

    /// <summary>A date that is called a date of birth, or "… 年 … 月 … 日生(まれ)".</summary>
    [GeneratedRegex(@"(生年月日|誕生日)[^0-9\n]{0,8}[0-9]{1,4}|[0-9元]{1,4}\s*[年./-]\s*[0-9]{1,2}\s*[月./-]\s*[0-9]{1,2}\s*日?\s*生(?!活|産|徒|涯|命)")]
    private static partial Regex Born();

    /// <summary>A day of an era that ended in 1989 is hardly anything else.</summary>
    [GeneratedRegex(@"(明治|大正|昭和)\s*[0-9元]{1,2}\s*[年./-]\s*[0-9]{1,2}\s*[月./-]\s*[0-9]{1,2}|(?<![A-Za-z0-9])[MTS][0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{1,2}(?![0-9])")]
    private static partial Regex OldEra();

    /// <summary>市町村 or 町・丁目 with the numbers of a house behind it: 中央町3-2-1, 本町2丁目5番1号, 大字山田123番地.</summary>
    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}々ヶヵ](市|区|町|村|丁目|大字|字)[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}]{0,10}[0-9]{1,4}(丁目|-)[0-9]{1,4}(番|-[0-9]{1,4}(?![0-9-])|-?番地)|[\p{IsCJKUnifiedIdeographs}][0-9一二三四五六七八九十]{1,4}丁目[0-9]{1,4}(番|-)[0-9]{1,4}|(市|区|町|村|大字|字)[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}]{0,10}[0-9]{1,5}番地")]
    private static partial Regex House();
}
