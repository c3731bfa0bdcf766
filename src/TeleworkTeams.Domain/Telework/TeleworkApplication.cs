using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Telework;

/// <summary>What it is to the people.</summary>
public enum ApplicationKind
{
    /// <summary>申請.</summary>
    Application,

    /// <summary>届出.</summary>
    Declaration,

    /// <summary>命令.</summary>
    Order,

    /// <summary>利用登録: no days of its own (S-56).</summary>
    Registration,
}

/// <summary>Where it stands.</summary>
public enum ApplicationState
{
    /// <summary>承認待ち.</summary>
    Submitted,

    /// <summary>承認.</summary>
    Approved,

    /// <summary>差戻し: with the applicant again.</summary>
    SentBack,

    /// <summary>取下げ.</summary>
    Withdrawn,

    /// <summary>届出済: in force without approval.</summary>
    Declared,

    /// <summary>命令済.</summary>
    Ordered,
}

/// <summary>テレワーク申請・届出・命令.</summary>
public sealed record TeleworkApplication
{
    /// <summary>Made in App.</summary>
    public required string Id { get; init; }

    /// <summary>Who works.</summary>
    public required string PersonId { get; init; }

    /// <summary>Their section at the time.</summary>
    public required string SectionId { get; init; }

    /// <summary>申請, 届出, 命令, 登録.</summary>
    public required ApplicationKind Kind { get; init; }

    /// <summary>Where it stands.</summary>
    public required ApplicationState State { get; init; }

    /// <summary>What it says; a registration has one day, the first from which it counts.</summary>
    public required ApplicationDraft Draft { get; init; }

    /// <summary>What was in force and had begun when it was changed: the drafts as they were, each with those of its days alone. They stay in force whatever becomes of <see cref="Draft"/>.</summary>
    public IReadOnlyList<ApplicationDraft> Kept { get; init; } = [];

    /// <summary>1, and one more for each change that goes round again.</summary>
    public int Round { get; init; } = 1;

    /// <summary>The policy's version it was last decided or declared by (<see cref="PolicyVersion.Number"/>); null while open. A later policy never rewrites it.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>Warnings and lifted rules as they stood at the last submission: the marks that the approver sees.</summary>
    public IReadOnlyList<Finding> Marks { get; init; } = [];

    /// <summary>Everything that happened, oldest first.</summary>
    public required IReadOnlyList<ApplicationEvent> History { get; init; }

    /// <summary>Whether its days count as telework: approved, declared or ordered.</summary>
    public bool IsInForce => State is ApplicationState.Approved or ApplicationState.Declared or ApplicationState.Ordered;

    /// <summary>Whether its days are taken for others: in force or waiting.</summary>
    public bool HoldsDays => IsInForce || State == ApplicationState.Submitted;

    /// <summary>The parts of days that it holds: those <see cref="Kept"/>, and those of the draft while <see cref="HoldsDays"/>. A registration holds none.</summary>
    public IEnumerable<DayClaim> Claims()
    {
        if (Kind == ApplicationKind.Registration)
        {
            return [];
        }

        var kept = Kept.SelectMany(k => k.Days.Select(day => new DayClaim(Id, PersonId, day, k.Spot, true)));
        return HoldsDays ? kept.Concat(Draft.Days.Select(day => new DayClaim(Id, PersonId, day, Draft.Spot, IsInForce))) : kept;
    }
}
