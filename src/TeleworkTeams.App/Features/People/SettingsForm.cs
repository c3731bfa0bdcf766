using System.Globalization;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.People;

/// <summary>Turns what the tab sent into a section's rules, or names everything that is wrong with it by path.</summary>
internal sealed class SettingsForm(Section current, IReadOnlySet<string> people, Language language)
{
    private readonly List<SettingsProblem> _problems = [];

    public IReadOnlyList<SettingsProblem> Problems => _problems;

    /// <summary>Null when there is any problem.</summary>
    public Section? Parse(SettingsDto dto)
    {
        var name = Text("name", dto.Name, 60) ?? "";
        Person("headId", dto.HeadId);
        var units = (dto.Units ?? []).Select((u, i) => Unit($"units[{i}]", u)).ToList();
        Unique("units", units.Select(u => u.Id));
        var deputies = (dto.Deputies ?? []).Select((d, i) => Deputy($"deputies[{i}]", d)).ToList();
        var patterns = (dto.Patterns ?? []).Select((p, i) => Pattern($"patterns[{i}]", p)).ToList();
        Unique("patterns", patterns.Select(p => p.Id));
        if (patterns.Count == 0)
        {
            Add("patterns", PeopleProblem.NoPattern);
        }

        var closed = (dto.ClosedDays ?? []).Select((d, i) => Date($"closedDays[{i}]", d)).ToHashSet();
        var checkIns = CheckIns(dto);
        return _problems.Count > 0
            ? null
            : current with { Name = name, HeadId = Blank(dto.HeadId), Units = units, Deputies = deputies, Patterns = patterns, ClosedDays = closed, CheckIns = checkIns };
    }

    private CheckInSettings CheckIns(SettingsDto dto)
    {
        List<Place> places = [];
        foreach (var (word, index) in (dto.Places ?? []).Select((p, i) => (p, i)))
        {
            if (Enum.TryParse<Place>(word, ignoreCase: true, out var place) && Enum.IsDefined(place) && !places.Contains(place))
            {
                places.Add(place);
            }
            else
            {
                Add($"places[{index}]", PeopleProblem.InvalidPlace);
            }
        }

        if (places.Count == 0)
        {
            Add("places", PeopleProblem.NoPlace);
        }

        if (!Enum.TryParse<Audience>(dto.Audience, ignoreCase: true, out var audience) || !Enum.IsDefined(audience))
        {
            Add("audience", PeopleProblem.Required);
        }

        return new CheckInSettings
        {
            Places = places,
            MorningLeadMinutes = Range("morningLeadMinutes", dto.MorningLeadMinutes, 0, 60),
            LateEndGraceMinutes = Range("lateEndGraceMinutes", dto.LateEndGraceMinutes, 0, 240),
            MiddayAt = OptionalTime("middayAt", dto.MiddayAt),
            DigestAt = OptionalTime("digestAt", dto.DigestAt),
            InterruptionsAllowed = dto.InterruptionsAllowed ?? false,
            Audience = audience,
        };
    }

    private Unit Unit(string path, UnitSettings unit)
    {
        Person($"{path}.leadId", unit.LeadId);
        return new Unit(Text($"{path}.id", unit.Id, 32) ?? "", Text($"{path}.name", unit.Name, 40) ?? "", Blank(unit.LeadId));
    }

    private Deputy Deputy(string path, DeputySettings deputy)
    {
        if (Blank(deputy.PersonId) is null)
        {
            Add($"{path}.personId", PeopleProblem.Required);
        }

        Person($"{path}.personId", deputy.PersonId);
        var (from, to) = (Date($"{path}.from", deputy.From), Date($"{path}.to", deputy.To));
        if (to < from)
        {
            Add($"{path}.to", PeopleProblem.EndBeforeStart);
        }

        return new Deputy(deputy.PersonId ?? "", from, to);
    }

    private WorkPattern Pattern(string path, PatternSettings pattern)
    {
        var start = Time($"{path}.start", pattern.Start);
        var end = Time($"{path}.end", pattern.End);
        var breakStart = OptionalTime($"{path}.breakStart", pattern.BreakStart);
        var breakEnd = OptionalTime($"{path}.breakEnd", pattern.BreakEnd);
        if (end <= start)
        {
            Add($"{path}.end", PeopleProblem.EndBeforeStart);
        }

        if ((breakStart is null) != (breakEnd is null) || breakEnd <= breakStart || breakStart < start || breakEnd > end)
        {
            Add($"{path}.breakStart", PeopleProblem.BreakOutside);
        }

        return new WorkPattern(Text($"{path}.id", pattern.Id, 32) ?? "", Text($"{path}.name", pattern.Name, 40) ?? "", start, end, breakStart, breakEnd);
    }

    private string? Text(string path, string? text, int limit)
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

    private void Person(string path, string? id)
    {
        if (Blank(id) is { } given && !people.Contains(given))
        {
            Add(path, PeopleProblem.UnknownPerson);
        }
    }

    private void Unique(string path, IEnumerable<string> ids)
    {
        if (ids.GroupBy(i => i).Any(g => g.Count() > 1))
        {
            Add(path, PeopleProblem.DuplicateId);
        }
    }

    private DateOnly Date(string path, string? text)
    {
        if (EnterLeave.Date(text) is { } date)
        {
            return date;
        }

        Add(path, PeopleProblem.InvalidDate);
        return default;
    }

    private TimeOnly Time(string path, string? text)
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

    private TimeOnly? OptionalTime(string path, string? text)
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

    private int Range(string path, int? value, int low, int high)
    {
        if (value is { } number && number >= low && number <= high)
        {
            return number;
        }

        Add(path, PeopleProblem.OutOfRange, low, high);
        return low;
    }

    private void Add(string path, PeopleProblem problem, params ReadOnlySpan<object?> values) =>
        _problems.Add(new SettingsProblem(PeopleTexts.Code(problem), path, PeopleTexts.Why(language, problem, values)));

    private static string? Blank(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
