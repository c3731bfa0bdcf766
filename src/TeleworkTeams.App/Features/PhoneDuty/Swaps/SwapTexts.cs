using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Planning;
using TeleworkTeams.Domain.PhoneDuty.Swaps;

namespace TeleworkTeams.App.Features.PhoneDuty.Swaps;

/// <summary>The words of swaps: SwapTexts.resx and SwapTexts.en.resx.</summary>
internal sealed class SwapTexts
{
    private static readonly TextSet Set = new(typeof(SwapTexts));
    private static readonly Dictionary<string, DutyShift> NoShifts = [];

    private SwapTexts()
    {
    }

    public static string Get(Language language, string key, params ReadOnlySpan<object?> values) => Set.Get(language, key, values);

    /// <summary>電話 11月24日(火) 9:00–12:00.</summary>
    public static string Shift(Language language, string kind, DateOnly date, TimeOnly from, TimeOnly to) =>
        $"{kind} {DateText.Day(language, date)} {DateText.Time(from)}–{DateText.Time(to)}";

    /// <summary>Why a step is not possible, and the next step.</summary>
    /// <param name="language">The reader's.</param>
    /// <param name="refusal">As the rules say.</param>
    /// <param name="nameOf">The name of a person.</param>
    /// <param name="reader">Of him or herself the rules speak otherwise.</param>
    public static (string Code, string Title, string Text) Why(Language language, SwapRefusal refusal, Func<string, string> nameOf, string reader)
    {
        var person = refusal.PersonId is { } id ? nameOf(id) : "";
        var problem = refusal.Problem == SwapProblem.RulesAgainst && refusal.PersonId == reader ? "RulesAgainstYou" : refusal.Problem.ToString();
        return (
            Problems.CodeOf(refusal.Problem), Set.Get(language, $"Why.{problem}", person),
            Set.Get(language, $"Why.{refusal.Problem}.Next", Against(language, refusal.Against)));
    }

    /// <summary>What speaks against somebody, in one line.</summary>
    public static string Against(Language language, IReadOnlyList<DutyObstacle> against) =>
        string.Join(language == Language.Ja ? "、" : ", ", against.Select(o => DutyTexts.Obstacle(language, o, NoShifts)).Distinct());
}
