using TeleworkTeams.Domain.CallMemos;
using TeleworkTeams.Domain.People;
using static TeleworkTeams.Domain.Tests.CallMemos.GivenMemos;

namespace TeleworkTeams.Domain.Tests.CallMemos;

public sealed class EscalateTests
{
    private static readonly CallMemoCommand Escalate = new CallMemoCommand.Escalate("p8");

    [Theory]
    [InlineData("10:00", "2026-11-24 10:30")]
    [InlineData("17:00", "2026-11-25 08:45")]
    [InlineData("19:00", "2026-11-25 09:00")]
    [InlineData("08:20", "2026-11-24 09:00")]
    public void An_urgent_memo_is_the_leads_after_half_an_hour_of_the_holders_time(string at, string due) =>
        Urgent(at).EscalateAt.ShouldBe(Given.At(due[11..], Given.Date(due[..10])));

    [Fact]
    public void Hours_of_leave_do_not_count() =>
        Urgent("10:00", To.With(Given.Leave(LeaveKind.Hours, "10:10", "15:00"))).EscalateAt.ShouldBe(Given.At("15:20"));

    [Fact]
    public void It_is_told_once_and_only_without_an_answer()
    {
        var told = Urgent().Then(Escalate, "", "10:30");
        (told.EscalatedAt, told.EscalatedToId).ShouldBe((Given.At("10:30"), "p8"));

        told.Step(Escalate, "", "10:40").ShouldBeOfType<CallMemoDecision.AlreadyDone>();
        Urgent().Step(Escalate, "", "10:29").ShouldBeOfType<CallMemoDecision.AlreadyDone>();
        Urgent().Then(new CallMemoCommand.Confirm(), "p1", "10:20").Step(Escalate, "", "10:30").ShouldBeOfType<CallMemoDecision.AlreadyDone>();
        Taken().Step(Escalate, "", "12:00").ShouldBeOfType<CallMemoDecision.AlreadyDone>();
    }

    [Fact]
    public void Who_gets_it_by_hand_over_has_the_whole_time() =>
        Urgent().Then(new CallMemoCommand.HandOver("p2", null), "p1", "10:25", Tanaka).EscalateAt.ShouldBe(Given.At("10:55"));

    [Fact]
    public void Who_turns_out_to_be_on_leave_gets_it_when_they_are_back()
    {
        var off = To.With(Given.Leave(LeaveKind.Day));
        var memo = Urgent().Then(new CallMemoCommand.Postpone(), "", "10:00", off);

        (memo.DeliverAt, memo.EscalateAt).ShouldBe((Given.At("08:30", Given.Day.AddDays(1)), Given.At("09:00", Given.Day.AddDays(1))));
        memo.Step(new CallMemoCommand.Postpone(), "", "10:00", off).ShouldBeOfType<CallMemoDecision.AlreadyDone>();
    }
}
