using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Telework;

/// <summary>How telework comes about (S-56, S-58, S-60).</summary>
public enum TeleworkRoute
{
    /// <summary>申請: each time, and the head approves.</summary>
    Application,

    /// <summary>命令: the head orders, without paper; staff do not apply.</summary>
    Order,

    /// <summary>届出: staff declare, nobody approves.</summary>
    Declaration,

    /// <summary>登録制: registered and approved once, then declared each time (S-56).</summary>
    RegisterOnce,

    /// <summary>初回のみ: the first application is approved, the following ones are declarations (S-60).</summary>
    FirstTimeOnly,
}

/// <summary>The route.</summary>
/// <param name="Kind">How staff come to it.</param>
/// <param name="OrdersAllowed">Whether the head may order it besides (S-58).</param>
/// <param name="Basis">The legal basis as the form prints it: 在宅への旅行命令 … (S-59); null: unset.</param>
/// <param name="Source">Where it stands; null: the policy's.</param>
public sealed record RouteRule(TeleworkRoute Kind, bool OrdersAllowed = false, string? Basis = null, string? Source = null)
{
    /// <summary>Whether the head may order it at all: besides applications, or as the only way.</summary>
    public bool TakesOrders => OrdersAllowed || Kind == TeleworkRoute.Order;
}

/// <summary>What the last moment for an application is counted from.</summary>
public enum DeadlineKind
{
    /// <summary>None: also afterwards on the day itself.</summary>
    None,

    /// <summary>当日: until the person's start of work, or <see cref="DeadlineRule.Time"/>.</summary>
    SameDay,

    /// <summary>前日: the last business day before.</summary>
    PreviousDay,

    /// <summary>n営業日前 (S-51).</summary>
    BusinessDaysBefore,
}

/// <summary>Until when an application has to be there (S-39, S-48, S-51, S-54).</summary>
/// <param name="Kind">What is counted.</param>
/// <param name="Days">For <see cref="DeadlineKind.BusinessDaysBefore"/>: how many, 1–20.</param>
/// <param name="Time">Before this time of day (exclusive): 12:00 is 前日午前; null: the whole day.</param>
/// <param name="Source">Where it stands; null: the policy's.</param>
public sealed record DeadlineRule(DeadlineKind Kind, int Days = 0, TimeOnly? Time = null, string? Source = null);

/// <summary>The unit of telework (S-40, S-55).</summary>
public enum TeleworkUnit
{
    /// <summary>1日.</summary>
    Day,

    /// <summary>半日.</summary>
    HalfDay,

    /// <summary>1時間.</summary>
    Hour,
}

/// <summary>Where exactly; several are one <see cref="Place"/> of the report.</summary>
public enum WorkSpot
{
    /// <summary>自宅.</summary>
    OwnHome,

    /// <summary>親族の居宅 (S-42, S-46).</summary>
    RelativeHome,

    /// <summary>病院等 (S-42).</summary>
    Hospital,

    /// <summary>The city's satellite office.</summary>
    Satellite,

    /// <summary>A private operator's (S-125).</summary>
    PrivateSatellite,

    /// <summary>モバイル.</summary>
    Mobile,
}

/// <summary>A place that the city allows.</summary>
/// <param name="Spot">Which.</param>
/// <param name="ReasonRequired">Whether the form asks why there.</param>
public sealed record SpotRule(WorkSpot Spot, bool ReasonRequired = false);

/// <summary>Whether part of a day may be telework beside leave (S-53).</summary>
public enum LeaveCombination
{
    /// <summary>Allowed.</summary>
    Allowed,

    /// <summary>Not allowed: the day is one or the other.</summary>
    NotAllowed,

    /// <summary>Half a day or hours of telework only together with leave.</summary>
    Required,
}

/// <summary>Who, how often, where, in which units.</summary>
public sealed record LimitRule
{
    /// <summary>Telework days of a week (Monday to Sunday) at the most, half a day is 0.5; 0.5–7 (S-40).</summary>
    public decimal? DaysPerWeek { get; init; }

    /// <summary>Business days of a week in the office at least, 1–5; leave does not count against it (S-44).</summary>
    public int? OfficeDaysPerWeek { get; init; }

