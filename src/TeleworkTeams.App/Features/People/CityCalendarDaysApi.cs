using Microsoft.AspNetCore.Http.HttpResults;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.People;

/// <summary>One day. <paramref name="Kind"/>: <c>open</c>, <c>weekend</c>, <c>holiday</c>, <c>turnOfYear</c> (12/29–1/3) or <c>closed</c>.</summary>
internal sealed record CalendarDateDto(string Date, bool Open, string Kind, string? Name, string? ClosedHalf, string? HalfName);

internal sealed record CalendarRangeDto(string From, string To, int BusinessDays, IReadOnlyList<CalendarDateDto> Days);

/// <summary>The days in force, for everybody who is signed in: forms ask here what is a business day.</summary>
internal sealed class CityCalendarDaysApi(City city)
{
    private const int LongestRange = 800;
    private const int UsualRange = 92;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/calendar", (string? from, string? to, Caller caller, CityCalendarDaysApi api) => api.Read(from, to, caller));

    private Results<Ok<CalendarRangeDto>, ProblemHttpResult> Read(string? from, string? to, Caller caller)
    {
        var calendar = city.Calendar;
        var first = from is null ? city.Today : EnterLeave.Date(from);
        var last = to is null && first is { } known
            ? DateOnly.FromDayNumber(Math.Min(known.DayNumber + UsualRange - 1, DateOnly.MaxValue.DayNumber))
            : EnterLeave.Date(to);
        if (first is not { } start || last is not { } end || end < start || end.DayNumber - start.DayNumber >= LongestRange)
        {
            return Problem(caller, "INVALID_DATE", PeopleTexts.Get(caller.Language, "Calendar.Range.Invalid", LongestRange));
        }

        if (!calendar.Knows(start) || !calendar.Knows(end))
        {
            return Problem(caller, "DATE_OUT_OF_RANGE", PeopleTexts.Get(caller.Language, "Calendar.Range.Unknown", BusinessCalendar.FirstYear, BusinessCalendar.LastYear));
        }

        var days = Enumerable.Range(0, end.DayNumber - start.DayNumber + 1).Select(i => Of(calendar, start.AddDays(i))).ToList();
        return TypedResults.Ok(new CalendarRangeDto(Keys.Date(start), Keys.Date(end), days.Count(d => d.Open), days));
    }

    private static CalendarDateDto Of(BusinessCalendar calendar, DateOnly date)
    {
        var (holiday, closed, half) = (calendar.HolidayName(date), calendar.ClosedDayName(date), calendar.ClosedHalf(date));
        var kind = (holiday, closed, date.DayOfWeek) switch
        {
            (BusinessCalendar.TurnOfYear, _, _) => "turnOfYear",
            (not null, _, _) => "holiday",
            (_, not null, _) => "closed",
            (_, _, DayOfWeek.Saturday or DayOfWeek.Sunday) => "weekend",
            _ => "open",
        };
        var name = holiday ?? closed;
        return new CalendarDateDto(
            Keys.Date(date), kind == "open", kind, string.IsNullOrEmpty(name) ? null : name,
            half is null ? null : WireWord.Of(half.Closed), string.IsNullOrEmpty(half?.Name) ? null : half.Name);
    }

    private static ProblemHttpResult Problem(Caller caller, string code, string detail) =>
        Problems.Of(400, code, PeopleTexts.Get(caller.Language, "Calendar.Range.Title"), detail);
}
