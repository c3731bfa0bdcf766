using System.Globalization;

namespace TeleworkTeams.App.Platform.Localization;

/// <summary>The two languages of every surface. Japanese is the first.</summary>
internal enum Language
{
    Ja,
    En,
}

internal static class LanguageExtensions
{
    private static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja-JP");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    extension(Language language)
    {
        public CultureInfo Culture => language == Language.Ja ? Japanese : English;

        /// <summary>The tag on the wire and in storage.</summary>
        public string Tag => language == Language.Ja ? "ja" : "en";
    }

    /// <summary>The language of a tag such as <c>ja</c>, <c>ja-JP</c> or <c>en-US</c>; null for any other.</summary>
    public static Language? Parse(string? tag) => tag switch
    {
        null => null,
        _ when tag.StartsWith("ja", StringComparison.OrdinalIgnoreCase) => Language.Ja,
        _ when tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) => Language.En,
        _ => null,
    };
}
