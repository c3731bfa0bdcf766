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

    private readonly SettingsFields _fields = new(language);

    public IReadOnlyList<SettingsProblem> Problems => _fields.Problems;

    /// <summary>Null when there is any problem.</summary>
    public Section? Parse(SettingsDto dto)
    {
        var name = _fields.Text("name", dto.Name, 60) ?? "";
        Person("headId", dto.HeadId);
        var units = _fields.List("units", dto.Units, MostUnits).Select((u, i) => Unit($"units[{i}]", u ?? new(null, null, null))).ToList();
        _fields.Unique("units", units.Select(u => u.Id));
        var deputies = _fields.List("deputies", dto.Deputies, MostDeputies).Select((d, i) => Deputy($"deputies[{i}]", d ?? new(null, null, null))).ToList();
        var patternForm = new PatternForm(_fields);
        var patterns = _fields.List("patterns", dto.Patterns, MostPatterns).Select((p, i) => patternForm.Parse($"patterns[{i}]", p ?? new(null, null, null, null, null, null))).ToList();
        _fields.Unique("patterns", patterns.Select(p => p.Id));
        if (patterns.Count == 0)
        {
            _fields.Add("patterns", PeopleProblem.NoPattern);
        }

        var closed = _fields.List("closedDays", dto.ClosedDays, MostClosedDays).Select((d, i) => _fields.Date($"closedDays[{i}]", d)).ToHashSet();
        var checkIns = CheckIns(dto);
        return Problems.Count > 0
            ? null
            : current with { Name = name, HeadId = Blank(dto.HeadId), Units = units, Deputies = deputies, Patterns = patterns, ClosedDays = closed, CheckIns = checkIns };
    }

    private CheckInSettings CheckIns(SettingsDto dto)
    {
        List<Place> places = [];
        foreach (var (word, index) in _fields.List("places", dto.Places, 20).Select((p, i) => (p, i)))
        {
            if (WordOf<Place>(word) is { } place && !places.Contains(place))
            {
                places.Add(place);
            }
            else
            {
                _fields.Add($"places[{index}]", PeopleProblem.InvalidPlace);
            }
        }

        if (places.Count == 0)
        {
            _fields.Add("places", PeopleProblem.NoPlace);
        }

        var audience = WordOf<Audience>(dto.Audience);
        if (audience is null)
        {
            _fields.Add("audience", PeopleProblem.Required);
        }

        return new CheckInSettings
        {
            Places = places,
            MorningLeadMinutes = _fields.Range("morningLeadMinutes", dto.MorningLeadMinutes, 0, 60),
            LateEndGraceMinutes = _fields.Range("lateEndGraceMinutes", dto.LateEndGraceMinutes, 0, 240),
            MiddayAt = _fields.OptionalTime("middayAt", dto.MiddayAt),
            DigestAt = _fields.OptionalTime("digestAt", dto.DigestAt),
            InterruptionsAllowed = dto.InterruptionsAllowed ?? false,
            Audience = audience ?? Audience.Section,
        };
    }

    private Unit Unit(string path, UnitSettings unit)
    {
        Person($"{path}.leadId", unit.LeadId);
        return new Unit(_fields.Text($"{path}.id", unit.Id, 32) ?? "", _fields.Text($"{path}.name", unit.Name, 40) ?? "", Blank(unit.LeadId));
    }

    private Deputy Deputy(string path, DeputySettings deputy)
    {
        if (Blank(deputy.PersonId) is null)
        {
            _fields.Add($"{path}.personId", PeopleProblem.Required);
        }

        Person($"{path}.personId", deputy.PersonId);
        var (from, to) = (_fields.Date($"{path}.from", deputy.From), _fields.Date($"{path}.to", deputy.To));
        if (to < from)
        {
            _fields.Add($"{path}.to", PeopleProblem.EndBeforeStart);
        }

        return new Deputy(deputy.PersonId ?? "", from, to, deputy.OnlyWhenHeadIsAway ?? false);
    }

    private void Person(string path, string? id)
    {
        if (Blank(id) is { } given && !people.Contains(given))
        {
            _fields.Add(path, PeopleProblem.UnknownPerson);
        }
    }

    /// <summary>By its word alone: neither a number nor a list of words.</summary>
    private static T? WordOf<T>(string? word)
        where T : struct, Enum =>
        Enum.GetValues<T>().Cast<T?>().FirstOrDefault(v => v.ToString()!.Equals(word, StringComparison.OrdinalIgnoreCase));

    private static string? Blank(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
