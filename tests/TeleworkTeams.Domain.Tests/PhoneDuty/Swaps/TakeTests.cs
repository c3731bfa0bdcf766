using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Swaps;
using static TeleworkTeams.Domain.Tests.PhoneDuty.Swaps.GivenSwap;

namespace TeleworkTeams.Domain.Tests.PhoneDuty.Swaps;

public sealed class TakeTests
{
    [Fact]
    public void The_rota_changes_with_the_taking_and_back_with_the_giving_back()
    {
        var taken = SwapRules.Decide(new SwapCommand.Take(Taro), Facts(Taro, In(SwapState.Open)), Before).ShouldBeOfType<SwapDecision.Accepted>();
        taken.Change.ShouldBe(new TurnChange(Shift.Id, Hanako, Taro));

        var back = SwapRules.Decide(new SwapCommand.GiveBack(), Facts(Taro, taken.Swap, Taro), Before).ShouldBeOfType<SwapDecision.Accepted>();
        back.Change.ShouldBe(new TurnChange(Shift.Id, Taro, Hanako));
        (back.Swap.State, back.Swap.TakenById, back.Swap.Round).ShouldBe((SwapState.Open, null, 2));
        Word(SwapRules.Decide(new SwapCommand.GiveBack(), Facts(Taro, back.Swap), Before)).ShouldBe("same");
        Word(SwapRules.Decide(new SwapCommand.Take(Jiro), Facts(Jiro, back.Swap), Before)).ShouldBe("Taken");
    }

    [Fact]
    public void The_second_who_accepts_hears_who_was_first()
    {
        var refused = SwapRules.Decide(new SwapCommand.Take(Jiro), Facts(Jiro, In(SwapState.Taken), Taro), Before).ShouldBeOfType<SwapDecision.Refused>();

        refused.Reason.ShouldBe(new SwapRefusal(SwapProblem.AlreadyTaken, Taro, refused.Reason.Against));
    }

    [Theory]
    [InlineData(Jiro, Jiro, null, "Taken")]
    [InlineData(Jiro, Jiro, Taro, "NotAddressed")]
    [InlineData(Taro, Taro, Taro, "Taken")]
    [InlineData(Hanako, Hanako, null, "WithOneself")]
    [InlineData(Saburo, Saburo, null, "RulesAgainst")]
    [InlineData(Leaver, Leaver, null, "NotAMember")]
    [InlineData(Jiro, Taro, null, "NotYours")]
    [InlineData(Lead, Jiro, Taro, "Taken")]
    [InlineData(Lead, Saburo, null, "RulesAgainst")]
    [InlineData(Lead, Lead, null, "RulesAgainst")]
    public void Who_takes_for_whom(string actor, string taker, string? to, string expected) =>
        Word(SwapRules.Decide(new SwapCommand.Take(taker), Facts(actor, In(SwapState.Open, to)), Before)).ShouldBe(expected);

    [Fact]
    public void On_behalf_is_written_down()
    {
        var taken = Accepted(new SwapCommand.Take(Jiro), Facts(Lead, In(SwapState.Open)));

        taken.History[^1].ShouldBe(new SwapStep(Before, SwapDeed.Taken, Lead, Jiro));
    }

    [Fact]
    public void What_its_giver_cannot_have_again_is_not_given_back()
    {
        var away = Facts(Taro, In(SwapState.Taken), Taro) with { Candidates = [new(Hanako, [AtHome], 0), new(Taro, [], 0)] };

        SwapRules.Decide(new SwapCommand.GiveBack(), away, Before).ShouldBeOfType<SwapDecision.Refused>().Reason.ShouldSatisfyAllConditions(
            r => r.Problem.ShouldBe(SwapProblem.RulesAgainst), r => r.PersonId.ShouldBe(Hanako), r => r.Against.ShouldBe([AtHome]));
    }

    [Fact]
    public void What_was_passed_on_since_is_done()
    {
        var settled = SwapRules.Settle(In(SwapState.Taken), Facts("", holder: Jiro), Before);

        (settled.State, settled.TakenById).ShouldBe((SwapState.Done, Taro));
        Word(SwapRules.Decide(new SwapCommand.GiveBack(), Facts(Taro, In(SwapState.Taken), Jiro), Before)).ShouldBe("TurnChanged");
    }
}
