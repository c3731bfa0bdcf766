using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.People;

/// <summary>A day of the city's own; <paramref name="Half"/> is the half that is closed (<c>morning</c> or <c>afternoon</c>), of half days alone.</summary>
internal sealed record CalendarDayDto(string? Date, string? Name, string? Half = null);

/// <summary>The list in force, and who brought it when.</summary>
internal sealed record PublishedDto(int From, int To, int Days, DateTimeOffset? At, string? By);

internal sealed record YearRangeDto(int From, int To);

/// <summary>What the city adds to its calendar, as the tab reads it; of it only the three lists are written.</summary>
internal sealed record CityCalendarDto(
    YearRangeDto? BuiltIn, PublishedDto? Published, IReadOnlyList<CalendarDayDto>? Holidays, IReadOnlyList<CalendarDayDto>? ClosedDays,
    IReadOnlyList<CalendarDayDto>? HalfDays, IReadOnlyList<string>? Configured, DateTimeOffset? ChangedAt, string? ChangedBy);

internal sealed record HolidayChangeDto(string Date, string Kind, string? Before, string? After);

internal sealed record HolidayErrorDto(int Line, string Code, string Message);

/// <summary>What a list would change, or has changed.</summary>
internal sealed record HolidayPreviewDto(
    YearRangeDto? Years, int Days, IReadOnlyList<HolidayChangeDto> Changes, IReadOnlyList<HolidayErrorDto> Errors, bool Applied);

internal static class CityCalendarContract
{
    public static CityCalendarDto Of(CalendarRow? row, CityOptions options, string? publishedBy, string? changedBy)
    {
        var days = row?.ToDays() ?? new CalendarDays();
        return new CityCalendarDto(
            new YearRangeDto(BusinessCalendar.FirstYear, BusinessCalendar.LastYear),
            days.Published is { } list ? new PublishedDto(list.FirstYear, list.LastYear, list.Days.Count, row!.PublishedAt, publishedBy) : null,
            [.. days.Holidays.OrderBy(d => d.Key).Select(d => new CalendarDayDto(Keys.Date(d.Key), d.Value))],
            [.. days.ClosedDays.OrderBy(d => d.Key).Select(d => new CalendarDayDto(Keys.Date(d.Key), d.Value))],
            [.. days.HalfDays.OrderBy(d => d.Key).Select(d => new CalendarDayDto(Keys.Date(d.Key), d.Value.Name, WireWord.Of(d.Value.Closed)))],
            [.. options.ClosedDays.Order().Select(Keys.Date)],
            row?.ChangedAt, changedBy);
    }

    public static HolidayChangeDto Of(HolidayChange change) => new(Keys.Date(change.Date), WireWord.Of(change.Kind), change.Before, change.After);
}
