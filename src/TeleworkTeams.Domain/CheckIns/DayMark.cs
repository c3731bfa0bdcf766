using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.CheckIns;

/// <summary>What the manager alone sees besides. Never a public list and never a reason to push (S-36).</summary>
public enum DayMark
{
    /// <summary>未登録: the person's start has come, a business day, no leave for all of it, and neither start nor end is reported (S-10).</summary>
    Unregistered,

    /// <summary>始業未登録.</summary>
    StartMissing,

    /// <summary>終業未登録 (S-10, S-21).</summary>
    EndMissing,

    /// <summary>要確認: ended late (S-21).</summary>
    NeedsReview,
}
