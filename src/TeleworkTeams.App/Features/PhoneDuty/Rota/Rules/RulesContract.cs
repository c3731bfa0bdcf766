using System.Globalization;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.PhoneDuty;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>The rules as the tab reads and writes them.</summary>
/// <param name="People">Read only: everybody on the section's list, for choosing members.</param>
/// <param name="Problems">Read only: what cannot be kept by anybody.</param>
internal sealed record DutyRulesDto(
    IReadOnlyList<KindDto>? Kinds, IReadOnlyList<MemberDto>? Members, int? MostPerDay, int? MostPerWeek, bool? NotTwoDaysRunning, bool? PairsNovices, string? Share,
    decimal? MemoWeight, string? GapNoticeAt, bool CanManage = false, IReadOnlyList<DutyPersonDto>? People = null, IReadOnlyList<DutyProblemDto>? Problems = null);

internal sealed record KindDto(string? Id, string? Name, IReadOnlyList<ShiftTimeDto>? Shifts);

internal sealed record ShiftTimeDto(string? Id, string? From, string? To, int? Cover, IReadOnlyList<string>? Weekdays);

internal sealed record MemberDto(
    string? PersonId, string? Name, IReadOnlyList<string>? KindIds, bool? IsNovice, decimal? Weight, string? From, string? Until, IReadOnlyList<PauseDto>? Pauses, int? MostPerWeek);

internal sealed record PauseDto(string? From, string? To);

internal sealed record DutyPersonDto(string Id, string Name, string? UnitId);

internal static class RulesContract
{
    public static DutyRulesDto Of(DutyRules rules, IReadOnlyList<Person> people, DateOnly today, bool canManage, Language language) => new(
        [.. rules.Kinds.Select(Of)],
        [.. rules.Members.Select(m => Of(m, people))],
        rules.MostPerDay, rules.MostPerWeek, rules.NotTwoDaysRunning, rules.PairsNovices, WireWord.Of(rules.Share), rules.MemoWeight, Clock(rules.GapNoticeAt), canManage,
        [.. people.Where(p => !(p.Until < today)).Select(p => new DutyPersonDto(p.Id, p.Name, p.UnitId))],
        [.. DutyRuleCheck.Find(DutyQueries.InForce(rules, people), today).Select(f => new DutyProblemDto(Problems.CodeOf(f.Problem), Path(f, rules), DutyTexts.Contradiction(language, f, rules)))]);

    private static KindDto Of(DutyKind kind) => new(
        kind.Id, kind.Name, [.. kind.Shifts.Select(s => new ShiftTimeDto(s.Id, Clock(s.From), Clock(s.To), s.Cover, [.. s.Weekdays.Select(d => WireWord.Of(d))]))]);

    private static MemberDto Of(DutyMember member, IReadOnlyList<Person> people) => new(
        member.PersonId, people.FirstOrDefault(p => p.Id == member.PersonId)?.Name, member.KindIds, member.IsNovice, member.Weight, Date(member.From), Date(member.Until),
        [.. member.Pauses.Select(p => new PauseDto(Keys.Date(p.From), Keys.Date(p.To)))], member.MostPerWeek);

    private static string? Path(DutyRuleFinding finding, DutyRules rules)
    {
        var kind = rules.Kinds.Select((k, i) => (k, i)).FirstOrDefault(k => k.k.Id == finding.KindId);
        var shift = kind.k?.Shifts.Select((s, i) => (s, i)).FirstOrDefault(s => s.s.Id == finding.ShiftId);
        return (finding.Problem, kind.k, shift?.s) switch
        {
            (_, not null, not null) => $"kinds[{kind.i}].shifts[{shift!.Value.i}].cover",
            (_, not null, _) => $"kinds[{kind.i}]",
            (DutyRuleProblem.DayLimit, _, _) => "mostPerDay",
            (DutyRuleProblem.WeekLimit, _, _) => "mostPerWeek",
            (DutyRuleProblem.TwoDaysRunning, _, _) => "notTwoDaysRunning",
            _ => "members",
        };
    }

    private static string? Date(DateOnly? date) => date is { } d ? Keys.Date(d) : null;

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
