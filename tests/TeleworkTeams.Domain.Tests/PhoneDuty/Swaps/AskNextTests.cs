using TeleworkTeams.Domain.PhoneDuty.Swaps;
using static TeleworkTeams.Domain.Tests.PhoneDuty.Swaps.GivenSwap;

namespace TeleworkTeams.Domain.Tests.PhoneDuty.Swaps;

/// <summary>花子 is away this morning: 太郎 has the least, then 次郎.</summary>
public sealed class AskNextTests
{
    private static readonly SwapCommand.AskNext Next = new(TimeSpan.FromMinutes(10));
    private static readonly DutySwap Urgent = Accepted(new SwapCommand.Ask("s1", Hanako, null, null) { IsUrgent = true, LeadId = Lead }, Facts(""));

    [Fact]
    public void One_after_the_other_is_asked_in_order_of_load_after_their_time()
    {
        var first = Accepted(Next, Reach(Urgent), At(0));
        first.Asked.Select(a => a.PersonId).ShouldBe([Taro]);
        Word(SwapRules.Decide(Next, Reach(first), At(9))).ShouldBe("same");

        var second = Accepted(Next, Reach(first), At(10));
        second.Asked.Select(a => a.PersonId).ShouldBe([Taro, Jiro]);
        Word(SwapRules.Decide(new SwapCommand.Take(Taro), Reach(second) with { ActorId = Taro }, At(11))).ShouldBe("Taken");
    }

    [Fact]
    public void A_no_brings_the_next_at_once()
    {
        var first = Accepted(Next, Reach(Urgent), At(0));
        var declined = Accepted(new SwapCommand.Decline(), Facts(Taro, first), At(1));

        Accepted(Next, Reach(declined), At(1)).Asked[^1].PersonId.ShouldBe(Jiro);
    }

    [Fact]
    public void Who_cannot_be_reached_is_passed_over_and_waited_for()
    {
        var facts = Reach(Urgent) with { Reachable = new HashSet<string> { Jiro } };

        var first = Accepted(Next, facts, At(0));
        first.Asked[^1].PersonId.ShouldBe(Jiro);
        Word(SwapRules.Decide(Next, facts with { Swap = first }, At(10))).ShouldBe("same");
    }

    [Fact]
    public void That_nobody_is_left_is_said_once()
    {
        var swap = Urgent;
        foreach (var minute in new[] { 0, 10, 20 })
        {
            swap = Accepted(Next, Reach(swap), At(minute));
        }

        swap.History[^1].What.ShouldBe(SwapDeed.NobodyLeft);
        Word(SwapRules.Decide(Next, Reach(swap), At(30))).ShouldBe("same");
    }

    [Fact]
    public void Nobody_is_asked_for_a_swap_that_is_taken_or_not_urgent()
    {
        Word(SwapRules.Decide(Next, Reach(In(SwapState.Open)), At(0))).ShouldBe("same");
        Word(SwapRules.Decide(Next, Reach(Accepted(new SwapCommand.Take(Taro), Facts(Taro, Urgent))) with { Turns = [new(Shift.Id, Taro)] }, At(0))).ShouldBe("same");
    }

    private static SwapFacts Reach(DutySwap swap) => Facts("", swap) with { Reachable = new HashSet<string> { Taro, Jiro, Saburo } };

    private static DateTimeOffset At(int minute) => Before.AddMinutes(minute);
}
