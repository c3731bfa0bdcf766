using System.Collections.Frozen;

namespace TeleworkTeams.Domain.Time;

/// <summary>
/// 国民の祝日: the act of 1948 (昭和23年法律第178号) as in force from 2020, computed by rule, with the days that the acts for the
/// Olympic Games moved in 2020 and 2021. Article 3(2) gives 振替休日, article 3(3) 国民の休日.
/// The lists to compare with: <c>https://www8.cao.go.jp/chosei/shukujitsu/gaiyou.html</c>.
/// </summary>
internal static class NationalHolidays
{
    /// <summary>First and last year, inclusive, for which the rules below are the law.</summary>
    public const int FirstYear = 2020;

    /// <inheritdoc cref="FirstYear"/>
    public const int LastYear = 2030;

    public static readonly FrozenDictionary<DateOnly, string> Names =
        Enumerable.Range(FirstYear, LastYear - FirstYear + 1).SelectMany(OfYear).ToFrozenDictionary();

    private static Dictionary<DateOnly, string> OfYear(int year)
    {
        var days = Named(year);
        var rest = new Dictionary<DateOnly, string>(days);
        foreach (var day in days.Keys)
        {
            if (day.DayOfWeek == DayOfWeek.Sunday)
            {
                var substitute = day.AddDays(1);
                while (days.ContainsKey(substitute))
                {
                    substitute = substitute.AddDays(1);
                }

                rest[substitute] = "振替休日";
            }

            var between = day.AddDays(1);
            if (!days.ContainsKey(between) && days.ContainsKey(day.AddDays(2)))
            {
                rest.TryAdd(between, "国民の休日");
            }
        }

        return rest;
    }

    private static Dictionary<DateOnly, string> Named(int year)
    {
        var (marine, sports, mountain) = year switch
        {
            2020 => (new DateOnly(2020, 7, 23), new DateOnly(2020, 7, 24), new DateOnly(2020, 8, 10)),
            2021 => (new DateOnly(2021, 7, 22), new DateOnly(2021, 7, 23), new DateOnly(2021, 8, 8)),
            _ => (Monday(year, 7, 3), Monday(year, 10, 2), new DateOnly(year, 8, 11)),
        };
        return new()
        {
            [new(year, 1, 1)] = "元日",
            [Monday(year, 1, 2)] = "成人の日",
            [new(year, 2, 11)] = "建国記念の日",
            [new(year, 2, 23)] = "天皇誕生日",
            [new(year, 3, EquinoxDay(year, 20.8431))] = "春分の日",
            [new(year, 4, 29)] = "昭和の日",
            [new(year, 5, 3)] = "憲法記念日",
            [new(year, 5, 4)] = "みどりの日",
            [new(year, 5, 5)] = "こどもの日",
            [marine] = "海の日",
            [mountain] = "山の日",
            [Monday(year, 9, 3)] = "敬老の日",
            [new(year, 9, EquinoxDay(year, 23.2488))] = "秋分の日",
            [sports] = "スポーツの日",
            [new(year, 11, 3)] = "文化の日",
            [new(year, 11, 23)] = "勤労感謝の日",
        };
    }

    /// <summary>The customary approximation for 1980–2099; the day itself is fixed each February for the next year (暦要項).</summary>
    private static int EquinoxDay(int year, double day1980) =>
        (int)Math.Floor(day1980 + (0.242194 * (year - 1980))) - ((year - 1980) / 4);

    private static DateOnly Monday(int year, int month, int nth)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((((int)DayOfWeek.Monday - (int)first.DayOfWeek + 7) % 7) + (7 * (nth - 1)));
    }
}
