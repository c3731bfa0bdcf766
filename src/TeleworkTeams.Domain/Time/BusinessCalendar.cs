using System.Collections.Frozen;

namespace TeleworkTeams.Domain.Time;

/// <summary>開庁日 of a city hall: not a weekend, not a national holiday, not 12/29–1/3, not a closed day of its own.</summary>
/// <remarks>Knows <see cref="FirstYear"/> to <see cref="LastYear"/>; every member throws <see cref="ArgumentOutOfRangeException"/> outside: ask <see cref="Supports"/> first.</remarks>
public sealed class BusinessCalendar
{
    /// <summary>The first year whose holidays are known.</summary>
    public const int FirstYear = NationalHolidays.FirstYear;

    /// <summary>The last year whose holidays are known.</summary>
    public const int LastYear = NationalHolidays.LastYear;

    private readonly FrozenDictionary<DateOnly, string> _extraHolidays;
    private readonly FrozenSet<DateOnly> _closedDays;

    /// <summary>The calendar by law, with no day of the city's own.</summary>
    public BusinessCalendar()
        : this(new Dictionary<DateOnly, string>(), [])
    {
    }

    /// <summary>The calendar by law and the city's own days.</summary>
    /// <param name="extraHolidays">Further holidays with their names, which go before the names by law: 市民の日, or a day made a holiday by a special act.</param>
    /// <param name="closedDays">Days without a name on which the city hall is closed.</param>
    public BusinessCalendar(IReadOnlyDictionary<DateOnly, string> extraHolidays, IEnumerable<DateOnly> closedDays)
    {
        _extraHolidays = extraHolidays.ToFrozenDictionary();
        _closedDays = closedDays.ToFrozenSet();
    }

    /// <summary>Whether the holidays of <paramref name="date"/>'s year are known.</summary>
    public static bool Supports(DateOnly date) => date.Year is >= FirstYear and <= LastYear;

    /// <summary>Whether the office is open on <paramref name="date"/>, apart from a section's own closed days.</summary>
    public bool IsBusinessDay(DateOnly date) =>
        HolidayName(date) is null && date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_closedDays.Contains(date);

    /// <summary>Whether the office is open on <paramref name="date"/> and <paramref name="section"/> is, too.</summary>
    public bool IsBusinessDay(DateOnly date, People.Section section) => IsBusinessDay(date) && !section.ClosedDays.Contains(date);

    /// <summary>The name of the national holiday (Japanese), 年末年始 for 12/29–1/3 where no holiday falls, or null.</summary>
    public string? HolidayName(DateOnly date)
    {
        RequireSupportedYear(date);
        return _extraHolidays.GetValueOrDefault(date)
            ?? NationalHolidays.Names.GetValueOrDefault(date)
            ?? ((date.Month, date.Day) is (12, >= 29) or (1, <= 3) ? "年末年始" : null);
    }

    /// <summary>The first business day after <paramref name="date"/>, exclusive.</summary>
    public DateOnly Next(DateOnly date) => Step(date, 1);

    /// <summary>The last business day before <paramref name="date"/>, exclusive.</summary>
    public DateOnly Previous(DateOnly date) => Step(date, -1);

    private static void RequireSupportedYear(DateOnly date)
    {
        if (!Supports(date))
        {
            throw new ArgumentOutOfRangeException(nameof(date), date, $"Holidays are known for {FirstYear} to {LastYear}.");
        }
    }

    private DateOnly Step(DateOnly date, int days)
    {
        do
        {
            date = date.AddDays(days);
        }
        while (!IsBusinessDay(date));
        return date;
    }
}
