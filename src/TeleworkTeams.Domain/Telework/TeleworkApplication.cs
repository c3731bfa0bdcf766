using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Telework;

/// <summary>The part of a day that is telework. Halves are cut as leave cuts them: at the break of the person's pattern.</summary>
public enum DayPart
{
    /// <summary>1日.</summary>
    Day,

    /// <summary>午前.</summary>
    Morning,

    /// <summary>午後.</summary>
    Afternoon,

    /// <summary>時間単位, from and to.</summary>
    Hours,
}

/// <summary>One part of one day.</summary>
/// <param name="Date">The local date.</param>
/// <param name="Part">Which part.</param>
/// <param name="From">For <see cref="DayPart.Hours"/>: start, inclusive; else null.</param>
/// <param name="To">For <see cref="DayPart.Hours"/>: end, exclusive; else null.</param>
public sealed record PlannedDay(DateOnly Date, DayPart Part, TimeOnly? From = null, TimeOnly? To = null);

/// <summary>Kinds of information that the work needs (S-85, S-87, S-89).</summary>
[Flags]
public enum DataClasses
{
    /// <summary>None that a rule asks about.</summary>
    None = 0,

    /// <summary>大量又は機微な住民データ.</summary>
    Resident = 1,

    /// <summary>職員・入札等のデータ.</summary>
    Staff = 2,

    /// <summary>個人情報・機密情報を含む紙.</summary>
    Paper = 4,
}

/// <summary>What the form says. Texts are trimmed and within <see cref="ApplicationLimits"/>, ids exist: the edge parsed them.</summary>
public sealed record ApplicationDraft
{
    /// <summary>The days, in order of date, never empty, no two of one date that overlap.</summary>
    public required IReadOnlyList<PlannedDay> Days { get; init; }

    /// <summary>Where.</summary>
    public required WorkSpot Spot { get; init; }

    /// <summary>Why there, where the policy asks.</summary>
    public string? SpotReason { get; init; }

    /// <summary>The satellite's site; null for other spots, or while none is chosen.</summary>
    public string? SiteId { get; init; }

    /// <summary>業務の内容: what.</summary>
    public required string Tasks { get; init; }

    /// <summary>どこまで行うか (S-51); null: not said.</summary>
    public string? Extent { get; init; }

    /// <summary>業務レベル ①–④ (S-78), 1–4.</summary>
    public int WorkLevel { get; init; } = 1;

    /// <summary>Information that the work needs.</summary>
    public DataClasses Data { get; init; }

    /// <summary>在席確認者 (S-35); null: none.</summary>
    public string? CheckerId { get; init; }

    /// <summary>Ids of pools and loans wanted.</summary>
    public IReadOnlyList<string> Resources { get; init; } = [];

    /// <summary>Ids of the ticked confirmations, and of <c>information.*</c> confirmations (<see cref="PolicyTopic"/> by its name).</summary>
    public IReadOnlyList<string> Confirmations { get; init; } = [];

    /// <summary>Other hours than the pattern's, start; set with <see cref="End"/> or not at all; only for whole days.</summary>
    public TimeOnly? Start { get; init; }

    /// <summary>End of those hours, exclusive.</summary>
    public TimeOnly? End { get; init; }

    /// <summary>特別の理由: why the head should allow it although a rule does not; null: none asked.</summary>
    public string? ExceptionReason { get; init; }
}

/// <summary>Lengths and counts that the edge keeps.</summary>
public static class ApplicationLimits
{
    /// <summary>Characters of 業務の内容.</summary>
    public const int Tasks = 400;

    /// <summary>Characters of どこまで行うか.</summary>
    public const int Extent = 400;

    /// <summary>Characters of a reason.</summary>
    public const int Reason = 200;

    /// <summary>Days of one application: with its row they fit one transaction of the storage.</summary>
    public const int Days = 60;
}

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
    /// <summary>申請中.</summary>
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

/// <summary>One line of what happened to it, never changed afterwards.</summary>
/// <param name="At">When.</param>
/// <param name="ById">Who.</param>
/// <param name="Role">In which role: Staff is the applicant.</param>
/// <param name="What">The state it led to.</param>
/// <param name="Reason">差戻しの理由, the exception's reason, the reason of a change; null: none.</param>
/// <param name="IsException">Whether the head allowed it against a rule.</param>
public sealed record ApplicationEvent(DateTimeOffset At, string ById, Role Role, ApplicationState What, string? Reason = null, bool IsException = false);

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

/// <summary>A part of a day that an application holds, of the person or of a colleague.</summary>
/// <param name="ApplicationId">Whose.</param>
/// <param name="PersonId">Who.</param>
/// <param name="Day">Which part.</param>
/// <param name="Spot">Where.</param>
/// <param name="IsInForce">False: still waiting.</param>
public sealed record DayClaim(string ApplicationId, string PersonId, PlannedDay Day, WorkSpot Spot, bool IsInForce);