    /// <summary>The units; null: unset, whole days and halves are taken.</summary>
    public IReadOnlyList<TeleworkUnit>? Units { get; init; }

    /// <summary>Beside leave; null: unset.</summary>
    public LeaveCombination? WithLeave { get; init; }

    /// <summary>Who may; null: everybody (S-43, S-47).</summary>
    public IReadOnlyList<Employment>? Eligible { get; init; }

    /// <summary>Where; null: unset, anywhere.</summary>
    public IReadOnlyList<SpotRule>? Spots { get; init; }

    /// <summary>Whether the form asks how far the work shall go, besides what (S-51); null: unset, not asked.</summary>
    public bool? ExtentRequired { get; init; }

    /// <summary>People of the section who stay in the office at least, a warning to whoever decides; null: unset.</summary>
    public int? OfficeCover { get; init; }

    /// <summary>How far ahead, in calendar days; null: 92.</summary>
    public int? HorizonDays { get; init; }

    /// <summary>Where it stands; null: the policy's.</summary>
    public string? Source { get; init; }
}

/// <summary>Overtime on a day of telework.</summary>
public enum OvertimeRule
{
    /// <summary>Not allowed (S-14, S-17).</summary>
    Prohibited,

    /// <summary>Not ordered (S-21).</summary>
    NotOrdered,

    /// <summary>Only when it cannot be avoided, with a reason (S-19).</summary>
    WithReason,
}

/// <summary>Hours of a day of telework (S-11, S-14, S-17).</summary>
public sealed record HoursRule
{
    /// <summary>Base hours as the city writes them, start; set with <see cref="BaseEnd"/> or not at all. Shown, not checked: a person's pattern may differ.</summary>
    public TimeOnly? BaseStart { get; init; }

    /// <summary>End of the base hours, exclusive.</summary>
    public TimeOnly? BaseEnd { get; init; }

    /// <summary>Start of the window inside which hours may be laid, inclusive; null with <see cref="WindowEnd"/>: other hours are not offered.</summary>
    public TimeOnly? WindowStart { get; init; }

    /// <summary>End of the window, inclusive.</summary>
    public TimeOnly? WindowEnd { get; init; }

    /// <summary>Core time of flexible hours, start; inside every day's hours.</summary>
    public TimeOnly? CoreStart { get; init; }

    /// <summary>End of core time.</summary>
    public TimeOnly? CoreEnd { get; init; }

    /// <summary>Overtime; null: unset.</summary>
    public OvertimeRule? Overtime { get; init; }

    /// <summary>Minutes a week against which the record is checked, a hint and never a verdict (S-11: 2,325); null: no check.</summary>
    public int? WeeklyMinutes { get; init; }

    /// <summary>Where it stands; null: the policy's.</summary>
    public string? Source { get; init; }
}

/// <summary>中抜け (S-70 … S-74).</summary>
public enum InterruptionMode
{
    /// <summary>Hourly leave, by the hour.</summary>
    HourlyLeave,

    /// <summary>The day's hours move.</summary>
    ChangeOfHours,

    /// <summary>Not allowed.</summary>
    NotAllowed,
}

/// <inheritdoc cref="InterruptionMode"/>
public sealed record InterruptionRule(InterruptionMode Mode, string? Source = null);

/// <summary>在席確認 (S-13, S-33 … S-35).</summary>
public enum PresenceMode
{
    /// <summary>None between start and end.</summary>
    None,

    /// <summary>The chat application runs; presence is seen live.</summary>
    Live,

    /// <summary>A 在席確認者 is named in each application.</summary>
    Checker,
}

/// <inheritdoc cref="PresenceMode"/>
public sealed record PresenceRule(PresenceMode Mode, string? Source = null);

/// <summary>When the 実績報告 is due (S-12, S-16).</summary>
public enum ResultReportDue
{
    /// <summary>No more than the end card.</summary>
    None,

    /// <summary>With the end of the day.</summary>
    SameDay,

    /// <summary>From the next business day.</summary>
    NextBusinessDay,
}

/// <summary>終業の報告 and 実績報告.</summary>
public sealed record ReportRule
{
    /// <summary>Whether the end card asks for what was done, and says so when it is left empty; never a block.</summary>
    public bool? ResultAsked { get; init; }

