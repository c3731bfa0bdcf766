using System.Collections.Frozen;

namespace TeleworkTeams.Domain.Time;

/// <summary>国民の祝日 with 振替休日 and 国民の休日, computed for each year by article 3 of the act of 1948 as it stood then.</summary>
/// <remarks>The list to compare with: <c>https://www8.cao.go.jp/chosei/shukujitsu/syukujitsu.csv</c>, which has the days from 1955.</remarks>
internal static class NationalHolidays
{
    /// <summary>First and last year, inclusive, for which the rules are the law and the equinoxes can be computed with confidence.</summary>
    public const int FirstYear = 1955;

    /// <inheritdoc cref="FirstYear"/>
    public const int LastYear = 2030;

    /// <summary>In force from 12 April 1973: the day after a holiday on a Sunday is a holiday.</summary>
    private static readonly DateOnly Substitutes = new(1973, 4, 12);

    /// <summary>In force from 27 December 1985: a day between two holidays is one.</summary>
    private static readonly DateOnly Between = new(1985, 12, 27);

    /// <summary>From here on a substitute moves past further holidays to the next day that is none.</summary>
    private const int MovesOn = 2007;

    public static readonly FrozenDictionary<DateOnly, string> Names =
        Enumerable.Range(FirstYear, LastYear - FirstYear + 1).SelectMany(OfYear).ToFrozenDictionary();

    private static Dictionary<DateOnly, string> OfYear(int year)
    {
        var days = HolidayActs.Of(year);
        var all = new Dictionary<DateOnly, string>(days);
        foreach (var day in days.Keys.Where(d => d.DayOfWeek == DayOfWeek.Sunday && d >= Substitutes))
        {
            var substitute = day.AddDays(1);
            while (year >= MovesOn && days.ContainsKey(substitute))
            {
                substitute = substitute.AddDays(1);
            }

            all.TryAdd(substitute, "振替休日");
        }

        foreach (var between in days.Keys.Select(d => d.AddDays(1)))
        {
            // Until 2006 a Sunday was none, and a substitute stays one.
            if (between >= Between && days.ContainsKey(between.AddDays(1)) && (year >= MovesOn || between.DayOfWeek != DayOfWeek.Sunday))
            {
                all.TryAdd(between, "国民の休日");
            }
        }

        return all;
    }
}
