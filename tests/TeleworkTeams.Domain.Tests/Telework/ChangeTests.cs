using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using static TeleworkTeams.Domain.Tests.Telework.TeleworkCase;

namespace TeleworkTeams.Domain.Tests.Telework;

/// <summary>変更 and 取下げ. 24 and 25 November are approved; on the 24th at 10:00 the first has begun.</summary>
public sealed class ChangeTests
{
    private static readonly DateTimeOffset Morning = Given.At("10:00");
    private static readonly ApplicationDraft TwoDays = Draft(Day(), Day("2026-11-25"));

    [Fact]
    public void A_change_goes_round_again()
    {
        var application = new TeleworkCase().Approved(TwoDays).ByThemself().Accept(new ApplicationCommand.Change(Draft(Day("2026-11-26")), "会議")).Application;
        (application.State, application.Round, application.DecidedBy, application.Kept.Count).ShouldBe((ApplicationState.Submitted, 2, null, 0));
        application.Draft.Days.ShouldBe([Day("2026-11-26")]);
        application.History.Select(e => (e.What, e.Reason)).ShouldBe(
            [(ApplicationState.Submitted, null), (ApplicationState.Approved, null), (ApplicationState.Submitted, "会議")]);
    }

    [Fact]
    public void A_day_that_has_begun_stays_as_it_was_approved()
    {
        var office = new TeleworkCase().Approved(TwoDays).ByThemself();
        office.Accept(new ApplicationCommand.Change(TwoDays with { Spot = WorkSpot.Mobile, Days = [Day(), Day("2026-11-26")] }, null), Morning);
        office.Application.Draft.Days.ShouldBe([Day("2026-11-26")]);
        office.Application.Claims().Select(c => (c.Day, c.Spot, c.IsInForce))
            .ShouldBe([(Day(), WorkSpot.OwnHome, true), (Day("2026-11-26"), WorkSpot.Mobile, false)]);
        office.Accept(new ApplicationCommand.Withdraw(null, null), Morning);
        office.Application.Claims().Select(c => c.Day).ShouldBe([Day()]);
    }

    [Fact]
    public void A_day_that_has_begun_is_not_rewritten()
    {
        var office = new TeleworkCase().Approved(Draft(Day(part: DayPart.Morning), Day("2026-11-25"))).ByThemself();
        office.Refuses(new ApplicationCommand.Change(Draft(Day(), Day("2026-11-25")), null), Morning).ShouldBe([PolicyTopic.Past]);
        office.Accept(new ApplicationCommand.Change(Draft(Day(part: DayPart.Afternoon)), null), Morning);
        office.Application.Kept.ShouldHaveSingleItem().Days.ShouldBe([Day(part: DayPart.Morning)]);
    }

    [Fact]
    public void Days_kept_count_in_the_week()
    {
        var office = new TeleworkCase(new() { Name = "試験市", Limits = new() { DaysPerWeek = 2 } }).Approved(TwoDays).ByThemself();
        office.Refuses(new ApplicationCommand.Change(Draft(Day("2026-11-25"), Day("2026-11-26")), null), Morning).ShouldBe([PolicyTopic.DaysPerWeek]);
    }

    [Fact]
    public void A_day_that_waited_in_vain_can_be_left_out()
    {
        var office = new TeleworkCase().Submitted(TwoDays);
        office.Accept(new ApplicationCommand.Change(Draft(Day("2026-11-25")), null), Given.At("18:00"));
        (office.Application.Kept.Count, office.Application.Draft.Days.Count).ShouldBe((0, 1));
    }

    [Fact]
    public void Days_held_in_time_may_shrink_after_the_deadline_and_new_days_may_not_come()
    {
        var office = new TeleworkCase(new() { Name = "試験市", Deadline = new(DeadlineKind.PreviousDay) }).Approved(TwoDays).ByThemself();
        office.Accept(new ApplicationCommand.Change(Draft(Day(part: DayPart.Afternoon), Day("2026-11-25")), null), Given.At("08:00"));
        office.Refuses(new ApplicationCommand.Change(Draft(Day(part: DayPart.Morning), Day("2026-11-25")), null), Given.At("08:01")).ShouldBe([PolicyTopic.Deadline]);
    }

