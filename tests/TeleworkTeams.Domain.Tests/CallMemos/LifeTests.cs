using TeleworkTeams.Domain.CallMemos;
using static TeleworkTeams.Domain.Tests.CallMemos.GivenMemos;

namespace TeleworkTeams.Domain.Tests.CallMemos;

public sealed class LifeTests
{
    private static readonly CallMemoCommand Confirm = new CallMemoCommand.Confirm();
    private static readonly CallMemoCommand CalledBack = new CallMemoCommand.CalledBack();
    private static readonly CallMemoCommand NotReached = new CallMemoCommand.NotReached();
    private static readonly CallMemoCommand ToTanaka = new CallMemoCommand.HandOver("p2", "お願いします");

    [Fact]
    public void It_is_confirmed_tried_and_called_back()
    {
        var memo = Taken().Then(Confirm, "p1", "10:05").Then(NotReached, "p1", "10:10").Then(NotReached, "p1", "11:00").Then(CalledBack, "p1", "13:00");

        memo.History.Select(s => s.What).ShouldBe([CallMemoState.Confirmed, CallMemoState.NotReached, CallMemoState.NotReached, CallMemoState.CalledBack]);
        (memo.IsDone, memo.ExpiresAt).ShouldBe((true, Given.At("13:00").AddDays(14)));
    }

    [Fact]
    public void A_second_press_changes_nothing()
    {
        Taken().Then(CalledBack, "p1").Step(CalledBack, "p1", "10:31").ShouldBeOfType<CallMemoDecision.AlreadyDone>();
        Taken().Then(Confirm, "p1").Step(Confirm, "p1", "10:31").ShouldBeOfType<CallMemoDecision.AlreadyDone>();
        Taken().Then(NotReached, "p1").Step(NotReached, "p1", "10:30").ShouldBeOfType<CallMemoDecision.AlreadyDone>();
        Taken().Then(NotReached, "p1").Step(Confirm, "p1", "10:40").ShouldBeOfType<CallMemoDecision.AlreadyDone>();
        Taken().Then(ToTanaka, "p1", to: Tanaka).Step(ToTanaka, "p1", to: Tanaka).ShouldBeOfType<CallMemoDecision.AlreadyDone>();
    }

    [Fact]
    public void After_the_call_back_nothing_else_happens()
    {
        var memo = Taken().Then(CalledBack, "p1");

        memo.Step(NotReached, "p1", "11:00").Refusal().ShouldBe(CallMemoRefusal.Finished);
        memo.Step(ToTanaka, "p1", "11:00", Tanaka).Refusal().ShouldBe(CallMemoRefusal.Finished);
    }

    [Fact]
    public void Where_nobody_waits_for_a_call_the_confirmation_is_the_end()
    {
        Taken(content: Content with { Wish = CallWish.MessageOnly }).Then(Confirm, "p1").IsDone.ShouldBeTrue();
        Taken().Then(Confirm, "p1").IsDone.ShouldBeFalse();
    }

    [Fact]
    public void Handed_over_it_is_the_colleagues_and_in_their_hours()
    {
        var memo = Taken().Then(Confirm, "p1").Then(ToTanaka, "p1", "17:30", Tanaka);

        (memo.HolderId, memo.AddresseeId, memo.State, memo.IsUnanswered).ShouldBe(("p2", "p1", CallMemoState.HandedOver, true));
        memo.DeliverAt.ShouldBe(Given.At("08:30", Given.Day.AddDays(1)));
        memo.Step(Confirm, "p1").Refusal().ShouldBe(CallMemoRefusal.HandedOverAlready);
        memo.Step(new CallMemoCommand.HandOver("p3", null), "p1", to: Tanaka).Refusal().ShouldBe(CallMemoRefusal.HandedOverAlready);
        memo.Then(CalledBack, "p2").IsDone.ShouldBeTrue();
        (memo.IsReadBy("p2"), memo.IsReadBy(Writer), memo.IsReadBy("p1")).ShouldBe((true, true, false));
    }

    [Fact]
    public void Nobody_else_acts_and_the_writer_only_where_it_could_not_be_delivered()
    {
        Taken().Step(Confirm, "p7").Refusal().ShouldBe(CallMemoRefusal.NotYours);
        Taken().Step(ToTanaka, Writer, to: Tanaka).Refusal().ShouldBe(CallMemoRefusal.NotYours);

        var lost = Taken().Then(new CallMemoCommand.NoteUndelivered(), "");
        lost.Step(Confirm, Writer).Refusal().ShouldBe(CallMemoRefusal.NotYours);
        var saved = lost.Then(ToTanaka, Writer, to: Tanaka);
        (saved.HolderId, saved.UndeliveredAt).ShouldBe(("p2", null));
    }

    [Fact]
    public void A_hand_over_goes_to_somebody_else_who_can_be_reached()
    {
        Taken().Step(new CallMemoCommand.HandOver("p1", null), "p1").Refusal().ShouldBe(CallMemoRefusal.SamePerson);
        Taken().Step(ToTanaka, "p1", to: Tanaka with { IsReachable = false }).Refusal().ShouldBe(CallMemoRefusal.Unreachable);
        Taken().Step(new CallMemoCommand.HandOver("p2", new string('字', CallMemoLimits.Note + 1)), "p1", to: Tanaka).Refusal().ShouldBe(CallMemoRefusal.TextTooLong);
    }

    [Fact]
    public void It_is_not_handed_about_for_ever()
    {
        var memo = Taken();
        for (var i = 0; i < CallMemoLimits.Steps; i++)
        {
            memo = i % 2 == 0 ? memo.Then(ToTanaka, "p1", to: Tanaka) : memo.Then(new CallMemoCommand.HandOver("p1", null), "p2", to: To);
        }

        memo.Step(ToTanaka, "p1", to: Tanaka).Refusal().ShouldBe(CallMemoRefusal.TooManySteps);
        memo.Step(CalledBack, "p1").ShouldBeOfType<CallMemoDecision.Accepted>();
    }
}
