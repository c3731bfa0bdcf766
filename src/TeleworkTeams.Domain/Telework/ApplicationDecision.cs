using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Telework;

/// <summary>What somebody wants to do with an application.</summary>
public abstract record ApplicationCommand
{
    private ApplicationCommand()
    {
    }

    /// <summary>New, by the person; the policy's route says what it becomes.</summary>
    public sealed record Submit(string Id, ApplicationDraft Draft) : ApplicationCommand;

    /// <summary>利用登録, by the person; <paramref name="Draft"/> has one day, the first that it is for.</summary>
    public sealed record Register(string Id, ApplicationDraft Draft) : ApplicationCommand;

    /// <summary>命令, by the head or whoever acts for them.</summary>
    public sealed record Order(string Id, ApplicationDraft Draft) : ApplicationCommand;

    /// <summary>変更 by the person: goes round again. Days that are over stay as they were.</summary>
    public sealed record Change(ApplicationDraft Draft, string? Reason) : ApplicationCommand;

    /// <summary>取下げ by the person, or of an order by who may order. Null: all days that are not over; else these.</summary>
    public sealed record Withdraw(IReadOnlyList<DateOnly>? Dates, string? Reason) : ApplicationCommand;

    /// <summary>承認. <paramref name="ExceptionReason"/> is needed where an overridable rule is broken; <paramref name="Confirmations"/> are the approver's ticks; <paramref name="Round"/> is the round that was looked at.</summary>
    public sealed record Approve(int Round, IReadOnlyList<string> Confirmations, string? ExceptionReason) : ApplicationCommand;

    /// <summary>差戻し with a reason.</summary>
    public sealed record SendBack(int Round, string Reason) : ApplicationCommand;
}

/// <summary>All that the rules need to know besides the command.</summary>
public sealed record ApplicationFacts
{
    /// <summary>Who works.</summary>
    public required Person Person { get; init; }

    /// <summary>Their section.</summary>
    public required Section Section { get; init; }

    /// <summary>The policies by date.</summary>
    public required PolicyTimeline Policies { get; init; }

    /// <summary>The calendar in force.</summary>
    public required BusinessCalendar Calendar { get; init; }

    /// <summary>The office's zone.</summary>
    public required OfficeZone Zone { get; init; }

    /// <summary>Who does it, and whether they may decide for this person today (<see cref="Approvers"/>); null: they may not.</summary>
    public required string ActorId { get; init; }

    /// <inheritdoc cref="ActorId"/>
    public Role? ActsAs { get; init; }

    /// <summary>Whether anybody but the person can decide today.</summary>
    public bool HasApprover { get; init; }

    /// <summary>The application as stored; null for a new one.</summary>
    public TeleworkApplication? Application { get; init; }

    /// <summary>Claims of the person in every week that the draft touches, without those of the application itself.</summary>
    public IReadOnlyList<DayClaim> OwnClaims { get; init; } = [];

    /// <summary>Leave of the person in those weeks.</summary>
    public IReadOnlyList<Leave> Leaves { get; init; } = [];

    /// <summary>People of the section in the office on each date of the draft if this application is not counted; absent: not known.</summary>
    public IReadOnlyDictionary<DateOnly, int> InOffice { get; init; } = new Dictionary<DateOnly, int>();

    /// <summary>Free units of each pool and loan wanted or required, by id and date, without what this application holds; absent: not known, nothing is said.</summary>
    public IReadOnlyDictionary<(string Id, DateOnly Date), int> Free { get; init; } = new Dictionary<(string, DateOnly), int>();

    /// <summary>Whether the person has an approved registration, or, for the first time only, an approved application.</summary>
    public bool IsRegistered { get; init; }

    /// <summary>The chosen satellite: whether other staff are there (S-86) and My Number systems stand there; null: none chosen.</summary>
    public SiteFacts? Site { get; init; }

    /// <summary>Ids of colleagues who can be 在席確認者.</summary>
    public IReadOnlySet<string> Colleagues { get; init; } = new HashSet<string>();

    /// <summary>The person's hours on <paramref name="date"/>.</summary>
    public WorkPattern PatternOn(DateOnly date) => Section.PatternOf(Person, date, Calendar);
}

/// <summary>What the rules ask about a satellite office.</summary>
/// <param name="IsStaffed">Other staff are present and no outsiders (S-86).</param>
/// <param name="PersonalDataAllowed">The city allows personal data there (S-127).</param>
/// <param name="HasSpecialSystems">My Number or other special systems can be used there (S-82).</param>
public sealed record SiteFacts(bool IsStaffed, bool PersonalDataAllowed, bool HasSpecialSystems);

/// <summary>What the rules decided. Data only: the use case performs it.</summary>
public abstract record ApplicationDecision
{
    private ApplicationDecision()
    {
    }

    /// <summary>Store <paramref name="Application"/>; its <see cref="TeleworkApplication.Draft"/> holds the days that remain.</summary>
    public sealed record Accepted(TeleworkApplication Application, IReadOnlyList<Finding> Warnings) : ApplicationDecision;

    /// <summary>The same was done before: nothing to store.</summary>
    public sealed record AlreadyDone(TeleworkApplication Application) : ApplicationDecision;

    /// <summary>Rules speak against it; all of them are named.</summary>
    public sealed record Refused(IReadOnlyList<Finding> Findings) : ApplicationDecision;

    /// <summary>It is not in a state, or the actor not in a role, for this.</summary>
    public sealed record NotNow(ApplicationHindrance Reason) : ApplicationDecision;
}

/// <summary>Why a step is not possible now. The names are stable codes.</summary>
public enum ApplicationHindrance
{
    /// <summary>The actor may not decide for this person (looks like not found to them).</summary>
    NotYours,

    /// <summary>Somebody decided first: <see cref="TeleworkApplication.History"/> says who.</summary>
    DecidedAlready,

    /// <summary>It was changed after it was looked at: look again.</summary>
    ChangedMeanwhile,

    /// <summary>Withdrawn meanwhile.</summary>
    Withdrawn,

    /// <summary>All of its days are over, or the day is.</summary>
    DayIsOver,

    /// <summary>A reason is needed.</summary>
    ReasonMissing,

    /// <summary>The head cannot allow this: the policy has no exception, or the rule is none that can be lifted.</summary>
    NoException,
}
