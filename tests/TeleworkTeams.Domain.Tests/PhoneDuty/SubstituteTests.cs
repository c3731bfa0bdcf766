using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Planning;

namespace TeleworkTeams.Domain.Tests.PhoneDuty;

public sealed class SubstituteTests
{
    [Fact]
    public void The_free_come_first_by_load_then_those_with_the_fewest_obstacles()
    {
        var request = GivenDuty.Request(GivenDuty.Rules("a", "away", "busy", "least", "sick"), 1) with
        {
            Past = new Dictionary<string, decimal> { ["a"] = 2, ["least"] = 1 },
            Unavailable = [GivenDuty.Away("sick", 0), GivenDuty.Away("away", 0, UnavailableReason.Telework), GivenDuty.Away("busy", 0, UnavailableReason.Busy), GivenDuty.Away("busy", 0, UnavailableReason.Trip)],
        };
        var found = Substitutes.For(request, [new(GivenDuty.Shift(0), "sick")], GivenDuty.Shift(0), "sick");

        found.Select(c => (c.PersonId, c.Against.Count)).ShouldBe([("least", 0), ("a", 0), ("away", 1), ("busy", 2)]);
    }

    [Fact]
    public void A_novice_can_stand_in_beside_somebody_experienced_only()
    {
        var rules = GivenDuty.Rules("a", "b", "novice") with { PairsNovices = true, Kinds = [new("phone", "電話") { Shifts = [GivenDuty.Morning with { Cover = 2 }] }] };
        var request = GivenDuty.Request(rules with { Members = [rules.Members[0], rules.Members[1], rules.Members[2] with { IsNovice = true }] }, 1);
        DutyTurn[] turns = [new(GivenDuty.Shift(0), "a"), new(GivenDuty.Shift(0), "b")];

        Substitutes.For(request, turns, GivenDuty.Shift(0), "a").Single().Against.ShouldBeEmpty();
        Substitutes.For(request, turns[..1], GivenDuty.Shift(0), "a").Single(c => c.PersonId == "novice").Against.Single().Kind.ShouldBe(ObstacleKind.NoviceAlone);
    }

    [Fact]
    public void A_shift_that_has_its_people_needs_nobody_more() =>
        Substitutes.For(GivenDuty.Request(GivenDuty.Rules("a", "b"), 1), [new(GivenDuty.Shift(0), "a")], GivenDuty.Shift(0), null)
            .Single().Against.ShouldBe([new(ObstacleKind.TooMany)]);

    [Fact]
    public void A_shift_that_is_not_there_has_no_substitutes() =>
        Substitutes.For(GivenDuty.Request(GivenDuty.Rules("a"), 1), [], "phone-20250101-am", "b").ShouldBeEmpty();
}
