namespace TeleworkTeams.Domain.OneOnOnes.Planning;

/// <summary>Why an occasion has no time, and what is nearest to giving it one.</summary>
internal static class NoRoom
{
    /// <param name="request">What was planned from.</param>
    /// <param name="after">The same with the talks that were planned as fixed ones.</param>
    /// <param name="occasion">What found no time.</param>
    public static UnplacedTalk For(TalkRequest request, TalkRequest after, Occasion occasion) =>
        new(occasion, Obstacles(request, new FreeTime(request), occasion), Ways(after, occasion).FirstOrDefault());

    private static List<(TalkObstacle, int)> Obstacles(TalkRequest request, FreeTime free, Occasion occasion)
    {
        Dictionary<TalkObstacle, int> counts = [];
        for (var date = occasion.Earliest; date <= occasion.Latest; date = date.AddDays(1))
        {
            if (free.On(request.LeaderId, date) is { } leader && free.On(occasion.Pair.MemberId, date) is { } member)
            {
                Count(request, occasion, date, leader, member, counts);
            }
        }

        return counts.Count == 0 ? [(TalkObstacle.NoCommonDay, 0)] : [.. counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).Select(c => (c.Key, c.Value))];
    }

    private static void Count(TalkRequest request, Occasion occasion, DateOnly date, FreeTime.Day leader, FreeTime.Day member, Dictionary<TalkObstacle, int> counts)
    {
        var left = leader.Work | member.Work;
        Take(TalkObstacle.LeaderNotAtWork, ~leader.Work);
        Take(TalkObstacle.MemberNotAtWork, ~member.Work);
        Take(TalkObstacle.NotBothInOffice, occasion.Pair.Mode == TalkMode.FaceToFace && !(leader.IsInOffice && member.IsInOffice) ? UInt128.MaxValue : UInt128.Zero);
        Take(TalkObstacle.Blocked, Candidates.Blocked(occasion.Pair, date));
        Take(TalkObstacle.LeaderBusy, leader.Busy);
        Take(TalkObstacle.MemberBusy, member.Busy);
        Take(TalkObstacle.Tentative, request.AllowTentative ? UInt128.Zero : leader.Tentative | member.Tentative);
        Take(TalkObstacle.OtherTalks, UInt128.MaxValue);

        void Take(TalkObstacle obstacle, UInt128 bits)
        {
            if ((int)UInt128.PopCount(left & bits) is > 0 and var quarters)
            {
                counts[obstacle] = counts.GetValueOrDefault(obstacle) + quarters;
            }

            left &= ~bits;
        }
    }

    private static IEnumerable<TalkWay> Ways(TalkRequest after, Occasion occasion)
    {
        var pair = occasion.Pair;
        for (var minutes = pair.Minutes - Quarters.Minutes; minutes >= Quarters.Minutes; minutes -= Quarters.Minutes)
        {
            if (Best(after, occasion with { Pair = pair with { Minutes = minutes } }) is { } shorter)
            {
                yield return new TalkWay(TalkWayKind.Shorter, shorter);
            }
        }

        if (!after.AllowTentative && Best(after with { AllowTentative = true }, occasion) is { } tentative)
        {
            yield return new TalkWay(TalkWayKind.Tentative, tentative);
        }

        if (pair.Mode == TalkMode.FaceToFace && Best(after, occasion with { Pair = pair with { Mode = TalkMode.Online } }) is { } online)
        {
            yield return new TalkWay(TalkWayKind.Online, online);
        }

        var another = occasion with { Earliest = after.From, Latest = after.To };
        if (Best(after, another) is { } moved)
        {
            yield return new TalkWay(TalkWayKind.AnotherInterval, moved);
        }
    }

    private static Talk? Best(TalkRequest after, Occasion occasion)
    {
        var found = Candidates.Of(after, new FreeTime(after), occasion);
        return found.Count == 0 ? null : Candidates.ToTalk(after, occasion.Pair, found.MinBy(c => (c.Cost, c.Start)));
    }
}
