using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Planning;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>How a step with a draft ended.</summary>
internal abstract record RotaOutcome
{
    private RotaOutcome()
    {
    }

    /// <summary>Done, with the facts after it.</summary>
    public sealed record Done(RotaFacts Facts) : RotaOutcome;

    /// <summary>An edit, or what it would do.</summary>
    public sealed record Edited(RotaFacts Facts, IReadOnlyList<DutyDay> Days, RotaReview Before, RotaReview After) : RotaOutcome;

    /// <summary>Nothing was changed.</summary>
    public sealed record Refused(int Status, DutyProblem Problem, IReadOnlyList<(int Index, DutyChangeProblem Problem)>? Changes = null) : RotaOutcome;

    /// <summary>Somebody was first: look again.</summary>
    public static Refused Stale { get; } = new(412, DutyProblem.Stale);

    public static Refused NoDraft { get; } = new(422, DutyProblem.NoDraft);
}
