namespace TeleworkTeams.Domain.PhoneDuty;

/// <summary>Against what the turns of two people are compared.</summary>
public enum DutyShare
{
    /// <summary>Everybody the same.</summary>
    Equal,

    /// <summary>By <see cref="DutyMember.Weight"/>.</summary>
    Weight,

    /// <summary>By the days in the office in the time that is planned, times the weight.</summary>
    OfficeDays,
}

/// <summary>How a section answers its phones and counters (S-135 … S-138).</summary>
public sealed record DutyRules
{
    /// <summary>What is answered; empty: the section has no rota.</summary>
    public IReadOnlyList<DutyKind> Kinds { get; init; } = [];

    /// <summary>Who takes turns; at most one entry a person.</summary>
    public IReadOnlyList<DutyMember> Members { get; init; } = [];

    /// <summary>Turns of one person on one day, 1 or more.</summary>
    public int MostPerDay { get; init; } = 1;

    /// <summary>Turns of one person in a week, Monday to Sunday; null: no limit.</summary>
    public int? MostPerWeek { get; init; }

    /// <summary>Nobody has turns on two business days running.</summary>
    public bool NotTwoDaysRunning { get; init; }

    /// <summary>A novice has a turn only beside an experienced person on the same shift.</summary>
    public bool PairsNovices { get; init; }

    /// <summary>Against what loads are compared.</summary>
    public DutyShare Share { get; init; }

    /// <summary>How many turns a memo taken for somebody else counts in the ledger, 0 to 1.</summary>
    public decimal MemoWeight { get; init; }

    /// <summary>When the unit leads are told of tomorrow's gaps, local time of day.</summary>
    public TimeOnly GapNoticeAt { get; init; } = new(16, 0);
}
