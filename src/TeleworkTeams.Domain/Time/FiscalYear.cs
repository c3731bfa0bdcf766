namespace TeleworkTeams.Domain.Time;

/// <summary>会計年度: from 1 April to 31 March, both inclusive, named after the year in which it begins (地方自治法第208条).</summary>
/// <param name="Year">The year in which it begins.</param>
public readonly record struct FiscalYear(int Year) : IComparable<FiscalYear>
{
    /// <summary>1 April.</summary>
    public DateOnly Start => new(Year, 4, 1);

    /// <summary>31 March of the next year, inclusive.</summary>
    public DateOnly End => new(Year + 1, 3, 31);

    /// <summary>
    /// The name in era form: 令和8年度. The fiscal year 2019 is 令和元年度 as a whole, though it began in 平成31年.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies before 1927.</exception>
    public string Label => $"{JapaneseEra.Year(new DateOnly(Year, 5, 1))}度";

    /// <summary>The fiscal year that <paramref name="date"/> belongs to.</summary>
    public static FiscalYear Of(DateOnly date) => new(date.Month >= 4 ? date.Year : date.Year - 1);

    /// <summary>Whether <paramref name="date"/> belongs to it.</summary>
    public bool Contains(DateOnly date) => Start <= date && date <= End;

    /// <inheritdoc/>
    public int CompareTo(FiscalYear other) => Year.CompareTo(other.Year);

    /// <inheritdoc/>
    public override string ToString() => Label;

    /// <summary>Whether <paramref name="left"/> is the earlier one.</summary>
    public static bool operator <(FiscalYear left, FiscalYear right) => left.Year < right.Year;

    /// <summary>Whether <paramref name="left"/> is the later one.</summary>
    public static bool operator >(FiscalYear left, FiscalYear right) => left.Year > right.Year;

    /// <summary>Whether <paramref name="left"/> is not the later one.</summary>
    public static bool operator <=(FiscalYear left, FiscalYear right) => left.Year <= right.Year;

    /// <summary>Whether <paramref name="left"/> is not the earlier one.</summary>
    public static bool operator >=(FiscalYear left, FiscalYear right) => left.Year >= right.Year;
}
