using Microsoft.AspNetCore.Http.HttpResults;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Planning;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>The words of the rota: DutyTexts.resx and DutyTexts.en.resx.</summary>
internal sealed class DutyTexts
{
    private static readonly TextSet Set = new(typeof(DutyTexts));

    private DutyTexts()
    {
    }

    public static string Get(Language language, string key, params ReadOnlySpan<object?> values) => Set.Get(language, key, values);

    /// <summary>What was not done, and the next step.</summary>
    public static ProblemHttpResult Problem(Caller caller, int status, DutyProblem problem, IReadOnlyList<DutyProblemDto>? errors = null) => Problems.Of(
        status, Problems.CodeOf(problem), Set.Get(caller.Language, $"Why.{problem}"), Set.Get(caller.Language, $"Why.{problem}.Next"),
        errors is null ? null : [new("errors", errors)]);

    public static DutyProblemDto Field(Language language, string path, DutyFieldProblem problem, params ReadOnlySpan<object?> values) =>
        new(Problems.CodeOf(problem), path, Set.Get(language, $"Field.{problem}", values));

    public static DutyProblemDto Change(Language language, string path, DutyChangeProblem problem) =>
        new(Problems.CodeOf(problem), path, Set.Get(language, $"Edit.{problem}"));

    /// <summary>What contradicts itself in the rules, and what would mend it.</summary>
    public static string Contradiction(Language language, DutyRuleFinding finding, DutyRules rules)
    {
        var kind = rules.Kinds.FirstOrDefault(k => k.Id == finding.KindId);
        var shift = kind?.Shifts.FirstOrDefault(s => s.Id == finding.ShiftId);
        return Set.Get(language, $"Contradiction.{finding.Problem}", kind?.Name, shift is null ? "" : Hours(shift.From, shift.To), finding.Needed, finding.There);
    }

    /// <summary>休暇, 在宅など.</summary>
    public static string Away(Language language, UnavailableReason reason) => Set.Get(language, $"Away.{reason}");

    /// <summary>What speaks against a turn, in a few words.</summary>
    /// <param name="language">The reader's.</param>
    /// <param name="obstacle">What.</param>
    /// <param name="shifts">All shifts by id, for the one that is in the way.</param>
    public static string Obstacle(Language language, DutyObstacle obstacle, IReadOnlyDictionary<string, DutyShift> shifts) => obstacle switch
    {
        { Kind: ObstacleKind.Unavailable, Reason: { } reason } => Away(language, reason),
        { ShiftId: { } id } when shifts.TryGetValue(id, out var other) => Set.Get(language, "Obstacle.Other", Set.Get(language, $"Obstacle.{obstacle.Kind}"), Moment(language, other)),
        _ => Set.Get(language, $"Obstacle.{obstacle.Kind}"),
    };

    /// <summary>11月24日(火) 8:30–12:30.</summary>
    public static string Moment(Language language, DutyShift shift) => $"{DateText.Day(language, shift.Date)} {Hours(shift.From, shift.To)}";

    /// <summary>8:30–12:30.</summary>
    public static string Hours(TimeOnly from, TimeOnly to) => $"{DateText.Time(from)}–{DateText.Time(to)}";

    /// <summary>Names one after the other.</summary>
    public static string List(Language language, IEnumerable<string> words) => string.Join(language == Language.Ja ? "、" : ", ", words);
}
