using System.Globalization;

namespace TeleworkTeams.Domain.Time;

/// <summary>Dates in era form, as a city's forms are dated: 令和8年11月20日. The first year is 元年.</summary>
/// <remarks>The days on which the eras begin: 元号を改める政令 of 1989 and 2019; 昭和 from 25 December 1926.</remarks>
public static class JapaneseEra
{
    /// <summary>The first day that can be written.</summary>
    public static readonly DateOnly First = new(1926, 12, 25);

    private static readonly (DateOnly From, string Name)[] Eras = [(new(2019, 5, 1), "令和"), (new(1989, 1, 8), "平成"), (First, "昭和")];

    /// <summary>令和8年, 令和元年.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="date"/> lies before <see cref="First"/>.</exception>
    public static string Year(DateOnly date)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(date, First);
        var (from, name) = Array.Find(Eras, era => era.From <= date);
        var year = date.Year - from.Year + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{name}{(year == 1 ? "元" : year)}年");
    }

    /// <summary>令和8年11月.</summary>
    /// <inheritdoc cref="Year" path="/exception"/>
    public static string Month(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{Year(date)}{date.Month}月");

    /// <summary>令和8年11月20日.</summary>
    /// <inheritdoc cref="Year" path="/exception"/>
    public static string Date(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{Month(date)}{date.Day}日");
}
