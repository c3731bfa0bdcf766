using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Telework;

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
