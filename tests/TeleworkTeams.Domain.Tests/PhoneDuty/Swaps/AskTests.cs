using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Swaps;
using static TeleworkTeams.Domain.Tests.PhoneDuty.Swaps.GivenSwap;

namespace TeleworkTeams.Domain.Tests.PhoneDuty.Swaps;

public sealed class AskTests
{
    [Theory]
    [InlineData(Hanako, Hanako, null, "Open")]
    [InlineData(Hanako, Hanako, Taro, "Open")]
    [InlineData(Lead, Hanako, null, "Open")]
    [InlineData(Taro, Hanako, null, "NotYours")]
    [InlineData(Taro, Taro, null, "NotTheirTurn")]
    [InlineData(Lead, Taro, null, "NotTheirTurn")]
    [InlineData(Hanako, Hanako, Hanako, "WithOneself")]
    [InlineData(Hanako, Hanako, Leaver, "NotAMember")]
    [InlineData(Hanako, Hanako, "stranger", "NotAMember")]
    [InlineData(Hanako, Hanako, Saburo, "RulesAgainst")]
    public void Who_asks_for_whom(string actor, string from, string? to, string expected) =>
        Word(SwapRules.Decide(new SwapCommand.Ask("s1", from, to, null), Facts(actor), Before)).ShouldBe(expected);

    [Fact]
    public void Somebody_who_cannot_is_refused_with_the_rule()
    {
        var refused = SwapRules.Decide(new SwapCommand.Ask("s1", Hanako, Saburo, null), Facts(Hanako), Before).ShouldBeOfType<SwapDecision.Refused>();

        refused.Reason.PersonId.ShouldBe(Saburo);
        refused.Reason.Against.ShouldBe([AtHome]);
    }

    [Fact]
    public void Asking_the_same_again_changes_nothing_and_another_swap_of_the_turn_waits()
    {
        var open = In(SwapState.Open);

        Word(SwapRules.Decide(new SwapCommand.Ask("s1", Hanako, null, null), Facts(Hanako, open), Before)).ShouldBe("same");
        Word(SwapRules.Decide(new SwapCommand.Ask("s1", Hanako, null, null), Facts(Taro, open), Before)).ShouldBe("NotThere");
        Word(SwapRules.Decide(new SwapCommand.Ask("s2", Hanako, Taro, null), Facts(Hanako) with { Running = open }, Before)).ShouldBe("AlreadyAsked");
    }

    [Fact]
    public void Once_the_shift_began_only_an_urgent_one_is_asked_for_and_none_once_it_is_over()
    {
        Word(SwapRules.Decide(new SwapCommand.Ask("s1", Hanako, null, null), Facts(Hanako), During)).ShouldBe("ShiftBegan");
        Word(SwapRules.Decide(new SwapCommand.Ask("s1", Hanako, null, null) { IsUrgent = true }, Facts(Lead), During)).ShouldBe("Open");
        Word(SwapRules.Decide(new SwapCommand.Ask("s1", Hanako, null, null) { IsUrgent = true }, Facts(Lead), After)).ShouldBe("ShiftOver");
    }

    [Fact]
    public void A_shift_that_is_gone_and_a_section_in_which_nobody_can_are_said_so()
    {
        Word(SwapRules.Decide(new SwapCommand.Ask("s1", Hanako, null, null), Facts(Hanako) with { Shift = null }, Before)).ShouldBe("ShiftGone");
        var nobody = Facts(Hanako) with { Candidates = [new(Saburo, [AtHome], 0), new(Leaver, [], 0), new(Hanako, [], 0)] };
        Word(SwapRules.Decide(new SwapCommand.Ask("s1", Hanako, null, null), nobody, Before)).ShouldBe("NobodyCan");
    }

    [Fact]
    public void What_is_asked_remembers_the_shift_as_it_was()
    {
        var swap = In(SwapState.Open, Taro);

        (swap.ShiftId, swap.Date, swap.From, swap.To).ShouldBe((Shift.Id, Shift.Date, Shift.From, Shift.To));
        (swap.ToId, swap.AskedById, swap.AskedAt, swap.Note).ShouldBe((Taro, Hanako, Before, "通院のため"));
        Accepted(new SwapCommand.Ask("s1", Hanako, null, null), Facts(Lead)).History.ShouldBe([new SwapStep(Before, SwapDeed.Asked, Lead, Hanako)]);
    }

    [Theory]
    [InlineData(Hanako, "WithOneself")]
    [InlineData(Saburo, "RulesAgainst")]
    [InlineData(Leaver, "NotAMember")]
    [InlineData(Jiro, "Done")]
    public void Taking_over_works_while_the_shift_runs(string actor, string expected)
    {
        var decision = SwapRules.Decide(new SwapCommand.TakeOver("s1", Hanako), Facts(actor), During);

        Word(decision).ShouldBe(expected);
        if (decision is SwapDecision.Accepted accepted)
        {
            accepted.Change.ShouldBe(new TurnChange(Shift.Id, Hanako, Jiro));
        }
    }

    [Fact]
    public void Taking_over_what_is_asked_for_ends_what_was_asked()
    {
        var open = In(SwapState.Open);
        var after = Accepted(new SwapCommand.TakeOver("s2", Hanako), Facts(Jiro) with { Running = open });

        (after.Id, after.State, after.TakenById).ShouldBe(("s1", SwapState.Done, Jiro));
        Word(SwapRules.Decide(new SwapCommand.TakeOver("s1", Hanako), Facts(Jiro, after, Jiro), Before)).ShouldBe("same");
    }

    [Fact]
    public void Nothing_is_left_to_take_over_once_the_shift_is_over_or_somebody_else_has_it()
    {
        Word(SwapRules.Decide(new SwapCommand.TakeOver("s2", Hanako), Facts(Jiro), After)).ShouldBe("ShiftOver");
        Word(SwapRules.Decide(new SwapCommand.TakeOver("s2", Hanako), Facts(Jiro, holder: Taro), Before)).ShouldBe("NotTheirTurn");
        Word(SwapRules.Decide(new SwapCommand.TakeOver("s2", Hanako), Facts(Jiro) with { Shift = null }, Before)).ShouldBe("ShiftGone");
    }
}
