namespace TeleworkTeams.Domain.PhoneDuty;

/// <summary>Somebody who takes turns. Who is in the section and has no entry takes none.</summary>
/// <param name="PersonId">Who.</param>
public sealed record DutyMember(string PersonId)
{
    /// <summary>The kinds that the person can do; null: all.</summary>
    public IReadOnlyList<string>? KindIds { get; init; }

    /// <summary>New to it: where the rules pair novices, only beside an experienced person.</summary>
    public bool IsNovice { get; init; }

    /// <summary>The person's share against a full one: 1 full-time, 0.5 half-time; above 0, at most 1.</summary>
    public decimal Weight { get; init; } = 1;

    /// <summary>First day with turns, inclusive; null: from the beginning.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day with turns, inclusive; null: open.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Times without turns.</summary>
    public IReadOnlyList<DutyPause> Pauses { get; init; } = [];

    /// <summary>Turns in a week (Monday to Sunday) at most; null: as the rules say.</summary>
    public int? MostPerWeek { get; init; }

    /// <summary>Whether the person takes turns on <paramref name="date"/> at all, apart from leave and the like.</summary>
    public bool IsActiveOn(DateOnly date) =>
        !(date < From) && !(date > Until) && !Pauses.Any(p => date >= p.From && date <= p.To);

    /// <summary>Whether the person can do turns of the kind.</summary>
    public bool Can(string kindId) => KindIds is null || KindIds.Contains(kindId);
}

/// <summary>A time without turns.</summary>
/// <param name="From">First day, inclusive.</param>
/// <param name="To">Last day, inclusive.</param>
public sealed record DutyPause(DateOnly From, DateOnly To);
