namespace TeleworkTeams.Domain.People;

/// <summary>代決者: acts as the head from <paramref name="From"/> to <paramref name="To"/>, both inclusive.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="OnlyWhenHeadIsAway">Only on those of the days on which the head is on leave all day, or for the head's own application.</param>
public sealed record Deputy(string PersonId, DateOnly From, DateOnly To, bool OnlyWhenHeadIsAway = false)
{
    /// <summary>Whether they act on <paramref name="date"/>.</summary>
    /// <param name="date">The day.</param>
    /// <param name="headIsAway">Whether the head is away all that day, or there is none, or it is about the head's own application.</param>
    public bool IsFor(DateOnly date, bool headIsAway) => From <= date && date <= To && (!OnlyWhenHeadIsAway || headIsAway);
}
