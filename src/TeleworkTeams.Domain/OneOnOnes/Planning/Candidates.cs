namespace TeleworkTeams.Domain.OneOnOnes.Planning;

/// <summary>A possible beginning of a talk.</summary>
/// <param name="Start">Quarter hours since the beginning of the first planned day.</param>
/// <param name="Cost">See <see cref="TalkCost"/>.</param>
/// <param name="BothInOffice">Whether both are in the office that day.</param>
internal readonly record struct Candidate(int Start, int Cost, bool BothInOffice);

/// <summary>Where the talk of an occasion could lie, apart from the other talks that are planned with it.</summary>
internal static class Candidates
{
    public const int QuartersADay = 96;

    /// <summary>In order of time.</summary>
    public static List<Candidate> Of(TalkRequest request, FreeTime free, Occasion occasion)
    {
        List<Candidate> found = [];
        var length = Quarters.Count(occasion.Pair.Minutes);
        for (var date = occasion.Earliest; date <= occasion.Latest; date = date.AddDays(1))
        {
            if (free.On(request.LeaderId, date) is not { } leader || free.On(occasion.Pair.MemberId, date) is not { } member)
            {
                continue;
            }

            var both = leader.IsInOffice && member.IsInOffice;
            if (occasion.Pair.Mode == TalkMode.FaceToFace && !both)
            {
                continue;
            }

            var bits = Quarters.Starts(leader.Free(request.AllowTentative) & member.Free(request.AllowTentative) & ~Blocked(occasion.Pair, date), length);
            for (; bits != UInt128.Zero; bits &= bits - 1)
            {
                var quarter = (int)UInt128.TrailingZeroCount(bits);
                var start = ((date.DayNumber - request.From.DayNumber) * QuartersADay) + quarter;
                found.Add(new Candidate(start, TalkCost.Of(request, occasion, date, Quarters.TimeOf(quarter), both), both));
            }
        }

        return found;
    }

    public static UInt128 Blocked(TalkPair pair, DateOnly date) => pair.Blocked
        .Where(w => w.Day is null || w.Day == date.DayOfWeek)
        .Aggregate(UInt128.Zero, (bits, w) => bits | Quarters.Touched(w.From, w.To));

    public static Talk ToTalk(TalkRequest request, TalkPair pair, Candidate candidate) => new(
        request.LeaderId, pair.MemberId, request.From.AddDays(candidate.Start / QuartersADay), Quarters.TimeOf(candidate.Start % QuartersADay), pair.Minutes,
        pair.Mode == TalkMode.Online || !candidate.BothInOffice ? TalkMode.Online : TalkMode.FaceToFace);
}
