using System.Globalization;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.People;

/// <summary>Turns what the tab sent into a section's rules, or names everything that is wrong with it by path.</summary>
internal sealed class SettingsForm(Section current, IReadOnlySet<string> people, Language language)
{
    /// <summary>A section's rules are one row, which holds 64 KB.</summary>
    private const int MostUnits = 50;
    private const int MostDeputies = 100;
    private const int MostPatterns = 30;
    private const int MostClosedDays = 400;

    private readonly List<SettingsProblem> _problems = [];

    public IReadOnlyList<SettingsProblem> Problems => _problems;

    /// <summary>Null when there is any problem.</summary>
    public Section? Parse(SettingsDto dto)
    {
        var name = Text("name", dto.Name, 60) ?? "";
        Person("headId", dto.HeadId);
        var units = List("units", dto.Units, MostUnits).Select((u, i) => Unit($"units[{i}]", u ?? new(null, null, null))).ToList();
        Unique("units", units.Select(u => u.Id));
        var deputies = List("deputies", dto.Deputies, MostDeputies).Select((d, i) => Deputy($"deputies[{i}]", d ?? new(null, null, null))).ToList();
        var patterns = List("patterns", dto.Patterns, MostPatterns).Select((p, i) => Pattern($"patterns[{i}]", p ?? new(null, null, null, null, null, null))).ToList();
        Unique("patterns", patterns.Select(p => p.Id));
        if (patterns.Count == 0)
        {
            Add("patterns", PeopleProblem.NoPattern);
        }

        var closed = List("closedDays", dto.ClosedDays, MostClosedDays).Select((d, i) => Date($"closedDays[{i}]", d)).ToHashSet();
        var checkIns = CheckIns(dto);
        return _problems.Count > 0
            ? null
            : current with { Name = name, HeadId = Blank(dto.HeadId), Units = units, Deputies = deputies, Patterns = patterns, ClosedDays = closed, CheckIns = checkIns };
    }

    /// <summary>What is sent may hold nulls where the contract has none; each is read as an entry without content, and so is named.</summary>
    private IReadOnlyList<T?> List<T>(string path, IReadOnlyList<T>? sent, int most)
        where T : class
    {
        if (sent?.Count > most)
        {
            Add(path, PeopleProblem.OutOfRange, 0, most);
            return [];
        }

        return sent ?? [];
    }

    private CheckInSettings CheckIns(SettingsDto dto)
    {
        List<Place> places = [];
        foreach (var (word, index) in List("places", dto.Places, 20).Select((p, i) => (p, i)))
        {
            if (WordOf<Place>(word) is { } place && !places.Contains(place))
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

        var audience = WordOf<Audience>(dto.Audience);
        if (audience is null)
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
            Audience = audience ?? Audience.Section,
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

        return new Deputy(deputy.PersonId ?? "", from, to, deputy.OnlyWhenHeadIsAway ?? false);
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

    /// <summary>By its word alone: neither a number nor a list of words.</summary>
    private static T? WordOf<T>(string? word)
        where T : struct, Enum =>
        Enum.GetValues<T>().Cast<T?>().FirstOrDefault(v => v.ToString()!.Equals(word, StringComparison.OrdinalIgnoreCase));

    private static string? Blank(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
