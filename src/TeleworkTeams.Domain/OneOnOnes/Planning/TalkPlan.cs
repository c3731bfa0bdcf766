namespace TeleworkTeams.Domain.OneOnOnes.Planning;

/// <summary>A talk that is due: one for each pair and interval.</summary>
/// <param name="Pair">Whose.</param>
/// <param name="Ideal">The day that keeps the interval; not always a day of work.</param>
/// <param name="Earliest">First day that still belongs to this interval, inclusive.</param>
/// <param name="Latest">Last day that does, inclusive.</param>
public sealed record Occasion(TalkPair Pair, DateOnly Ideal, DateOnly Earliest, DateOnly Latest);

/// <summary>A talk for its occasion.</summary>
/// <param name="Occasion">What was due.</param>
/// <param name="Talk">When it is.</param>
/// <param name="Cost">How far it lies from what was wished: 0 is best. See <see cref="TalkCost"/>.</param>
public sealed record PlannedTalk(Occasion Occasion, Talk Talk, int Cost);

/// <summary>Why there is no time for an occasion.</summary>
public enum TalkObstacle
{
    /// <summary>No day of its interval is a day of work of both.</summary>
    NoCommonDay,

    /// <summary>The leader works no such hours that day.</summary>
    LeaderNotAtWork,

    /// <summary>The member works no such hours that day.</summary>
    MemberNotAtWork,

    /// <summary>The leader is busy, or has no buffer.</summary>
    LeaderBusy,

    /// <summary>The member is busy.</summary>
    MemberBusy,

    /// <summary>Only a tentative meeting is in the way.</summary>
    Tentative,

    /// <summary>The pair never talks then.</summary>
    Blocked,

    /// <summary>One of the two is out, and the pair talks face to face.</summary>
    NotBothInOffice,

    /// <summary>Free, but taken by talks with others.</summary>
    OtherTalks,
}

/// <summary>What would make room.</summary>
public enum TalkWayKind
{
    /// <summary>Talk for less long.</summary>
    Shorter,

    /// <summary>Allow a tentative meeting to be touched.</summary>
    Tentative,

    /// <summary>Talk online.</summary>
    Online,

    /// <summary>Talk in the next or the last interval.</summary>
    AnotherInterval,
}

/// <summary>The nearest way out: what would have to be allowed, and the talk that it gives.</summary>
public sealed record TalkWay(TalkWayKind Kind, Talk Talk);

/// <summary>An occasion without a time.</summary>
/// <param name="Occasion">What is due.</param>
/// <param name="Obstacles">How many quarter hours of the interval each obstacle takes, the most first.</param>
/// <param name="Way">The nearest way out; null: none of them helps.</param>
public sealed record UnplacedTalk(Occasion Occasion, IReadOnlyList<(TalkObstacle Obstacle, int Quarters)> Obstacles, TalkWay? Way);

/// <summary>The talks of one leader.</summary>
/// <param name="Talks">In order of time.</param>
/// <param name="Unplaced">The rest, in order of their ideal day.</param>
/// <param name="Cost">Sum of the costs of <paramref name="Talks"/>.</param>
/// <param name="Bound">No plan places more, and none that places as many costs less than this.</param>
public sealed record TalkPlan(IReadOnlyList<PlannedTalk> Talks, IReadOnlyList<UnplacedTalk> Unplaced, int Cost, TalkBound Bound);

/// <summary>What no plan can do better.</summary>
/// <param name="Placed">Talks at most.</param>
/// <param name="Cost">With that many, the cost at least.</param>
/// <param name="IsReached">Whether the plan is that good: then it is proven to be the best.</param>
public sealed record TalkBound(int Placed, int Cost, bool IsReached);