    /// <summary>Whether it asks for a link to the deliverable (S-15).</summary>
    public bool? DeliverableAsked { get; init; }

    /// <summary>When the 実績報告 is due; null: unset.</summary>
    public ResultReportDue? ResultReport { get; init; }

    /// <summary>Whether the head acknowledges it (S-16, S-23).</summary>
    public bool? Acknowledged { get; init; }

    /// <summary>Where it stands; null: the policy's.</summary>
    public string? Source { get; init; }
}

/// <summary>What the city says about something that may be risky outside the office.</summary>
public enum Handling
{
    /// <summary>Allowed.</summary>
    Allow,

    /// <summary>Allowed when confirmed on the form.</summary>
    Confirm,

    /// <summary>Not taken.</summary>
    Block,
}

/// <summary>Which work and which information may leave the office (S-78 … S-94).</summary>
public sealed record InformationRule
{
    /// <summary>Level 3, paper and window work, outside the office (S-81).</summary>
    public Handling? Level3 { get; init; }

    /// <summary>Level 4, My Number systems and special equipment, at home or on the road; a satellite that has the system is not concerned (S-82).</summary>
    public Handling? Level4 { get; init; }

    /// <summary>Large or sensitive resident data elsewhere than in the office or a staffed satellite (S-85, S-86).</summary>
    public Handling? ResidentData { get; init; }

    /// <summary>Data of staff or of bids outside the office (S-87).</summary>
    public Handling? StaffData { get; init; }

    /// <summary>Paper with personal or confidential data outside the office (S-89, S-91).</summary>
    public Handling? Paper { get; init; }

    /// <summary>Where it stands; null: the policy's.</summary>
    public string? Source { get; init; }
}

/// <summary>A pool that is counted per day over the whole city (S-65 … S-67).</summary>
/// <param name="Id">Stable id, at most 32 characters.</param>
/// <param name="Name">As people call it.</param>
/// <param name="PerDay">How many at once on one day, 1–100,000.</param>
/// <param name="Required">Whether every telework takes one without asking.</param>
public sealed record ResourcePool(string Id, string Name, int PerDay, bool Required = false);

/// <summary>Things that are lent and come back (S-57, S-68, S-69).</summary>
/// <param name="Id">Stable id, at most 32 characters.</param>
/// <param name="Name">As people call it.</param>
/// <param name="Count">How many there are.</param>
/// <param name="LongestDays">Longest loan in calendar days; null: unset.</param>
public sealed record LoanItem(string Id, string Name, int Count, int? LongestDays = null);

/// <summary>Licences, sticks, machines.</summary>
public sealed record ResourceRule(IReadOnlyList<ResourcePool> Pools, IReadOnlyList<LoanItem> Loans, string? Source = null);

/// <summary>所属長が特に認める場合: the head may allow what a cap, a deadline, eligibility, unit or place forbids, with a reason that is recorded.</summary>
public sealed record ExceptionRule(bool HeadMayAllow, string? Source = null);

/// <summary>Who ticks.</summary>
public enum ConfirmedBy
{
    /// <summary>The applicant, on the form.</summary>
    Applicant,

    /// <summary>Whoever approves: 旅行命令 口頭済 (S-41).</summary>
    Approver,
}

/// <summary>A line to tick.</summary>
/// <param name="Id">Stable id, at most 32 characters.</param>
/// <param name="Text">Japanese.</param>
/// <param name="TextEn">English; null: the Japanese stands for both.</param>
/// <param name="By">Who ticks.</param>
/// <param name="Required">Whether it goes no further without.</param>
public sealed record Confirmation(string Id, string Text, string? TextEn, ConfirmedBy By, bool Required);

/// <summary>Emergency lift: what does not hold from <paramref name="From"/> to <paramref name="To"/>, both inclusive (S-198, S-199).</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null: until it is ended.</param>
/// <param name="Reason">As people are told.</param>
/// <param name="Caps">Whether days per week and office days are lifted.</param>
/// <param name="Eligibility">Whether eligibility is lifted.</param>
/// <param name="Deadline">Whether the deadline is lifted.</param>
public sealed record EmergencyLift(DateOnly From, DateOnly? To, string Reason, bool Caps, bool Eligibility, bool Deadline = false);
