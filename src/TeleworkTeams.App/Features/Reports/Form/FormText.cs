using System.Globalization;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.Reports.Form;

/// <summary>Dates and times as a city's forms write them: 令和8年11月24日（火）, 午前8時30分.</summary>
/// <param name="language">The reader's.</param>
/// <param name="era">Years by era; in Japanese only.</param>
/// <param name="zone">The office's zone.</param>
internal sealed class FormText(Language language, bool era, OfficeZone zone)
{
    private static readonly string[] Weekdays = ["日", "月", "火", "水", "木", "金", "土"];

    public string Date(DateOnly date)
    {
        if (language == Language.En)
        {
            return date.ToString("ddd, MMM d, yyyy", language.Culture);
        }

        var day = era && date >= JapaneseEra.First
            ? JapaneseEra.Date(date)
            : string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日");
        return $"{day}（{Weekdays[(int)date.DayOfWeek]}）";
    }

    /// <summary>午前8時30分, 午後5時, 午後0時15分.</summary>
    public string Time(TimeOnly time)
    {
        if (language == Language.En)
        {
            return time.ToString("H:mm", CultureInfo.InvariantCulture);
        }

        var minute = time.Minute == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{time.Minute}分");
        return string.Create(CultureInfo.InvariantCulture, $"{(time.Hour < 12 ? "午前" : "午後")}{time.Hour % 12}時{minute}");
    }

    public string Time(DateTimeOffset? at) => at is { } value ? Time(zone.TimeOf(value)) : "";

    public string Moment(DateTimeOffset at) => $"{Date(zone.DateOf(at))} {Time(zone.TimeOf(at))}";

    public string Range(TimeOnly from, TimeOnly to) => language == Language.En ? $"{Time(from)}–{Time(to)}" : $"{Time(from)}～{Time(to)}";
}
