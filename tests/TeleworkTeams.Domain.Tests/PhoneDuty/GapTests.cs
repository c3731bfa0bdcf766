using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Planning;

namespace TeleworkTeams.Domain.Tests.PhoneDuty;

public sealed class GapTests
{
    [Fact]
    public void Without_people_every_shift_is_a_gap_without_candidates()
    {
        var rota = RotaPlanner.Plan(GivenDuty.Request(GivenDuty.Rules(), 3));

        rota.Turns.ShouldBeEmpty();
        rota.Review.Gaps.Select(g => (g.ShiftId, g.Missing, g.Obstacles.Count)).ShouldBe([(GivenDuty.Shift(0), 1, 0), (GivenDuty.Shift(1), 1, 0), (GivenDuty.Shift(2), 1, 0)]);
        rota.Bound.ShouldBe(new(3, 0, true));
    }

    [Fact]
    public void Without_shifts_there_is_nothing_to_plan() =>
        RotaPlanner.Plan(new() { Rules = GivenDuty.Rules("a"), Shifts = [] }).Review.Loads.ShouldBe([new("a", 0, 0, 0)]);

    [Fact]
    public void On_a_day_on_which_all_are_away_each_is_named_with_the_reason()
    {
        var request = GivenDuty.Request(GivenDuty.Rules("a", "b"), 2) with { Unavailable = [GivenDuty.Away("a", 1), GivenDuty.Away("b", 1, UnavailableReason.Telework)] };
        var gap = RotaPlanner.Plan(request).Review.Gaps.Single();

        gap.ShiftId.ShouldBe(GivenDuty.Shift(1));
        gap.OneChangeAway.Select(o => (o.PersonId, o.Against.Single())).ShouldBe([
            ("a", new(ObstacleKind.Unavailable, UnavailableReason.Leave)), ("b", new(ObstacleKind.Unavailable, UnavailableReason.Telework))]);
    }

    [Fact]
    public void A_cover_greater_than_the_staff_leaves_what_is_missing_and_nobody_to_ask()
    {
        var rules = GivenDuty.Rules("a", "b") with { Kinds = [new("phone", "電話") { Shifts = [GivenDuty.Morning with { Cover = 5 }] }] };
        var rota = RotaPlanner.Plan(GivenDuty.Request(rules, 1));

        rota.Turns.Count.ShouldBe(2);
        rota.Review.Gaps.Single().ShouldSatisfyAllConditions(g => g.Missing.ShouldBe(3), g => g.Obstacles.ShouldBeEmpty());
        rota.Bound.IsReached.ShouldBeTrue();
    }

    [Fact]
    public void Rules_that_contradict_one_another_name_the_rule_for_each_person()
    {
        var rules = GivenDuty.Rules("n1", "n2", "desk") with { PairsNovices = true, MostPerWeek = 0 };
        rules = rules with { Members = [rules.Members[0] with { IsNovice = true, MostPerWeek = 5 }, rules.Members[1] with { IsNovice = true }, rules.Members[2] with { KindIds = [] }] };
        var gap = RotaPlanner.Plan(GivenDuty.Request(rules, 1)).Review.Gaps.Single();

        gap.Obstacles.Select(o => (o.PersonId, string.Join(' ', o.Against.Select(a => a.Kind)))).ShouldBe([
            ("desk", "CannotDoKind WeekLimit"), ("n1", "NoviceAlone"), ("n2", "WeekLimit NoviceAlone")]);
    }

    [Fact]
    public void Who_could_take_it_with_another_turn_fewer_is_named_with_that_turn()
    {
        var rules = GivenDuty.Rules("a", "b") with { Kinds = [new("phone", "電話") { Shifts = [GivenDuty.Morning, GivenDuty.Afternoon] }] };
        var request = GivenDuty.Request(rules, 1) with { Unavailable = [new("b", GivenDuty.Day(0), Given.Time("13:00"), null, UnavailableReason.OneOnOne), GivenDuty.Away("a", 1)] };
        var review = RotaReviews.Of(request, [new(GivenDuty.Shift(0), "a")]);

        var gap = review.Gaps.Single();
        gap.ShiftId.ShouldBe(GivenDuty.Shift(0, "pm"));
        gap.OneChangeAway.Select(o => o.Against.Single()).ShouldBe([new(ObstacleKind.DayLimit, ShiftId: GivenDuty.Shift(0)), new(ObstacleKind.Unavailable, UnavailableReason.OneOnOne)]);
        RotaPlanner.Plan(request).Review.Uncovered.ShouldBe(0, "a takes the afternoon, b the morning");
    }
}
