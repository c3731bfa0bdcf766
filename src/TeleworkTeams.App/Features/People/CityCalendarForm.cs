using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.People;

/// <summary>What is wrong with a day of the calendar. The names are stable codes.</summary>
internal enum CityCalendarProblem
{
    InvalidDate,
    YearOutOfRange,
    DuplicateDate,
    NameRequired,
    NameTooLong,
    InvalidHalf,
    TooManyDays,
}

/// <summary>Turns what the tab sent into the city's own days, or names everything that is wrong with them by path.</summary>
internal sealed class CityCalendarForm(Language language)
{
    private const int MostDays = 300;
    private const int LongestName = 40;

    private readonly List<SettingsProblem> _problems = [];

    public IReadOnlyList<SettingsProblem> Problems => _problems;

    /// <summary>Null when there is any problem. The published list is not part of it.</summary>
    public CalendarDays? Parse(CityCalendarDto dto)
    {
        var holidays = Days("holidays", dto.Holidays, isNamed: true);
        var closed = Days("closedDays", dto.ClosedDays, isNamed: false);
        var halves = Days("halfDays", dto.HalfDays, isNamed: false, HalfOf);
        return _problems.Count > 0
            ? null
            : new CalendarDays
            {
                Holidays = holidays.ToDictionary(d => d.Key, d => d.Value.Name),
                ClosedDays = closed.ToDictionary(d => d.Key, d => d.Value.Name),
                HalfDays = halves.ToDictionary(d => d.Key, d => new HalfClosure(HalfOf(d.Value.Half)!.Value, d.Value.Name)),
            };
    }

    private Dictionary<DateOnly, (string Name, string? Half)> Days(string path, IReadOnlyList<CalendarDayDto>? sent, bool isNamed, Func<string?, HalfDay?>? half = null)
    {
        Dictionary<DateOnly, (string Name, string? Half)> days = [];
        if (sent?.Count > MostDays)
        {
            Add(path, CityCalendarProblem.TooManyDays, MostDays);
            return days;
        }

        foreach (var (day, index) in (sent ?? []).Select((d, i) => (d ?? new CalendarDayDto(null, null), i)))
        {
            var at = $"{path}[{index}]";
            var name = new string([.. (day.Name ?? "").Select(c => char.IsControl(c) ? ' ' : c)]).Trim();
            if (name.Length > LongestName || (isNamed && name.Length == 0))
            {
                Add($"{at}.name", name.Length == 0 ? CityCalendarProblem.NameRequired : CityCalendarProblem.NameTooLong, LongestName);
            }

            if (half is not null && half(day.Half) is null)
            {
                Add($"{at}.half", CityCalendarProblem.InvalidHalf);
            }

            if (EnterLeave.Date(day.Date) is not { } date)
            {
                Add($"{at}.date", CityCalendarProblem.InvalidDate);
            }
            else if (date.Year is < BusinessCalendar.FirstYear or > 2099)
            {
                Add($"{at}.date", CityCalendarProblem.YearOutOfRange);
            }
            else if (!days.TryAdd(date, (name, day.Half)))
            {
                Add($"{at}.date", CityCalendarProblem.DuplicateDate);
            }
        }

        return days;
    }

    private void Add(string path, CityCalendarProblem problem, params ReadOnlySpan<object?> values) =>
        _problems.Add(new SettingsProblem(Platform.Http.Problems.CodeOf(problem), path, PeopleTexts.Get(language, $"Calendar.Why.{problem}", values)));

    private static HalfDay? HalfOf(string? word) =>
        Enum.GetValues<HalfDay>().Cast<HalfDay?>().FirstOrDefault(h => WireWord.Of(h!) == word);
}