    [Fact]
    public void The_same_change_twice_changes_nothing()
    {
        ApplicationCommand.Change change = new(Draft(Day("2026-11-26")) with { Resources = ["vdi"] }, null);
        var office = new TeleworkCase().Submitted().Accept(change);
        office.IsDoneAlready(change with { Draft = change.Draft with { Days = [Day("2026-11-26")], Resources = ["vdi"] } });
    }

    [Fact]
    public void Nobody_else_changes_it_and_orders_and_withdrawn_ones_are_not_changed()
    {
        ApplicationCommand.Change change = new(Draft(Day("2026-11-26")), null);
        new TeleworkCase().Submitted().By(Head).IsNotNow(ApplicationHindrance.NotYours, change);
        new TeleworkCase().By(Head).Accept(new ApplicationCommand.Order("o1", Draft())).ByThemself().IsNotNow(ApplicationHindrance.NotYours, change);
        new TeleworkCase().Submitted().Accept(new ApplicationCommand.Withdraw(null, null)).IsNotNow(ApplicationHindrance.Withdrawn, change);
        new TeleworkCase().Approved().ByThemself().IsNotNow(ApplicationHindrance.DayIsOver, new ApplicationCommand.Change(Draft(), null), Given.At("12:00"));
    }

    [Fact]
    public void A_withdrawal_of_one_day_keeps_the_rest()
    {
        var office = new TeleworkCase().Approved(TwoDays).ByThemself().Accept(new ApplicationCommand.Withdraw([Given.Day], "出勤要請"));
        office.Application.State.ShouldBe(ApplicationState.Approved);
        office.Application.Draft.Days.ShouldBe([Day("2026-11-25")]);
        office.Application.History[^1].ShouldBe(new ApplicationEvent(Now, "p1", Role.Staff, ApplicationState.Withdrawn, "出勤要請"));
        office.IsDoneAlready(new ApplicationCommand.Withdraw([Given.Day], null));
    }

    [Fact]
    public void A_withdrawal_leaves_what_has_begun()
    {
        var office = new TeleworkCase().Approved(TwoDays).ByThemself();
        office.IsNotNow(ApplicationHindrance.DayIsOver, new ApplicationCommand.Withdraw([Given.Day], null), Given.At("08:30"));
        office.Accept(new ApplicationCommand.Withdraw(null, null), Given.At("08:30"));
        (office.Application.State, office.Application.Draft.Days.Single()).ShouldBe((ApplicationState.Approved, Day()));
        new TeleworkCase().Approved(TwoDays).ByThemself().Accept(new ApplicationCommand.Withdraw(null, null), Given.At("08:29"))
            .Application.State.ShouldBe(ApplicationState.Withdrawn);
    }

    [Fact]
    public void A_second_withdrawal_changes_nothing() =>
        new TeleworkCase().Submitted().Accept(new ApplicationCommand.Withdraw(null, null)).IsDoneAlready(new ApplicationCommand.Withdraw(null, null));

    [Fact]
    public void An_order_is_withdrawn_by_who_may_order()
    {
        var office = new TeleworkCase().By(Head).Accept(new ApplicationCommand.Order("o1", Draft()));
        office.ByThemself().IsNotNow(ApplicationHindrance.NotYours, new ApplicationCommand.Withdraw(null, null));
        office.By(Substitute, Role.Deputy).Accept(new ApplicationCommand.Withdraw(null, null)).Application.State.ShouldBe(ApplicationState.Withdrawn);
        new TeleworkCase().Submitted().By(Head).IsNotNow(ApplicationHindrance.NotYours, new ApplicationCommand.Withdraw(null, null));
    }
}
