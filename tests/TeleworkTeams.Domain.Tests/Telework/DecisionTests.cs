using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using static TeleworkTeams.Domain.Tests.Telework.TeleworkCase;

namespace TeleworkTeams.Domain.Tests.Telework;

/// <summary>承認, 差戻し, and the head's exception.</summary>
public sealed class DecisionTests
{
    private static readonly TeleworkPolicy Capped = new() { Name = "茨城県", Limits = new() { DaysPerWeek = 0.5m }, Exceptions = new(true) };

    [Fact]
    public void S_45_An_approval_notes_who_in_which_role_and_by_which_policy()
    {
        var application = new TeleworkCase().Submitted().By(Substitute, Role.Deputy).Accept(new ApplicationCommand.Approve(1, [], null)).Application;
        (application.State, application.DecidedBy).ShouldBe((ApplicationState.Approved, "1"));
        application.History[^1].ShouldBe(new ApplicationEvent(Now, Substitute, Role.Deputy, ApplicationState.Approved));
    }

    [Fact]
    public void Of_two_who_decide_one_wins_and_the_other_is_told()
    {
        var office = new TeleworkCase().Approved();
        office.IsDoneAlready(office.Approve());
        office.IsNotNow(ApplicationHindrance.DecidedAlready, new ApplicationCommand.SendBack(1, "再考"));
        office.By(Substitute, Role.Deputy).IsNotNow(ApplicationHindrance.DecidedAlready, office.Approve());
    }

    [Fact]
    public void Only_who_may_decide_decides_and_never_their_own()
    {
        var office = new TeleworkCase().Submitted();
        office.IsNotNow(ApplicationHindrance.NotYours, office.Approve());
        office.By("p1").IsNotNow(ApplicationHindrance.NotYours, office.Approve());
        office.By("p1").IsNotNow(ApplicationHindrance.NotYours, new ApplicationCommand.SendBack(1, "x"));
    }

    [Fact]
    public void What_was_changed_or_withdrawn_after_the_look_is_not_decided()
    {
        var office = new TeleworkCase().Submitted().Accept(new ApplicationCommand.Change(Draft(Day("2026-11-25")), null));
        office.By(Head).IsNotNow(ApplicationHindrance.ChangedMeanwhile, new ApplicationCommand.Approve(1, [], null));
        office.ByThemself().Accept(new ApplicationCommand.Withdraw(null, null));
        office.By(Head).IsNotNow(ApplicationHindrance.Withdrawn, office.Approve());
    }

    [Fact]
    public void A_send_back_needs_a_reason_and_the_applicant_sends_again()
    {
        var office = new TeleworkCase().Submitted().By(Head);
        office.IsNotNow(ApplicationHindrance.ReasonMissing, new ApplicationCommand.SendBack(1, " "));
        office.Accept(new ApplicationCommand.SendBack(1, "業務を具体的に")).Application.History[^1].Reason.ShouldBe("業務を具体的に");
        office.IsDoneAlready(new ApplicationCommand.SendBack(1, "業務を具体的に"));
        office.ByThemself().Accept(new ApplicationCommand.Change(Draft(), null));
        (office.Application.State, office.Application.Round).ShouldBe((ApplicationState.Submitted, 2));
    }

    [Fact]
    public void S_41_The_approver_ticks_the_oral_order()
    {
        var office = new TeleworkCase(new() { Name = "茨城県", Confirmations = [new("trip", "旅行命令 口頭済", null, ConfirmedBy.Approver, true)] }).Submitted().By(Head);
        office.Refuses(office.Approve()).ShouldBe([PolicyTopic.Confirmation]);
        office.Accept(office.Approve(null, "trip"));
    }

    [Fact]
    public void What_arose_since_is_checked_again()
    {
        var office = new TeleworkCase().Submitted().By(Head);
        office.With(Claim(Day())).With(Given.Leave(LeaveKind.Day)).Refuses(office.Approve()).ShouldBe([PolicyTopic.OnLeave, PolicyTopic.Taken], ignoreOrder: true);
        office.Application.State.ShouldBe(ApplicationState.Submitted);
    }

