namespace TeleworkTeams.Domain.OneOnOnes.Planning;

/// <summary>All talks of a leader for the next weeks, in one go.</summary>
public static class TalkPlanner
{
    /// <summary>
    /// As many talks as possible, and of all such plans one of the least cost (<see cref="TalkCost"/>). Nobody is in two places, nothing lies outside
    /// anybody's hours, buffers hold. Talks begin at quarter hours. Where times are equally good, those are taken that line up one after the other; the same request gives the same plan.
    /// </summary>
    public static TalkPlan Plan(TalkRequest request)
    {
        var occasions = Occasions.Of(request);
        FreeTime free = new(request);
        IReadOnlyList<Candidate>[] options = [.. occasions.Select(o => Candidates.Of(request, free, o))];
        int[] lengths = [.. occasions.Select(o => Quarters.Count(o.Pair.Minutes))];
        var (chosen, cost, bound) = TalkAssignment.Solve(options, lengths, Quarters.Count(request.BufferMinutes));

        var placed = occasions.Zip(chosen).Where(p => p.Second is not null)
            .Select(p => new PlannedTalk(p.First, Candidates.ToTalk(request, p.First.Pair, p.Second!.Value), p.Second.Value.Cost))
            .OrderBy(t => t.Talk.Date).ThenBy(t => t.Talk.From).ToList();
        var missing = occasions.Zip(chosen).Where(p => p.Second is null).Select(p => p.First).OrderBy(o => o.Ideal).ToList();
        var after = request with { Fixed = [.. request.Fixed, .. placed.Select(t => t.Talk)] };
        return new TalkPlan(
            placed, [.. missing.Select(o => NoRoom.For(request, after, o))], placed.Sum(t => t.Cost),
            new TalkBound(occasions.Count - (int)(bound / TalkRelaxation.Unplaced), (int)(bound % TalkRelaxation.Unplaced), bound == cost));
    }
}
