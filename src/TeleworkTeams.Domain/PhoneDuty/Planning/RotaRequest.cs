namespace TeleworkTeams.Domain.PhoneDuty.Planning;

/// <summary>Everything a plan is made from. The same request gives the same plan.</summary>
public sealed record RotaRequest
{
    /// <summary>The section's rules.</summary>
    public required DutyRules Rules { get; init; }

    /// <summary>The shifts to cover.</summary>
    public required IReadOnlyList<DutyShift> Shifts { get; init; }

    /// <summary>Who cannot when.</summary>
    public IReadOnlyList<Unavailable> Unavailable { get; init; } = [];

    /// <summary>Turns of the fiscal year before <see cref="Shifts"/> by person, memos counted with their weight; who is missing has none.</summary>
    public IReadOnlyDictionary<string, decimal> Past { get; init; } = new Dictionary<string, decimal>();

    /// <summary>Days in the office in the time that is planned, by person, for <see cref="DutyShare.OfficeDays"/>; who is missing has none.</summary>
    public IReadOnlyDictionary<string, int> OfficeDays { get; init; } = new Dictionary<string, int>();

    /// <summary>Wishes.</summary>
    public IReadOnlyList<DutyWish> Wishes { get; init; } = [];

    /// <summary>What is published for the shifts already: a plan stays as close to it as it can.</summary>
    public IReadOnlyList<DutyTurn> Published { get; init; } = [];

    /// <summary>Turns that stay as they are, even against a rule: they are set by hand, or past.</summary>
    public IReadOnlyList<DutyTurn> Locked { get; init; } = [];

    /// <summary>Days beside the planned time with their turns, for what reaches over its ends: two days running, the week's limit.</summary>
    public IReadOnlyList<DutyDay> Beside { get; init; } = [];
}
