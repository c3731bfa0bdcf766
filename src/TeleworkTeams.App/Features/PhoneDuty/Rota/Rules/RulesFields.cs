using System.Globalization;
using System.Text.RegularExpressions;
using TeleworkTeams.App.Platform.Localization;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>Single values of rules that were sent, and everything that is wrong with them by path.</summary>
internal sealed partial class RulesFields(Language language)
{
    private readonly List<DutyProblemDto> _problems = [];

    public IReadOnlyList<DutyProblemDto> Problems => _problems;

    public void Add(string path, DutyFieldProblem problem, params ReadOnlySpan<object?> values) => _problems.Add(DutyTexts.Field(language, path, problem, values));

    /// <summary>What is sent may hold nulls where the contract has none; each is read as an entry without content, and so is named.</summary>
    public IReadOnlyList<T?> List<T>(string path, IReadOnlyList<T>? sent, int most)
    {
        if (sent?.Count > most)
        {
            Add(path, DutyFieldProblem.OutOfRange, 0, most);
            return [];
        }

        return sent ?? [];
    }

    /// <summary>Letters, digits and the underscore: the id of a shift joins it with a hyphen.</summary>
    public string Id(string path, string? id)
    {
        if (id is not null && IdPattern().IsMatch(id))
        {
            return id;
        }

        Add(path, string.IsNullOrEmpty(id) ? DutyFieldProblem.Required : DutyFieldProblem.InvalidId);
        return "";
    }

    public string Text(string path, string? text, int limit)
    {
        var trimmed = text?.Trim() ?? "";
        if (trimmed.Length == 0)
        {
            Add(path, DutyFieldProblem.Required);
        }
        else if (trimmed.Length > limit || trimmed.Any(char.IsControl))
        {
            Add(path, DutyFieldProblem.TooLong, limit);
        }

        return trimmed;
    }

    public TimeOnly Time(string path, string? text)
    {
        if (TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return time;
        }

        Add(path, string.IsNullOrEmpty(text) ? DutyFieldProblem.Required : DutyFieldProblem.InvalidTime);
        return default;
    }

    public DateOnly? Date(string path, string? text, bool isRequired = false)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        if (!string.IsNullOrEmpty(text) || isRequired)
        {
            Add(path, string.IsNullOrEmpty(text) ? DutyFieldProblem.Required : DutyFieldProblem.InvalidDate);
        }

        return null;
    }

    public int Range(string path, int? value, int low, int high)
    {
        if (value is { } number && number >= low && number <= high)
        {
            return number;
        }

        Add(path, DutyFieldProblem.OutOfRange, low, high);
        return low;
    }

    public decimal Range(string path, decimal? value, decimal low, decimal high)
    {
        if (value is { } number && number >= low && number <= high)
        {
            return decimal.Round(number, 2);
        }

        Add(path, DutyFieldProblem.OutOfRange, low, high);
        return low;
    }

    public void Unique(string path, IEnumerable<string> ids)
    {
        if (ids.Where(i => i.Length > 0).GroupBy(i => i).Any(g => g.Count() > 1))
        {
            Add(path, DutyFieldProblem.DuplicateId);
        }
    }

    [GeneratedRegex("^[A-Za-z0-9_]{1,32}$")]
    private static partial Regex IdPattern();
}
