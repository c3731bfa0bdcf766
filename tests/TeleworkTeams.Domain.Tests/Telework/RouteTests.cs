using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using static TeleworkTeams.Domain.Tests.Telework.TeleworkCase;

namespace TeleworkTeams.Domain.Tests.Telework;

public sealed class RouteTests
{
    private static readonly ApplicationCommand.Submit Submit = new("a1", Draft());

    [Fact]
    public void S_45_S_58_An_application_waits_for_the_head()
    {
        var application = Case(TeleworkRoute.Application).Accept(Submit).Application;
        (application.Kind, application.State, application.Round, application.DecidedBy).ShouldBe((ApplicationKind.Application, ApplicationState.Submitted, 1, null));
        application.History.ShouldBe([new ApplicationEvent(Now, "p1", Role.Staff, ApplicationState.Submitted)]);
        application.IsInForce.ShouldBeFalse();
    }

    [Fact]
    public void S_56_A_declaration_is_in_force_at_once_by_its_policy()
    {
        var application = Case(TeleworkRoute.Declaration).With(f => f with { HasApprover = false }).Accept(Submit).Application;
        (application.State, application.DecidedBy, application.IsInForce).ShouldBe((ApplicationState.Declared, "1", true));
    }

    [Fact]
    public void S_56_Register_once_then_declare()
    {
        var staff = Case(TeleworkRoute.RegisterOnce);
        staff.Refuses(Submit).ShouldBe([PolicyTopic.NotRegistered]);
        staff.Accept(new ApplicationCommand.Register("r1", Draft())).Application
            .ShouldSatisfyAllConditions(a => a.Kind.ShouldBe(ApplicationKind.Registration), a => a.State.ShouldBe(ApplicationState.Submitted), a => a.Claims().ShouldBeEmpty());
        staff.By(Head).Accept(staff.Approve(), Given.At("09:00", Given.Date("2026-12-24"))).Application.State.ShouldBe(ApplicationState.Approved);
        staff.With(f => f with { IsRegistered = true, Application = null }).ByThemself().Accept(Submit).Application.State.ShouldBe(ApplicationState.Declared);
        staff.With(f => f with { Application = null }).Refuses(new ApplicationCommand.Register("r2", Draft())).ShouldBe([PolicyTopic.AlreadyRegistered]);
    }

    [Fact]
    public void Other_routes_know_no_registration() =>
        Case(TeleworkRoute.Application).Refuses(new ApplicationCommand.Register("r1", Draft())).ShouldBe([PolicyTopic.RegistrationNotUsed]);

    [Theory]
    [InlineData(false, ApplicationState.Submitted)]
    [InlineData(true, ApplicationState.Declared)]
    public void S_60_Only_the_first_time_is_approved(bool before, ApplicationState state) =>
        Case(TeleworkRoute.FirstTimeOnly).With(f => f with { IsRegistered = before }).Accept(Submit).Application.State.ShouldBe(state);

    [Fact]
    public void S_58_Where_the_head_orders_staff_do_not_apply()
    {
        var staff = Case(TeleworkRoute.Order);
        staff.Refuses(Submit).ShouldBe([PolicyTopic.OrderOnly]);
        var order = staff.By(Head).Accept(new ApplicationCommand.Order("o1", Draft())).Application;
        (order.Kind, order.State, order.IsInForce, order.History[0].Role).ShouldBe((ApplicationKind.Order, ApplicationState.Ordered, true, Role.Head));
    }

    [Fact]
    public void S_58_Orders_beside_applications_only_where_the_city_says_so()
    {
        ApplicationCommand.Order order = new("o1", Draft());
        Case(TeleworkRoute.Application).By(Head).Refuses(order).ShouldBe([PolicyTopic.OrdersNotAllowed]);
        Case(TeleworkRoute.Application, orders: true).By(Head).Accept(order);
        Case(TeleworkRoute.Application, orders: true).IsNotNow(ApplicationHindrance.NotYours, order);
        Case(TeleworkRoute.Application, orders: true).By("p1").IsNotNow(ApplicationHindrance.NotYours, order);
    }

    [Fact]
    public void Nobody_who_can_decide_is_said_before_it_is_stuck() =>
        Case(TeleworkRoute.Application).With(f => f with { HasApprover = false }).Refuses(Submit).ShouldBe([PolicyTopic.NoApprover]);

    [Fact]
    public void Submit_with_the_same_id_again_changes_nothing() => Case(TeleworkRoute.Application).Submitted().IsDoneAlready(Submit);

    [Fact]
    public void Nobody_applies_for_somebody_else() => Case(TeleworkRoute.Application).By(Head).IsNotNow(ApplicationHindrance.NotYours, Submit);

    [Theory]
    [InlineData("2026-11-23", PolicyTopic.ClosedDay)]
    [InlineData("2026-11-09", PolicyTopic.Past)]
    [InlineData("2027-02-12", PolicyTopic.BeyondHorizon)]
    public void Closed_past_and_far_days_are_refused(string date, PolicyTopic topic) =>
        Case(TeleworkRoute.Declaration).Refuses(new ApplicationCommand.Submit("a1", Draft(Day(date)))).ShouldBe([topic]);

    [Fact]
    public void A_holiday_is_named_and_a_horizon_counted()
    {
        new TeleworkCase().Finds(PolicyTopic.ClosedDay, Draft(Day("2026-11-23"))).Word.ShouldBe("勤労感謝の日");
        var found = new TeleworkCase(new() { Name = "試験市", Limits = new() { HorizonDays = 10 } }).Finds(PolicyTopic.BeyondHorizon);
        (found.Limit, found.Until).ShouldBe((10m, Given.At("00:00", Given.Date("2026-11-20"))));
    }

    [Fact]
    public void A_leaver_is_refused_from_the_day_after_their_last() =>
        new TeleworkCase().With(f => f with { Person = Given.Person with { Until = Given.Day } })
            .Finds(PolicyTopic.NotAMember, Draft(Day(), Day("2026-11-25"))).On.ShouldBe(Given.Date("2026-11-25"));

    [Fact]
    public void A_year_without_known_holidays_is_beyond_the_horizon() =>
        new TeleworkCase().Check(Draft(new PlannedDay(new(2099, 1, 5), DayPart.Day))).Select(f => f.Topic).ShouldBe([PolicyTopic.BeyondHorizon]);

    [Fact]
    public void Without_a_policy_there_is_no_telework() =>
        new TeleworkCase().With(f => f with { Policies = new([]) }).Refuses(Submit).ShouldBe([PolicyTopic.NoPolicy]);

    [Fact]
    public void All_that_speaks_against_it_is_named_in_order_of_date() =>
        Case(TeleworkRoute.Application).With(Claim(Day())).Refuses(new ApplicationCommand.Submit("a1", Draft(Day("2026-11-23"), Day()) with { Tasks = "" }))
            .ShouldBe([PolicyTopic.TextMissing, PolicyTopic.ClosedDay, PolicyTopic.Taken]);

    private static TeleworkCase Case(TeleworkRoute route, bool orders = false) => new(new() { Name = "試験市", Route = new(route, orders) });
}
