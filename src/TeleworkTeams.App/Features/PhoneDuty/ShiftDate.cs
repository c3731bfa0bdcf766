using System.Globalization;
using System.Text.RegularExpressions;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>The dates that a shift's id may stand for: it holds its date between the ids of kind and time, which may look like one, too.</summary>
internal static partial class ShiftDate
{
    public static IEnumerable<DateOnly> All(string shiftId) =>
        from match in Dates().Matches(shiftId)
        let date = DateOnly.TryParseExact(match.Groups[1].ValueSpan, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null
        where date is { Year: > 2000 and < 2200 }
        select date.Value;

    /// <summary>A date as it is written on the wire; null: it is none.</summary>
    public static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex("-(?=([0-9]{8})-)")]
    private static partial Regex Dates();
}
