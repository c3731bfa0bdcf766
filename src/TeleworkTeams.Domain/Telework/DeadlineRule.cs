using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Telework;

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
