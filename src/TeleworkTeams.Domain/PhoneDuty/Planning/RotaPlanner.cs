using TeleworkTeams.Domain.PhoneDuty.Planning.Flow;
using TeleworkTeams.Domain.PhoneDuty.Planning.Search;

namespace TeleworkTeams.Domain.PhoneDuty.Planning;

/// <summary>
/// Draws up a rota: as few people missing as possible; then as fair as possible, the highest level as low as it can be, then the next;
/// then as few undesired turns; then as close to what is published, and to the desired days, as possible. Plans of the same cost
/// (<see cref="RotaReview.Cost"/>) are equally fair.
/// </summary>
/// <remarks>
/// Who can do which shift when, who is away, limits of a day and of a week, novices beside experienced people where everything is covered,
/// shares and history are one flow and solved exactly (<see cref="FlowSolver"/>); so is the order of wishes, unless it takes too many steps.
/// Two days running, shifts that overlap like a chain with more than one turn a day, and novices beside gaps are searched for
/// (<see cref="RestSearch"/>); the flow then is the bound.
/// </remarks>
public static class RotaPlanner
{
    private const double Same = 1e-9;

    /// <summary>The plan; it breaks no rule except where turns that stay do. What cannot be covered is named in its review.</summary>
    public static Rota Plan(RotaRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var map = new RotaMap(request);
        var wishes = new RotaWishes(map);
        var flow = FlowSolver.Solve(map, new(map), wishes);
        var people = RestSearch.IsNeeded(flow) ? RestSearch.Run(flow, wishes).Turns : flow.Turns;
        var turns = people.SelectMany((shifts, p) => shifts.Select(s => new DutyTurn(map.Shifts[s].Id, map.People[p])));
        var book = new TurnBook(map, turns.Concat(request.Locked.Select(t => t with { IsLocked = true })));
        var review = RotaReviews.Of(book, wishes);
        var isReached = review.Uncovered == flow.Uncovered && review.Cost <= flow.Cost + (Same * Math.Max(1, Math.Abs(flow.Cost)));
        return new(book.Turns, review, new(flow.Uncovered, flow.Cost, isReached));
    }
}
