using System.Text.Json;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.PhoneDuty;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>Turns what the tab sent into rules, or names everything that is wrong with it by path.</summary>
internal sealed class RulesForm(IReadOnlySet<string> people, Language language)
{
    private const int MostKinds = 8;
    private const int MostShifts = 8;
    private const int MostMembers = 200;
    private const int MostPauses = 20;
    private const int MostCover = 20;

    /// <summary>People on duty on one day: a day is one row, which holds 64 KB.</summary>
    private const int MostTurnsADay = 120;

    /// <summary>Characters: the rules are one row.</summary>
    private const int MostStored = 30_000;

    private readonly RulesFields _fields = new(language);

    public IReadOnlyList<DutyProblemDto> Problems => _fields.Problems;

    /// <summary>Null when there is any problem.</summary>
    public DutyRules? Parse(DutyRulesDto dto)
    {
        var kinds = _fields.List("kinds", dto.Kinds, MostKinds).Select((k, i) => Kind($"kinds[{i}]", k ?? new(null, null, null))).ToList();
        _fields.Unique("kinds", kinds.Select(k => k.Id));
        var known = kinds.Select(k => k.Id).ToHashSet();
        var members = _fields.List("members", dto.Members, MostMembers)
            .Select((m, i) => Member($"members[{i}]", m ?? new(null, null, null, null, null, null, null, null, null), known)).ToList();
        _fields.Unique("members", members.Select(m => m.PersonId));
        if (kinds.SelectMany(k => k.Shifts).Sum(s => s.Cover) > MostTurnsADay)
        {
            _fields.Add("kinds", DutyFieldProblem.OutOfRange, 1, MostTurnsADay);
        }

        if (WordOf<DutyShare>(dto.Share) is not { } share)
        {
            _fields.Add("share", DutyFieldProblem.UnknownShare);
            share = default;
        }

        var rules = new DutyRules
        {
            Kinds = kinds,
            Members = members,
            MostPerDay = _fields.Range("mostPerDay", dto.MostPerDay, 1, MostShifts),
            MostPerWeek = dto.MostPerWeek is null ? null : _fields.Range("mostPerWeek", dto.MostPerWeek, 1, 40),
            NotTwoDaysRunning = dto.NotTwoDaysRunning ?? false,
            PairsNovices = dto.PairsNovices ?? false,
            Share = share,
            MemoWeight = _fields.Range("memoWeight", dto.MemoWeight ?? 0, 0m, 1m),
            GapNoticeAt = _fields.Time("gapNoticeAt", dto.GapNoticeAt),
        };
        if (Problems.Count == 0 && JsonSerializer.Serialize(rules, DutyJson.Default.DutyRules).Length > MostStored)
        {
            _fields.Add("members", DutyFieldProblem.TooLarge);
        }

        return Problems.Count > 0 ? null : rules;
    }

    private DutyKind Kind(string path, KindDto dto)
    {
        var shifts = _fields.List($"{path}.shifts", dto.Shifts, MostShifts).Select((s, i) => Shift($"{path}.shifts[{i}]", s ?? new(null, null, null, null, null))).ToList();
        _fields.Unique($"{path}.shifts", shifts.Select(s => s.Id));
        if (shifts.Count == 0)
        {
            _fields.Add($"{path}.shifts", DutyFieldProblem.Required);
        }

        return new DutyKind(_fields.Id($"{path}.id", dto.Id), _fields.Text($"{path}.name", dto.Name, 20)) { Shifts = [.. shifts.OrderBy(s => s.From).ThenBy(s => s.To)] };
    }

    private ShiftTime Shift(string path, ShiftTimeDto dto)
    {
        var (from, to) = (_fields.Time($"{path}.from", dto.From), _fields.Time($"{path}.to", dto.To));
        if (!string.IsNullOrEmpty(dto.From) && !string.IsNullOrEmpty(dto.To) && to <= from)
        {
            _fields.Add($"{path}.to", DutyFieldProblem.EndBeforeStart);
        }

        List<DayOfWeek> weekdays = [];
        foreach (var (i, word) in _fields.List($"{path}.weekdays", dto.Weekdays, 7).Index())
        {
            if (WordOf<DayOfWeek>(word) is { } day)
            {
                weekdays.Add(day);
            }
            else
            {
                _fields.Add($"{path}.weekdays[{i}]", DutyFieldProblem.UnknownWeekday);
            }
        }

        return new ShiftTime(_fields.Id($"{path}.id", dto.Id), from, to, _fields.Range($"{path}.cover", dto.Cover, 1, MostCover)) { Weekdays = [.. weekdays.Distinct().Order()] };
    }

    private DutyMember Member(string path, MemberDto dto, HashSet<string> kinds)
    {
        if (dto.PersonId is not { Length: > 0 } person || !people.Contains(person))
        {
            _fields.Add($"{path}.personId", string.IsNullOrEmpty(dto.PersonId) ? DutyFieldProblem.Required : DutyFieldProblem.UnknownPerson);
        }

        foreach (var (i, kind) in _fields.List($"{path}.kindIds", dto.KindIds, MostKinds).Index())
        {
            if (kind is null || !kinds.Contains(kind))
            {
                _fields.Add($"{path}.kindIds[{i}]", DutyFieldProblem.UnknownKind);
            }
        }

        var (from, until) = (_fields.Date($"{path}.from", dto.From), _fields.Date($"{path}.until", dto.Until));
        if (until < from)
        {
            _fields.Add($"{path}.until", DutyFieldProblem.EndBeforeStart);
        }

        return new DutyMember(dto.PersonId ?? "")
        {
            KindIds = dto.KindIds,
            IsNovice = dto.IsNovice ?? false,
            Weight = _fields.Range($"{path}.weight", dto.Weight ?? 1, 0.05m, 1m),
            From = from,
            Until = until,
            Pauses = [.. _fields.List($"{path}.pauses", dto.Pauses, MostPauses).Select((p, i) => Pause($"{path}.pauses[{i}]", p ?? new(null, null)))],
            MostPerWeek = dto.MostPerWeek is null ? null : _fields.Range($"{path}.mostPerWeek", dto.MostPerWeek, 0, 40),
        };
    }

    private DutyPause Pause(string path, PauseDto dto)
    {
        var (from, to) = (_fields.Date($"{path}.from", dto.From, true), _fields.Date($"{path}.to", dto.To, true));
        if (to < from)
        {
            _fields.Add($"{path}.to", DutyFieldProblem.EndBeforeStart);
        }

        return new DutyPause(from ?? default, to ?? default);
    }

    /// <summary>By its word alone: neither a number nor a list of words.</summary>
    private static T? WordOf<T>(string? word)
        where T : struct, Enum =>
        Enum.GetValues<T>().Cast<T?>().FirstOrDefault(v => v.ToString()!.Equals(word, StringComparison.OrdinalIgnoreCase));
}
