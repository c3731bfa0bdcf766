namespace TeleworkTeams.Domain.Telework;

/// <summary>What a finding weighs.</summary>
public enum FindingWeight
{
    /// <summary>Said to the applicant and the approver; hinders nothing.</summary>
    Warning,

    /// <summary>Refused, unless the policy lets the head allow it and a reason is given.</summary>
    Overridable,

    /// <summary>Refused whatever anybody says.</summary>
    Refusal,
}

/// <summary>The rule that a finding names. The names are stable codes (in upper snake case on the wire) and the keys of the texts.</summary>
public enum PolicyTopic
{
    /// <summary>No policy is in force on the day.</summary>
    NoPolicy,

    /// <summary>The route does not let staff apply: the head orders.</summary>
    OrderOnly,

    /// <summary>The policy does not know orders.</summary>
    OrdersNotAllowed,

    /// <summary>登録制: not registered yet, or the registration is not approved.</summary>
    NotRegistered,

    /// <summary>Registered already.</summary>
    AlreadyRegistered,

    /// <summary>The route knows no registration.</summary>
    RegistrationNotUsed,

    /// <summary>Nobody can decide: no head and no deputy, or the applicant alone.</summary>
    NoApprover,

    /// <summary>Not on the section's list on that day: a guest, a leaver, somebody who comes later.</summary>
    NotAMember,

    /// <summary>A closed day. <see cref="Finding.Word"/>: the holiday's name, if it has one.</summary>
    ClosedDay,

    /// <summary>A day that is over, or a part of today that is.</summary>
    Past,

    /// <summary>Too far ahead. <see cref="Finding.Limit"/>: days; <see cref="Finding.Until"/>: the last day.</summary>
    BeyondHorizon,

    /// <summary>Too late. <see cref="Finding.Until"/>: the last moment (exclusive).</summary>
    Deadline,

    /// <summary>More days in the week than allowed. Limit and actual: days, halves 0.5.</summary>
    DaysPerWeek,

    /// <summary>Fewer days in the office than required. Limit and actual: days.</summary>
    OfficeDaysPerWeek,

    /// <summary>The unit is not offered. <see cref="Finding.Word"/>: the <see cref="TeleworkUnit"/>.</summary>
    Unit,

    /// <summary>Beside leave, although not allowed.</summary>
    WithLeave,

    /// <summary>Part of a day only together with leave.</summary>
    OnlyWithLeave,

    /// <summary>The same part of the day is leave.</summary>
    OnLeave,

    /// <summary>The same part of the day is held by another application.</summary>
    Taken,

    /// <summary>Employment. <see cref="Finding.Word"/>: the person's <see cref="People.Employment"/>.</summary>
    Eligibility,

    /// <summary>The place is not on the list. <see cref="Finding.Word"/>: the <see cref="WorkSpot"/>.</summary>
    Spot,

    /// <summary>The place needs a reason.</summary>
    SpotReason,

    /// <summary>A satellite needs a site and a seat.</summary>
    SiteMissing,

    /// <summary>Tasks or extent are missing. <see cref="Finding.Word"/>: <c>tasks</c> or <c>extent</c>.</summary>
    TextMissing,

    /// <summary>在席確認者 is missing, not a colleague, or the applicant.</summary>
    Checker,

    /// <summary>Hours outside the window. <see cref="Finding.From"/> and <see cref="Finding.To"/>: the window.</summary>
    HoursWindow,

    /// <summary>Hours do not include the core time. From and to: the core.</summary>
    CoreTime,

    /// <summary>Longer or shorter than the pattern. Limit and actual: minutes of work.</summary>
    HoursLength,

    /// <summary>Other hours are not offered.</summary>
    HoursFixed,

    /// <summary>Level 3 outside the office. Here and at the next four <see cref="Finding.Word"/> is the <see cref="Handling"/>; <c>Confirm</c> is ticked as a warning, and not yet as a refusal.</summary>
    Level3,

    /// <summary>Level 4 at home or on the road.</summary>
    Level4,

    /// <summary>Resident data outside office and staffed satellite.</summary>
    ResidentData,

    /// <summary>Data of staff or bids.</summary>
    StaffData,

    /// <summary>Paper.</summary>
    Paper,

    /// <summary>A confirmation is not ticked. <see cref="Finding.Word"/>: its id.</summary>
    Confirmation,

    /// <summary>The pool is empty on that day. Limit: its size; <see cref="Finding.Word"/>: its name.</summary>
    Pool,

    /// <summary>No more of the thing is there. Limit: how many; <see cref="Finding.Word"/>: its name.</summary>
    Loan,

    /// <summary>A loan for longer than it is lent. Limit and actual: calendar days; <see cref="Finding.Word"/>: its name.</summary>
    LoanTooLong,

    /// <summary>Fewer would stay in the office than the section wants. Limit and actual: people.</summary>
    OfficeCover,

    /// <summary>Allowed because of an emergency lift. <see cref="Finding.Word"/>: its reason; <see cref="Finding.Instead"/>: the rule, with its figures.</summary>
    Lifted,
}

/// <summary>One rule that speaks about a draft: which rule, on which day, with the figure and the source. The reason is part of the answer, the same on card, tab and API.</summary>
/// <param name="Topic">The rule.</param>
/// <param name="Weight">What it weighs.</param>
/// <param name="On">The day concerned; null: the draft as a whole. For rules of a week its first day that counts.</param>
public sealed record Finding(PolicyTopic Topic, FindingWeight Weight, DateOnly? On = null)
{
    /// <summary>The rule's figure.</summary>
    public decimal? Limit { get; init; }

    /// <summary>What the draft would make of it.</summary>
    public decimal? Actual { get; init; }

    /// <summary>A last moment or last day, in the office's offset, as the topic says.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Start of a window.</summary>
    public TimeOnly? From { get; init; }

    /// <summary>End of a window.</summary>
    public TimeOnly? To { get; init; }

    /// <summary>A word of the topic: a code name, an id, or a name as the city wrote it.</summary>
    public string? Word { get; init; }

    /// <summary>For <see cref="PolicyTopic.Lifted"/>: the rule that does not hold; else null.</summary>
    public PolicyTopic? Instead { get; init; }

    /// <summary>Where the rule stands; null: the policy says nothing about its source.</summary>
    public string? Source { get; init; }
}
