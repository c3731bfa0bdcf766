namespace TeleworkTeams.Domain.Reports;

/// <summary>のべ人日: uses, one per person and day. The same person on two days is two; never a number of people (A0.1-5).</summary>
/// <param name="Count">The days; a half only where <see cref="HalfDays.CountAsHalf"/> was asked for.</param>
public readonly record struct PersonDays(decimal Count)
{
    /// <summary>The days of both.</summary>
    public static PersonDays operator +(PersonDays one, PersonDays other) => new(one.Count + other.Count);

    /// <inheritdoc cref="op_Addition"/>
    public PersonDays Add(PersonDays other) => this + other;

    /// <summary>日平均 over so many business days; null: there was none.</summary>
    public DailyMean? Per(BusinessDays days) => days.Count == 0 ? null : new(Count / days.Count);

    /// <summary>How many times the usual number this is (S-178), exact; null: the usual number is 0.</summary>
    public decimal? TimesOf(PersonDays usual) => usual.Count == 0 ? null : Count / usual.Count;
}

/// <summary>実人数: different people who teleworked at least once in the range.</summary>
/// <param name="Count">The people.</param>
public readonly record struct UniquePersons(int Count)
{
    /// <summary>実施率 (S-163): those who did of those who may; null: nobody may.</summary>
    public Rate? Of(EligiblePersons eligible) => Rate.Of(Count, eligible.Count);
}

/// <summary>対象者数: people who may telework on a day or in a range.</summary>
/// <param name="Count">The people.</param>
public readonly record struct EligiblePersons(int Count);

/// <summary>開庁日数 of a range.</summary>
/// <param name="Count">The days.</param>
public readonly record struct BusinessDays(int Count);

/// <summary>日平均: person-days by business days.</summary>
/// <param name="Exact">People a day, not rounded.</param>
public readonly record struct DailyMean(decimal Exact)
{
    /// <summary>As it is shown.</summary>
    public decimal Rounded(int digits = FigureRounding.Digits) => FigureRounding.Round(Exact, digits);

    /// <summary>The mean against those who may (S-181); null: nobody may.</summary>
    public Rate? Of(EligiblePersons eligible) => Rate.Of(Exact, eligible.Count);
}

/// <summary>最大日: the day with the most people; the earliest of several.</summary>
/// <param name="Date">The day.</param>
/// <param name="Persons">People who teleworked on it.</param>
/// <param name="Eligible">People who might have on it.</param>
public sealed record MaximumDay(DateOnly Date, int Persons, EligiblePersons Eligible)
{
    /// <summary>最大日の利用率 (S-164): its people of those eligible on that day; null: nobody was.</summary>
    public Rate? Rate => Reports.Rate.Of(Persons, Eligible.Count);
}

/// <summary>時間: time worked on telework days.</summary>
/// <param name="Minutes">Whole minutes; days without start or end count nothing.</param>
public readonly record struct TeleworkTime(int Minutes)
{
    /// <summary>Hours as they are shown.</summary>
    public decimal Hours(int digits = FigureRounding.Digits) => FigureRounding.Round(Minutes / 60m, digits);
}

/// <summary>A share, in percent.</summary>
/// <param name="Exact">Percent, not rounded; 100 is all.</param>
public readonly record struct Rate(decimal Exact)
{
    /// <summary>The share of <paramref name="part"/> in <paramref name="whole"/>; null: the whole is 0.</summary>
    public static Rate? Of(decimal part, decimal whole) => whole == 0 ? null : new(100m * part / whole);

    /// <summary>The change from <paramref name="before"/> to <paramref name="after"/> (S-187), negative for less; null: there was nothing before.</summary>
    public static Rate? OfChange(decimal before, decimal after) => Of(after - before, before);

    /// <summary>As it is shown.</summary>
    public decimal Rounded(int digits = FigureRounding.Digits) => FigureRounding.Round(Exact, digits);
}
