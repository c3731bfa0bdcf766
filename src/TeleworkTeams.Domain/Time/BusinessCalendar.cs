using System.Collections.Frozen;

namespace TeleworkTeams.Domain.Time;

/// <summary>開庁日 of a city hall: not a weekend, not a national holiday, not 12/29–1/3, not a closed day of its own.</summary>
/// <remarks>
/// Knows the years from <see cref="FirstYear"/> to <see cref="LastYear"/> by law, and any further year that the published list covers.
/// Every member throws <see cref="ArgumentOutOfRangeException"/> outside: ask <see cref="Knows"/> first.
/// </remarks>
public sealed class BusinessCalendar
{
    /// <summary>The first year whose holidays are known.</summary>
    public const int FirstYear = Time.NationalHolidays.FirstYear;

    /// <summary>The last year whose holidays are known by law.</summary>
    public const int LastYear = Time.NationalHolidays.LastYear;

    /// <summary>What <see cref="HolidayName"/> calls 12/29–1/3 where no holiday falls: closed by ordinance, and no national holiday.</summary>
    public const string TurnOfYear = "年末年始";

    private readonly FrozenDictionary<DateOnly, string> _ownHolidays;
    private readonly FrozenDictionary<DateOnly, string> _closedDays;
    private readonly FrozenDictionary<DateOnly, HalfClosure> _halfDays;
    private readonly HolidayList? _published;

    /// <summary>The calendar by law, with no day of the city's own.</summary>
    public BusinessCalendar()
        : this(new CalendarDays())
    {
    }

    /// <summary>The calendar by law and the city's own days.</summary>
    /// <param name="extraHolidays">Further holidays with their names, which go before the names by law: 市民の日, or a day made a holiday by a special act.</param>
    /// <param name="closedDays">Days without a name on which the city hall is closed.</param>
    public BusinessCalendar(IReadOnlyDictionary<DateOnly, string> extraHolidays, IEnumerable<DateOnly> closedDays)
        : this(new CalendarDays { Holidays = extraHolidays, ClosedDays = closedDays.Distinct().ToDictionary(d => d, _ => "") })
    {
    }

    /// <summary>The calendar with everything that a city adds.</summary>
    public BusinessCalendar(CalendarDays days)
    {
        _published = days.Published;
        NationalHolidays = _published?.InForce() ?? Time.NationalHolidays.Names;
        _ownHolidays = days.Holidays.ToFrozenDictionary();
        _closedDays = days.ClosedDays.ToFrozenDictionary();
        _halfDays = days.HalfDays.ToFrozenDictionary();
    }

    /// <summary>The national holidays in force with their names, 振替休日 and 国民の休日 included.</summary>
    public IReadOnlyDictionary<DateOnly, string> NationalHolidays { get; }

    /// <summary>Whether the holidays of <paramref name="date"/>'s year are known, by law or from the published list.</summary>
    public bool Knows(DateOnly date) => date.Year is (>= FirstYear and <= LastYear) || _published?.Covers(date.Year) == true;

    /// <summary>Whether the office is open on <paramref name="date"/>, for a half at least, apart from a section's own closed days.</summary>
    public bool IsBusinessDay(DateOnly date) =>
        HolidayName(date) is null && date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_closedDays.ContainsKey(date);

    /// <summary>Whether the office is open on <paramref name="date"/> and <paramref name="section"/> is, too.</summary>
    public bool IsBusinessDay(DateOnly date, People.Section section) => IsBusinessDay(date) && !section.ClosedDays.Contains(date);

    /// <summary>The name of the national holiday (Japanese), 年末年始 for 12/29–1/3 where no holiday falls, or null.</summary>
    public string? HolidayName(DateOnly date)
    {
        RequireKnownYear(date);
        return _ownHolidays.GetValueOrDefault(date)
            ?? NationalHolidays.GetValueOrDefault(date)
            ?? ((date.Month, date.Day) is (12, >= 29) or (1, <= 3) ? TurnOfYear : null);
    }

    /// <summary>Why the city hall is closed on a day of its own; empty: not said; null: it is not.</summary>
    public string? ClosedDayName(DateOnly date)
    {
        RequireKnownYear(date);
        return _closedDays.GetValueOrDefault(date);
    }

    /// <summary>The half of a business day on which the city hall is closed; null: open all day, or closed all day.</summary>
    public HalfClosure? ClosedHalf(DateOnly date) => IsBusinessDay(date) ? _halfDays.GetValueOrDefault(date) : null;

    /// <summary>The first business day after <paramref name="date"/>, exclusive.</summary>
    public DateOnly Next(DateOnly date) => Step(date, 1);

    /// <summary>The last business day before <paramref name="date"/>, exclusive.</summary>
    public DateOnly Previous(DateOnly date) => Step(date, -1);

    /// <summary>
    /// The <paramref name="days"/>-th business day before <paramref name="date"/>, which itself is never counted. When
    /// <paramref name="date"/> is no business day the answer is the same as for the next business day after it: the last open day
    /// before it is the first. 0 gives <paramref name="date"/> itself, open or not.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative, or the calendar does not know a year on the way.</exception>
    public DateOnly BusinessDaysBefore(DateOnly date, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        RequireKnownYear(date);
        for (; days > 0; days--)
        {
            date = Previous(date);
        }

        return date;
    }

    /// <summary>The business days from <paramref name="from"/> to <paramref name="to"/>, both inclusive; none when <paramref name="to"/> lies before. Half days are whole ones here.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not know a year between them.</exception>
    public IEnumerable<DateOnly> BusinessDays(DateOnly from, DateOnly to)
    {
        RequireKnownYear(from);
        RequireKnownYear(to);
        return Enumerable.Range(0, Math.Max(0, to.DayNumber - from.DayNumber + 1)).Select(from.AddDays).Where(IsBusinessDay);
    }

    /// <summary>How many <see cref="BusinessDays"/> there are, both ends inclusive.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not know a year between them.</exception>
    public int CountBusinessDays(DateOnly from, DateOnly to) => BusinessDays(from, to).Count();

    private void RequireKnownYear(DateOnly date)
    {
        if (!Knows(date))
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
