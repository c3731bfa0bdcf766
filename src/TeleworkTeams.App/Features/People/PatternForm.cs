using System.Globalization;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.People;

/// <summary>勤務パターン and its seasons.</summary>
internal sealed class PatternForm(SettingsFields fields)
{
    private const int MostSeasons = 12;

    /// <summary>Of a season's shift, either way.</summary>
    private const int MostMinutes = 240;

    private static readonly TimeSpan Midnight = TimeSpan.FromDays(1);

    public WorkPattern Parse(string path, PatternSettings pattern)
    {
        var start = fields.Time($"{path}.start", pattern.Start);
        var end = fields.Time($"{path}.end", pattern.End);
        var breakStart = fields.OptionalTime($"{path}.breakStart", pattern.BreakStart);
        var breakEnd = fields.OptionalTime($"{path}.breakEnd", pattern.BreakEnd);
        if (end <= start)
        {
            fields.Add($"{path}.end", PeopleProblem.EndBeforeStart);
        }

        if ((breakStart is null) != (breakEnd is null) || breakEnd <= breakStart || breakStart < start || breakEnd > end)
        {
            fields.Add($"{path}.breakStart", PeopleProblem.BreakOutside);
        }

        var (id, name) = (fields.Text($"{path}.id", pattern.Id, 32) ?? "", fields.Text($"{path}.name", pattern.Name, 40) ?? "");
        List<Season?> seasons = [.. fields.List($"{path}.seasons", pattern.Seasons, MostSeasons).Select((s, i) => Season($"{path}.seasons[{i}]", s ?? new(null, null, null, null), start, end))];
        foreach (var (index, season) in seasons.Index())
        {
            if (season is not null && seasons.Take(index).Any(s => s?.Overlaps(season) == true))
            {
                fields.Add($"{path}.seasons[{index}].from", PeopleProblem.SeasonsOverlap);
            }
        }

        return new WorkPattern(id, name, start, end, breakStart, breakEnd) { Seasons = [.. seasons.OfType<Season>()] };
    }

    /// <summary>Null when its days cannot be read.</summary>
    private Season? Season(string path, SeasonSettings sent, TimeOnly start, TimeOnly end)
    {
        var name = fields.Text($"{path}.name", sent.Name, 40) ?? "";
        var (from, to) = (Day($"{path}.from", sent.From), Day($"{path}.to", sent.To));
        var shift = fields.Range($"{path}.shiftMinutes", sent.ShiftMinutes, -MostMinutes, MostMinutes);
        if (shift == 0)
        {
            fields.Add($"{path}.shiftMinutes", PeopleProblem.NoShift);
        }

        var minutes = TimeSpan.FromMinutes(shift);
        if (start.ToTimeSpan() + minutes < TimeSpan.Zero || end.ToTimeSpan() + minutes >= Midnight)
        {
            fields.Add($"{path}.shiftMinutes", PeopleProblem.SeasonOutsideDay);
        }

        return from is not null && to is not null ? new Season(name, from, to, shift) : null;
    }

    /// <summary>MM-dd of a leap year.</summary>
    private YearlyDay? Day(string path, string? text)
    {
        if (DateOnly.TryParseExact($"2000-{text}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return YearlyDay.Of(date);
        }

        fields.Add(path, PeopleProblem.InvalidYearlyDay);
        return null;
    }
}
