namespace TeleworkTeams.Domain.Time;

/// <summary>What happens to a holiday when another list comes into force.</summary>
public enum HolidayChangeKind
{
    /// <summary>The date becomes a holiday.</summary>
    Added,

    /// <summary>The date is a holiday no longer.</summary>
    Removed,

    /// <summary>The date stays a holiday under another name.</summary>
    Renamed,
}

/// <summary>One date on which two calendars differ in their national holidays.</summary>
/// <param name="Date">The date.</param>
/// <param name="Kind">What happens to it.</param>
/// <param name="Before">The name until now; null: none.</param>
/// <param name="After">The name from now on; null: none.</param>
public sealed record HolidayChange(DateOnly Date, HolidayChangeKind Kind, string? Before, string? After)
{
    /// <summary>All differences of the national holidays, in the order of the dates; the city's own days do not count.</summary>
    public static IReadOnlyList<HolidayChange> Between(BusinessCalendar before, BusinessCalendar after) =>
    [
        .. before.NationalHolidays.Keys.Union(after.NationalHolidays.Keys).Order()
            .Select(date => (Date: date, Before: before.NationalHolidays.GetValueOrDefault(date), After: after.NationalHolidays.GetValueOrDefault(date)))
            .Where(d => d.Before != d.After)
            .Select(d => new HolidayChange(
                d.Date, d.Before is null ? HolidayChangeKind.Added : d.After is null ? HolidayChangeKind.Removed : HolidayChangeKind.Renamed, d.Before, d.After)),
    ];
}
