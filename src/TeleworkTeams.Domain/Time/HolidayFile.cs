using System.Globalization;

namespace TeleworkTeams.Domain.Time;

/// <summary>What is wrong with a line of the list.</summary>
public enum HolidayFileProblem
{
    /// <summary>The first line is not the list's heading.</summary>
    MissingHeading,

    /// <summary>The line does not have a date and a name.</summary>
    BrokenLine,

    /// <summary>The first column is no date such as 2026/1/1.</summary>
    InvalidDate,

    /// <summary>The year lies before 1955 or after 2099.</summary>
    YearOutOfRange,

    /// <summary>The name is empty, too long or unreadable in the file's encoding.</summary>
    InvalidName,

    /// <summary>The date stands in an earlier line, too.</summary>
    DuplicateDate,

    /// <summary>A year with fewer days than any year ever had: the file is cut off.</summary>
    IncompleteYear,

    /// <summary>The file has more lines than the list can have.</summary>
    TooManyLines,
}

/// <summary>The Cabinet Office's file <c>syukujitsu.csv</c>, read strictly: every bad line is named.</summary>
/// <param name="Days">The good lines.</param>
/// <param name="Errors">The bad ones; lines are counted from 1, the heading included.</param>
public sealed record HolidayFile(IReadOnlyDictionary<DateOnly, string> Days, IReadOnlyList<(int Line, HolidayFileProblem Problem)> Errors)
{
    private const int MostLines = 2_000;
    private const int LongestName = 30;
    private const int FewestDays = 9;

    /// <summary>Reads the file's text. Heading 国民の祝日・休日月日,国民の祝日・休日名称, then lines like <c>2026/1/1,元日</c>; blank lines do not count.</summary>
    /// <remarks>https://www8.cao.go.jp/chosei/shukujitsu/syukujitsu.csv</remarks>
    public static HolidayFile Read(string text)
    {
        Dictionary<DateOnly, (string Name, int Line)> days = [];
        List<(int Line, HolidayFileProblem Problem)> errors = [];
        var lines = text.TrimStart('\uFEFF').Split('\n');
        if (!lines[0].TrimStart('"').StartsWith("国民の祝日・休日月日", StringComparison.Ordinal))
        {
            errors.Add((1, HolidayFileProblem.MissingHeading));
        }

        for (var number = 2; number <= lines.Length; number++)
        {
            if (number > MostLines)
            {
                errors.Add((number, HolidayFileProblem.TooManyLines));
                break;
            }

            var line = lines[number - 1].Trim();
            if (line.Length > 0 && Read(line, number, days) is { } problem)
            {
                errors.Add((number, problem));
            }
        }

        errors.AddRange(days.GroupBy(d => d.Key.Year).Where(y => y.Count() < FewestDays).Select(y => (y.Max(d => d.Value.Line), HolidayFileProblem.IncompleteYear)));
        return new HolidayFile(days.ToDictionary(d => d.Key, d => d.Value.Name), [.. errors.OrderBy(e => e.Line)]);
    }

    private static HolidayFileProblem? Read(string line, int number, Dictionary<DateOnly, (string Name, int Line)> days)
    {
        var cells = line.Split(',').Select(c => c.Trim().Trim('"').Trim()).ToArray();
        if (cells.Length < 2 || cells.Skip(2).Any(c => c.Length > 0))
        {
            return HolidayFileProblem.BrokenLine;
        }

        if (!DateOnly.TryParseExact(cells[0], "yyyy/M/d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return HolidayFileProblem.InvalidDate;
        }

        if (date.Year is < NationalHolidays.FirstYear or > 2099)
        {
            return HolidayFileProblem.YearOutOfRange;
        }

        if (cells[1].Length is 0 or > LongestName || cells[1].Any(c => char.IsControl(c) || c == '\uFFFD'))
        {
            return HolidayFileProblem.InvalidName;
        }

        return days.TryAdd(date, (cells[1], number)) ? null : HolidayFileProblem.DuplicateDate;
    }
}
