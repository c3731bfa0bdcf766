using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Planning;

namespace TeleworkTeams.Domain.Tests.PhoneDuty;

public sealed class RepairTests
{
    private static readonly DutyTurn[] Turns = [new(GivenDuty.Shift(0), "a"), new(GivenDuty.Shift(1), "b")];

    [Fact]
    public void One_other_person_is_enough_and_it_is_the_one_with_the_least()
    {
        var request = GivenDuty.Request(GivenDuty.Rules("a", "b", "c", "d"), 2) with { Past = new Dictionary<string, decimal> { ["c"] = 1 }, Unavailable = [GivenDuty.Away("a", 0)] };
        var proposal = RotaRepair.Propose(request, Turns);

        var repair = proposal.Repairs.ShouldHaveSingleItem();
        (repair.Turn, repair.Because.Single()).ShouldBe((Turns[0], new(ObstacleKind.Unavailable, UnavailableReason.Leave)));
        repair.Changes.ShouldBe([new(GivenDuty.Shift(0), "a", "d")]);
        proposal.Turns.ShouldBe([new(GivenDuty.Shift(0), "d"), Turns[1]]);
    }

    [Fact]
    public void Where_nobody_can_stand_in_two_exchange()
    {
        var request = GivenDuty.Request(GivenDuty.Rules("a", "b") with { NotTwoDaysRunning = true }, 2) with { Unavailable = [GivenDuty.Away("a", 0)] };

        RotaRepair.Propose(request, Turns).Repairs.Single().Changes.ShouldBe([new(GivenDuty.Shift(0), "a", "b"), new(GivenDuty.Shift(1), "b", "a")]);
    }

    [Fact]
    public void A_turn_that_was_set_by_hand_is_not_given_away_for_it()
    {
        var request = GivenDuty.Request(GivenDuty.Rules("a", "b") with { NotTwoDaysRunning = true }, 2) with { Unavailable = [GivenDuty.Away("a", 0)] };
        var proposal = RotaRepair.Propose(request, [Turns[0], Turns[1] with { IsLocked = true }]);

        proposal.Repairs.Single().Changes.ShouldBeEmpty();
        proposal.Turns.ShouldBe([Turns[1] with { IsLocked = true }]);
    }

    [Fact]
    public void Two_absences_share_the_people_who_are_left()
    {
        // c can stand in on both days, d on the second only: the first is served with c.
        var request = GivenDuty.Request(GivenDuty.Rules("a", "b", "c", "d") with { NotTwoDaysRunning = true }, 2) with
        {
            Past = new Dictionary<string, decimal> { ["d"] = 5 },
            Unavailable = [GivenDuty.Away("a", 0), GivenDuty.Away("b", 1), GivenDuty.Away("d", 0), GivenDuty.Away("b", 0), GivenDuty.Away("a", 1)],
        };

        RotaRepair.Propose(request, Turns).Turns.ShouldBe([new(GivenDuty.Shift(0), "c"), new(GivenDuty.Shift(1), "d")]);
    }

    [Fact]
    public void What_is_past_is_left_alone()
    {
        var request = GivenDuty.Request(GivenDuty.Rules("b"), 2) with { Locked = [Turns[0]] };

        RotaRepair.Propose(request, Turns).ShouldSatisfyAllConditions(
            p => p.Repairs.ShouldBeEmpty(), p => p.Turns.ShouldBe([Turns[0] with { IsLocked = true }, Turns[1]]));
    }

    [Fact]
    public void No_repair_covers_less_than_could_be_or_breaks_a_rule_that_held()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var request = RandomRota.Of(seed, 8, 8, hasRest: true) with { Locked = [], Published = [] };
            var turns = RotaPlanner.Plan(request).Turns;
            var random = new Random(seed);
            var disturbed = request with { Unavailable = [.. request.Unavailable, .. turns.Where(_ => random.Next(6) == 0).Select(t => new Unavailable(t.PersonId, request.Shifts.First(s => s.Id == t.ShiftId).Date, null, null, UnavailableReason.Leave))] };
            var proposal = RotaRepair.Propose(disturbed, turns);

            var review = RotaReviews.Of(disturbed, proposal.Turns);
            GivenDuty.Broken(disturbed, proposal.Turns).Where(b => !b.EndsWith("novice", StringComparison.Ordinal)).ShouldBeEmpty($"seed {seed}");
            review.Uncovered.ShouldBe(RotaReviews.Of(request, turns).Uncovered + proposal.Repairs.Count(r => r.Changes.Count == 0), $"seed {seed}");
            proposal.Repairs.Where(r => r.Changes.Count == 0).ShouldAllBe(r => review.Gaps.Single(g => g.ShiftId == r.Turn.ShiftId).Obstacles.All(o => o.Against.Count > 0));
        }
    }
}
