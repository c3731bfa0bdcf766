using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.People;

/// <summary>任用 as files, the tab and the rows write it: the Japanese word or the name of <see cref="Employment"/>.</summary>
internal static class EmploymentWords
{
    private static readonly Dictionary<string, Employment> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["常勤"] = Employment.Regular, ["正規"] = Employment.Regular, ["正規職員"] = Employment.Regular,
        ["条件付採用"] = Employment.Conditional, ["条件付採用期間中"] = Employment.Conditional,
        ["再任用"] = Employment.Reemployed, ["再任用職員"] = Employment.Reemployed,
        ["任期付"] = Employment.FixedTerm, ["任期付職員"] = Employment.FixedTerm, ["臨時"] = Employment.FixedTerm, ["任期付・臨時"] = Employment.FixedTerm,
        ["会計年度任用"] = Employment.FiscalYear, ["会計年度任用職員"] = Employment.FiscalYear,
        ["regular"] = Employment.Regular, ["conditional"] = Employment.Conditional, ["reemployed"] = Employment.Reemployed,
        ["fixedTerm"] = Employment.FixedTerm, ["fiscalYear"] = Employment.FiscalYear,
    };

    /// <summary>Null: no such word, or none given.</summary>
    public static Employment? Parse(string? word) => word is not null && Words.TryGetValue(word, out var employment) ? employment : null;

    /// <summary>As a row keeps it; null for the word that was not given.</summary>
    public static string? Stored(string? word) => Parse(word)?.ToString();
}