    [Fact]
    public void S_48_Submitted_in_time_is_in_time_however_late_the_head_decides()
    {
        var office = new TeleworkCase(new() { Name = "神戸市", Deadline = new(DeadlineKind.PreviousDay) }).Submitted().By(Head);
        office.Accept(office.Approve(), Given.At("08:00"));
    }

    [Fact]
    public void A_day_that_is_over_is_not_approved_afterwards()
    {
        var office = new TeleworkCase().Submitted(Draft(Day(), Day("2026-11-25"))).By(Head);
        office.Refuses(office.Approve(), Given.At("17:15")).ShouldBe([PolicyTopic.Past]);
        office.IsNotNow(ApplicationHindrance.DayIsOver, office.Approve(), Given.At("17:15", Given.Date("2026-11-25")));
    }

    [Fact]
    public void The_head_allows_against_a_rule_with_a_reason_that_is_recorded()
    {
        var office = new TeleworkCase(Capped);
        office.Refuses(new ApplicationCommand.Submit("a1", Draft())).ShouldBe([PolicyTopic.DaysPerWeek]);
        office.Submitted(Draft() with { ExceptionReason = "介護" }).By(Head);
        office.Application.Marks.ShouldHaveSingleItem().Topic.ShouldBe(PolicyTopic.DaysPerWeek);
        office.IsNotNow(ApplicationHindrance.ReasonMissing, office.Approve());
        office.Accept(office.Approve("家族の介護のため")).Application.History[^1]
            .ShouldBe(new ApplicationEvent(Now, Head, Role.Head, ApplicationState.Approved, "家族の介護のため", true));
    }

    [Fact]
    public void Where_the_city_knows_no_exception_a_reason_changes_nothing()
    {
        var strict = Capped with { Exceptions = null };
        new TeleworkCase(strict).Refuses(new ApplicationCommand.Submit("a1", Draft() with { ExceptionReason = "介護" })).ShouldBe([PolicyTopic.DaysPerWeek]);
        var office = new TeleworkCase(Capped).Submitted(Draft() with { ExceptionReason = "介護" }).By(Head).With(f => f with { Policies = Timeline(strict) });
        office.Refuses(office.Approve()).ShouldBe([PolicyTopic.DaysPerWeek]);
        office.IsNotNow(ApplicationHindrance.NoException, office.Approve("介護"));
    }

    [Fact]
    public void A_declaration_with_an_exception_goes_to_the_head_for_that_once()
    {
        var declared = Capped with { Route = new(TeleworkRoute.Declaration) };
        var draft = Draft() with { ExceptionReason = "介護" };
        var office = new TeleworkCase(declared);
        ApplicationRules.KindFor(draft, office.Facts, Now).ShouldBe(ApplicationKind.Application);
        office.Submitted(draft).Application.State.ShouldBe(ApplicationState.Submitted);
        new TeleworkCase(declared).With(f => f with { HasApprover = false }).Refuses(new ApplicationCommand.Submit("a1", draft))
            .ShouldBe([PolicyTopic.NoApprover, PolicyTopic.DaysPerWeek]);
    }

    [Fact]
    public void An_order_against_a_rule_is_an_exception_of_the_head()
    {
        var office = new TeleworkCase(Capped with { Route = new(TeleworkRoute.Order) }).By(Head);
        office.Refuses(new ApplicationCommand.Order("o1", Draft())).ShouldBe([PolicyTopic.DaysPerWeek]);
        office.Accept(new ApplicationCommand.Order("o1", Draft() with { ExceptionReason = "災害" })).Application.History[0].IsException.ShouldBeTrue();
    }

    [Fact]
    public void A_late_application_stays_late_when_it_is_changed()
    {
        var office = new TeleworkCase(new() { Name = "試験市", Deadline = new(DeadlineKind.BusinessDaysBefore, 20), Exceptions = new(true) });
        office.Submitted(Draft() with { ExceptionReason = "急用" });
        office.Accept(new ApplicationCommand.Change(Draft() with { ExceptionReason = "急用", Tasks = "議事録" }, null));
        office.Application.Marks.ShouldHaveSingleItem().Topic.ShouldBe(PolicyTopic.Deadline);
    }
}
