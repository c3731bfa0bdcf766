namespace TeleworkTeams.Domain.OneOnOnes;

/// <summary>How two people talk (S-120).</summary>
public enum TalkMode
{
    /// <summary>Whichever fits the day: online when one of the two is out.</summary>
    Either,

    /// <summary>Online.</summary>
    Online,

    /// <summary>Deliberately face to face: only on days on which both are in the office.</summary>
    FaceToFace,
}

/// <summary>Two people who talk regularly: never for appraisal, and the leader is the listener (S-113).</summary>
/// <param name="LeaderId">所属長, 係長 or who stands in for them.</param>
/// <param name="MemberId">The other; never <paramref name="LeaderId"/>.</param>
public sealed record TalkPair(string LeaderId, string MemberId)
{
    /// <summary>The shortest interval that can be set, in days (S-115).</summary>
    public const int ShortestInterval = 7;

    /// <summary>The longest interval that can be set, in days (S-115).</summary>
    public const int LongestInterval = 28;

    /// <summary>Days from one talk to the next, 7 to 28 (S-114, S-115).</summary>
    public int IntervalDays { get; init; } = 14;

    /// <summary>Length: 15, 30, 45 or 60 (S-115).</summary>
    public int Minutes { get; init; } = 30;

    /// <summary>How they talk.</summary>
    public TalkMode Mode { get; init; }

    /// <summary>The first day with talks again, inclusive; null: not paused.</summary>
    public DateOnly? PausedUntil { get; init; }

    /// <summary>The usual day and time; kept where it can be. Null: none yet.</summary>
    public TalkTime? Regular { get; init; }

    /// <summary>When the leader likes to talk; empty: any time.</summary>
    public IReadOnlyList<TalkWindow> LeaderPrefers { get; init; } = [];

    /// <summary>When the member likes to talk; empty: any time.</summary>
    public IReadOnlyList<TalkWindow> MemberPrefers { get; init; } = [];

    /// <summary>When there is never a talk.</summary>
    public IReadOnlyList<TalkWindow> Blocked { get; init; } = [];
}

/// <summary>A usual day and time.</summary>
public sealed record TalkTime(DayOfWeek Day, TimeOnly At);

/// <summary>A time of a week.</summary>
/// <param name="Day">The day of the week; null: every day.</param>
/// <param name="From">Local start, inclusive.</param>
/// <param name="To">Local end, exclusive; after <paramref name="From"/>.</param>
public sealed record TalkWindow(DayOfWeek? Day, TimeOnly From, TimeOnly To);
