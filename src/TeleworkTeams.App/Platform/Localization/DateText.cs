namespace TeleworkTeams.App.Platform.Localization;

/// <summary>How dates and times are written for people; the only formatter of the host.</summary>
internal static class DateText
{
    private static readonly string[] Weekdays = ["日", "月", "火", "水", "木", "金", "土"];

    /// <summary>11月20日(金) · Fri, Nov 20.</summary>
    public static string Day(Language language, DateOnly date) => language == Language.Ja
        ? $"{date.Month}月{date.Day}日({Weekdays[(int)date.DayOfWeek]})"
        : date.ToString("ddd, MMM d", language.Culture);

    /// <summary>2026年11月20日 · Nov 20, 2026.</summary>
    public static string Date(Language language, DateOnly date) => date.ToString(language == Language.Ja ? "yyyy年M月d日" : "MMM d, yyyy", language.Culture);

    /// <summary>8:30 · 17:15, in both languages.</summary>
    public static string Time(TimeOnly time) => time.ToString("H:mm", System.Globalization.CultureInfo.InvariantCulture);
}
