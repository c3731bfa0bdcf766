namespace TeleworkTeams.Domain.Time;

/// <summary>
/// The named days of each year by the law of its time: article 2 of the act of 1948 (昭和23年法律第178号) with its amendments, the
/// acts that made one day of one year a holiday, and the days that the acts for the Olympic Games moved in 2020 and 2021.
/// </summary>
/// <remarks>https://www8.cao.go.jp/chosei/shukujitsu/gaiyou.html and, for 1955 on, the list that the page links to.</remarks>
internal static class HolidayActs
{
    private static readonly Named[] Days =
    [
        new("元日", 1949, 9999, y => new(y, 1, 1)),
        new("成人の日", 1949, 1999, y => new(y, 1, 15)),
        new("成人の日", 2000, 9999, y => Monday(y, 1, 2)),
        new("建国記念の日", 1967, 9999, y => new(y, 2, 11)),
        new("天皇誕生日", 2020, 9999, y => new(y, 2, 23)),
        new("春分の日", 1949, 9999, y => new(y, 3, EquinoxDay(y, 20.8357, 20.8431))),
        new("天皇誕生日", 1949, 1988, y => new(y, 4, 29)),
        new("みどりの日", 1989, 2006, y => new(y, 4, 29)),
        new("昭和の日", 2007, 9999, y => new(y, 4, 29)),
        new("憲法記念日", 1949, 9999, y => new(y, 5, 3)),
        new("みどりの日", 2007, 9999, y => new(y, 5, 4)),
        new("こどもの日", 1949, 9999, y => new(y, 5, 5)),
        new("海の日", 1996, 2002, y => new(y, 7, 20)),
        new("海の日", 2003, 9999, y => y switch { 2020 => new(y, 7, 23), 2021 => new(y, 7, 22), _ => Monday(y, 7, 3) }),
        new("山の日", 2016, 9999, y => y switch { 2020 => new(y, 8, 10), 2021 => new(y, 8, 8), _ => new(y, 8, 11) }),
        new("敬老の日", 1966, 2002, y => new(y, 9, 15)),
        new("敬老の日", 2003, 9999, y => Monday(y, 9, 3)),
        new("秋分の日", 1949, 9999, y => new(y, 9, EquinoxDay(y, 23.2588, 23.2488))),
        new("体育の日", 1966, 1999, y => new(y, 10, 10)),
        new("体育の日", 2000, 2019, y => Monday(y, 10, 2)),
        new("スポーツの日", 2020, 9999, y => y switch { 2020 => new(y, 7, 24), 2021 => new(y, 7, 23), _ => Monday(y, 10, 2) }),
        new("文化の日", 1948, 9999, y => new(y, 11, 3)),
        new("勤労感謝の日", 1948, 9999, y => new(y, 11, 23)),
        new("天皇誕生日", 1989, 2018, y => new(y, 12, 23)),

        // One act for one day each.
        new("結婚の儀", 1959, 1959, y => new(y, 4, 10)),
        new("大喪の礼", 1989, 1989, y => new(y, 2, 24)),
        new("即位礼正殿の儀", 1990, 1990, y => new(y, 11, 12)),
        new("結婚の儀", 1993, 1993, y => new(y, 6, 9)),
        new("天皇の即位の日", 2019, 2019, y => new(y, 5, 1)),
        new("即位礼正殿の儀の行われる日", 2019, 2019, y => new(y, 10, 22)),
    ];

    /// <summary>The named days of <paramref name="year"/>, without 振替休日 and 国民の休日.</summary>
    public static Dictionary<DateOnly, string> Of(int year) =>
        Days.Where(d => d.First <= year && year <= d.Last).ToDictionary(d => d.On(year), d => d.Name);

    /// <summary>The customary approximations for 1900–1979 and 1980–2099; the day itself is fixed each February for the next year (暦要項).</summary>
    private static int EquinoxDay(int year, double before1980, double from1980)
    {
        var (mean, leap) = year < 1980 ? (before1980, 1983) : (from1980, 1980);
        return (int)Math.Floor(mean + (0.242194 * (year - 1980))) - ((year - leap) / 4);
    }

    private static DateOnly Monday(int year, int month, int nth)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((((int)DayOfWeek.Monday - (int)first.DayOfWeek + 7) % 7) + (7 * (nth - 1)));
    }

    private sealed record Named(string Name, int First, int Last, Func<int, DateOnly> On);
}
