using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Planning;

namespace TeleworkTeams.Domain.Tests.PhoneDuty;

public sealed class BestPlanTests
{
    [Fact]
    public void No_plan_covers_more_is_fairer_or_heeds_more_wishes()
    {
        for (var seed = 0; seed < 250; seed++)
        {
            var request = RandomRota.Of(seed, 4, 3, hasRest: false);
            var rota = RotaPlanner.Plan(request);

            var (found, best) = (EveryPlan.Of(request, rota.Turns), EveryPlan.Best(request));
            found.CompareTo(best).ShouldBe(0, $"seed {seed}: {found} / {best}");
            if (request.Rules.Share == DutyShare.Equal && request.Rules.Members.All(m => m is { From: null, Until: null }))
            {
                found.Levels.ShouldBe(best.Levels, $"seed {seed}: with equal shares the least cost is the lowest highest level, then the next");
            }

            rota.Bound.IsReached.ShouldBeTrue($"seed {seed}");
            rota.Review.Cost.ShouldBe(best.Cost, 1e-6, $"seed {seed}");
        }
    }

    [Fact]
    public void No_rule_is_broken_and_the_bound_is_one()
    {
        var reached = 0;
        for (var seed = 0; seed < 150; seed++)
        {
            var request = RandomRota.Of(seed, 4, 3, hasRest: true);
            var rota = RotaPlanner.Plan(request);

            GivenDuty.Broken(request, rota.Turns).ShouldBeEmpty($"seed {seed}");
            var best = EveryPlan.Best(request);
            (rota.Bound.Uncovered, rota.Bound.Uncovered < best.Uncovered ? 0 : rota.Bound.Cost).ShouldBeLessThanOrEqualTo((best.Uncovered, best.Cost + 1e-6), $"seed {seed}");
            var found = EveryPlan.Of(request, rota.Turns);
            (found.Uncovered, Math.Round(found.Cost, 6)).ShouldBe((best.Uncovered, Math.Round(best.Cost, 6)), $"seed {seed}");
            rota.Bound.IsReached.ShouldBe(found.Uncovered == rota.Bound.Uncovered && found.Cost <= rota.Bound.Cost + 1e-6, $"seed {seed}");
            reached += rota.Bound.IsReached ? 1 : 0;
        }

        reached.ShouldBeGreaterThan(100);
    }
}
