using System.Globalization;
using TeleworkTeams.App.Platform.Localization;

namespace TeleworkTeams.App.Features.People;

/// <summary>Single values of a form that was sent, and everything that is wrong with them by path.</summary>
internal sealed class SettingsFields(Language language)
{
    private readonly List<SettingsProblem> _problems = [];

    public IReadOnlyList<SettingsProblem> Problems => _problems;

    /// <summary>What is sent may hold nulls where the contract has none; each is read as an entry without content, and so is named.</summary>
    public IReadOnlyList<T?> List<T>(string path, IReadOnlyList<T>? sent, int most)
        where T : class
    {
        if (sent?.Count > most)
        {
            Add(path, PeopleProblem.OutOfRange, 0, most);
            return [];
        }

        return sent ?? [];
    }

    public string? Text(string path, string? text, int limit)
    {
        var trimmed = text?.Trim();
        if (string.IsNullOrEmpty(trimmed))
        {
            Add(path, PeopleProblem.Required);
        }
        else if (trimmed.Length > limit)
        {
            Add(path, PeopleProblem.TooLong, limit);
        }

        return trimmed;
    }

    public void Unique(string path, IEnumerable<string> ids)
    {
        if (ids.GroupBy(i => i).Any(g => g.Count() > 1))
        {
            Add(path, PeopleProblem.DuplicateId);
        }
    }

    public DateOnly Date(string path, string? text)
    {
        if (EnterLeave.Date(text) is { } date)
        {
            return date;
        }

        Add(path, PeopleProblem.InvalidDate);
        return default;
    }

    public TimeOnly Time(string path, string? text)
    {
        if (OptionalTime(path, text) is { } time)
        {
            return time;
        }

        if (string.IsNullOrEmpty(text))
        {
            Add(path, PeopleProblem.Required);
        }

        return default;
    }

    public TimeOnly? OptionalTime(string path, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return time;
        }

        Add(path, PeopleProblem.InvalidTime);
        return null;
    }

    public int Range(string path, int? value, int low, int high)
    {
        if (value is { } number && number >= low && number <= high)
        {
            return number;
        }

        Add(path, PeopleProblem.OutOfRange, low, high);
        return low;
    }

    public void Add(string path, PeopleProblem problem, params ReadOnlySpan<object?> values) =>
        _problems.Add(new SettingsProblem(PeopleTexts.Code(problem), path, PeopleTexts.Why(language, problem, values)));
}
