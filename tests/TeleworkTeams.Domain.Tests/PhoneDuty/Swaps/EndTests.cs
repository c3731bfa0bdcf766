using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Swaps;
using static TeleworkTeams.Domain.Tests.PhoneDuty.Swaps.GivenSwap;

namespace TeleworkTeams.Domain.Tests.PhoneDuty.Swaps;

public sealed class EndTests
{
    public static TheoryData<DutyShift?, string, SwapEnd?> Rotas => new()
    {
        { Shift, Hanako, null },
        { null, Hanako, SwapEnd.ShiftGone },
        { Shift with { From = Given.Time("13:00"), To = Given.Time("17:00") }, Hanako, SwapEnd.ShiftMoved },
        { Shift with { To = Given.Time("12:30") }, Hanako, SwapEnd.ShiftMoved },
        { Shift, Jiro, SwapEnd.TurnChanged },
    };

    [Theory]
    [MemberData(nameof(Rotas))]
    public void A_rota_that_changed_ends_an_open_swap_with_a_word(DutyShift? shift, string holder, SwapEnd? end)
    {
        var facts = Facts("", In(SwapState.Open), holder) with { Shift = shift };

        var settled = SwapRules.Settle(facts.Swap!, facts, Before);
        settled.End.ShouldBe(end);
        settled.State.ShouldBe(end is null ? SwapState.Open : SwapState.Expired);
        if (end is { } word)
        {
            Word(SwapRules.Decide(new SwapCommand.Take(Taro), facts with { ActorId = Taro }, Before)).ShouldBe(word.ToString());
        }
    }

    [Fact]
    public void A_shift_that_moved_ends_what_was_taken_as_well()
    {
        var moved = Facts("", holder: Taro) with { Shift = Shift with { From = Given.Time("09:30") } };

        var settled = SwapRules.Settle(In(SwapState.Taken), moved, Before);
        (settled.State, settled.End).ShouldBe((SwapState.Expired, SwapEnd.ShiftMoved));
    }

    [Fact]
    public void An_urgent_one_runs_until_the_shift_ends()
    {
        var urgent = Accepted(new SwapCommand.Ask("s1", Hanako, null, null) { IsUrgent = true }, Facts(Lead));

        SwapRules.Settle(urgent, Facts(""), During).ShouldBe(urgent);
        Accepted(new SwapCommand.Take(Taro), Facts(Taro, urgent), During).State.ShouldBe(SwapState.Taken);
        SwapRules.Settle(urgent, Facts(""), After).End.ShouldBe(SwapEnd.ShiftBegan);
        Word(SwapRules.Decide(new SwapCommand.Take(Taro), Facts(Taro, urgent), After)).ShouldBe("ShiftOver");
    }

    [Fact]
    public void The_only_one_who_was_asked_ends_it_by_saying_no_and_one_of_many_does_not()
    {
        var one = Accepted(new SwapCommand.Decline(), Facts(Taro, In(SwapState.Open, Taro)));
        (one.State, one.End).ShouldBe((SwapState.Expired, SwapEnd.Declined));
        Word(SwapRules.Decide(new SwapCommand.Take(Taro), Facts(Taro, one), Before)).ShouldBe("Declined");

        var many = Accepted(new SwapCommand.Decline(), Facts(Taro, In(SwapState.Open)));
        (many.State, many.Declined.Single()).ShouldBe((SwapState.Open, Taro));
        Word(SwapRules.Decide(new SwapCommand.Decline(), Facts(Taro, many), Before)).ShouldBe("same");
        Word(SwapRules.Decide(new SwapCommand.Take(Taro), Facts(Taro, many), Before)).ShouldBe("Taken");
    }

    [Theory]
    [InlineData(Hanako, "Cancelled")]
    [InlineData(Lead, "Cancelled")]
    [InlineData(Taro, "NotYours")]
    public void Who_withdraws(string actor, string expected) =>
        Word(SwapRules.Decide(new SwapCommand.Cancel(), Facts(actor, In(SwapState.Open)), Before)).ShouldBe(expected);

    [Theory]
    [InlineData(Hanako)]
    [InlineData(Jiro)]
    public void Nobody_declines_who_was_not_asked(string actor) =>
        Word(SwapRules.Decide(new SwapCommand.Decline(), Facts(actor, In(SwapState.Open, Taro)), Before)).ShouldBe("NotAddressed");

    [Theory]
    [InlineData("stranger")]
    [InlineData(Leaver)]
    public void Nobody_declines_who_does_not_belong_to_the_section(string actor) =>
        Word(SwapRules.Decide(new SwapCommand.Decline(), Facts(actor, In(SwapState.Open)), Before)).ShouldBe("NotAMember");
}
