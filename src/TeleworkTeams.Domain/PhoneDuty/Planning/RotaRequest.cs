namespace TeleworkTeams.Domain.PhoneDuty.Planning;

/// <summary>Everything a plan is made from. The same request gives the same plan, whatever the order of its lists.</summary>
/// <remarks>
/// <para>
/// Loads are compared as (past + turns) ÷ share. The share of a person is what could have been theirs in the whole time that is compared,
/// <see cref="PastDays"/> and the days of <see cref="Shifts"/> together: the part of these days on which the member takes turns
/// (<see cref="DutyMember.IsActiveOn"/>), times the weight where the rules say so. Who joined in October, left in May or was away for two
/// months is therefore neither behind nor ahead. With <see cref="DutyShare.OfficeDays"/> it is the part of <see cref="OfficeDays"/> instead.
/// </para>
/// <para>Figures are compared to four decimals.</para>
/// </remarks>
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

    /// <summary>
    /// The days that <see cref="Past"/> counts: those of the fiscal year that had shifts before. Empty: only the planned days are compared,
    /// which is right for a <see cref="Past"/> that is empty as well.
    /// </summary>
    public IReadOnlyList<DateOnly> PastDays { get; init; } = [];

    /// <summary>
    /// Days in the office by person, of <see cref="PastDays"/> and the planned days together, for <see cref="DutyShare.OfficeDays"/>; who is
    /// missing has none.
    /// </summary>
    public IReadOnlyDictionary<string, int> OfficeDays { get; init; } = new Dictionary<string, int>();

    /// <summary>Wishes.</summary>
    public IReadOnlyList<DutyWish> Wishes { get; init; } = [];

    /// <summary>What is published for the shifts already: a plan stays as close to it as it can.</summary>
    public IReadOnlyList<DutyTurn> Published { get; init; } = [];

    /// <summary>Turns that stay as they are, even against a rule: they are set by hand, or past.</summary>
    public IReadOnlyList<DutyTurn> Locked { get; init; } = [];

    /// <summary>
    /// Turns of shifts that are not planned, with the shifts: on days beside the planned time, for what reaches over its ends (two days
    /// running, the week's limit), and earlier ones of a planned day, for what a day allows.
    /// </summary>
    public IReadOnlyList<DutyDay> Beside { get; init; } = [];

    /// <summary>
    /// The business days of the planned time and beside it, for two days running. Empty: the days of <see cref="Shifts"/> and
    /// <see cref="Beside"/>, which is enough where every business day has a shift.
    /// </summary>
    public IReadOnlyList<DateOnly> BusinessDays { get; init; } = [];
}
