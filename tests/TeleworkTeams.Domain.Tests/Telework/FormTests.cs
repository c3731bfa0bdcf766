using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using static TeleworkTeams.Domain.Tests.Telework.TeleworkCase;

namespace TeleworkTeams.Domain.Tests.Telework;

public sealed class FormTests
{
    private static readonly HoursRule Window = new() { WindowStart = new(5, 0), WindowEnd = new(22, 0) };
    private static readonly HoursRule Core = Window with { CoreStart = new(10, 0), CoreEnd = new(15, 0) };

    [Theory]
    [InlineData(Employment.FiscalYear, true)]
    [InlineData(Employment.Conditional, false)]
    public void S_43_S_47_Only_the_named_employments_may(Employment employment, bool may)
    {
        var found = Case(new() { Eligible = [Employment.Regular, Employment.FiscalYear], Source = "第2条" })
            .With(f => f with { Person = Given.Person with { Employment = employment } }).Check();
        found.Select(f => (f.Topic, f.Weight, f.Word, f.Source))
            .ShouldBe(may ? [] : [(PolicyTopic.Eligibility, FindingWeight.Overridable, "Conditional", "第2条")]);
    }

    [Fact]
    public void S_61_Eligibility_widens_on_its_date()
    {
        TeleworkPolicy few = new() { Name = "試験市", Limits = new() { Eligible = [Employment.Reemployed] } };
        new TeleworkCase().With(f => f with { Policies = new([new(new(2020, 1, 1), "1", few), new(new(2026, 12, 1), "2", new() { Name = "試験市" })]) })
            .Finds(PolicyTopic.Eligibility, Draft(Day("2026-11-27"), Day("2026-11-30"), Day("2026-12-01"))).On.ShouldBe(Given.Date("2026-11-27"));
    }

    [Fact]
    public void S_199_An_emergency_lets_everybody_in_while_it_lasts()
    {
        var policy = new TeleworkPolicy { Name = "試験市", Limits = new() { Eligible = [] }, Lifts = [new(Given.Day, Given.Day, "台風", false, true)] };
        var found = new TeleworkCase(policy).Check(Draft(Day(), Day("2026-11-25")));
        found.Select(f => (f.Topic, f.On)).ShouldBe([(PolicyTopic.Lifted, Given.Day), (PolicyTopic.Eligibility, Given.Date("2026-11-25"))]);
    }

    [Theory]
    [InlineData(WorkSpot.OwnHome, null, null)]
    [InlineData(WorkSpot.Hospital, "付添い", null)]
    [InlineData(WorkSpot.Hospital, " ", PolicyTopic.SpotReason)]
    [InlineData(WorkSpot.Mobile, "出先", PolicyTopic.Spot)]
    public void S_42_S_46_Other_places_than_home_need_a_reason_or_are_not_on_the_list(WorkSpot spot, string? reason, PolicyTopic? topic) =>
        Case(new() { Spots = [new(WorkSpot.OwnHome), new(WorkSpot.Hospital, true)] })
            .Check(Draft() with { Spot = spot, SpotReason = reason }).Select(f => f.Topic).ShouldBe(topic is { } one ? [one] : []);

    [Fact]
    public void S_129_A_satellite_needs_a_site()
    {
        new TeleworkCase().Finds(PolicyTopic.SiteMissing, Draft() with { Spot = WorkSpot.Satellite }).Weight.ShouldBe(FindingWeight.Refusal);
        new TeleworkCase().FindsNothing(Draft() with { Spot = WorkSpot.Satellite, SiteId = "azusagawa" });
        new TeleworkCase().FindsNothing(Draft() with { Spot = WorkSpot.PrivateSatellite });
    }

    [Fact]
    public void S_51_The_form_says_what_and_how_far()
    {
        var matsumoto = Case(new() { ExtentRequired = true, Source = "要領" });
        var found = matsumoto.Finds(PolicyTopic.TextMissing);
        (found.Word, found.Source, found.Weight).ShouldBe(("extent", "要領", FindingWeight.Refusal));
        matsumoto.FindsNothing(Draft() with { Extent = "第3章まで" });
        new TeleworkCase().Finds(PolicyTopic.TextMissing, Draft() with { Tasks = " " }).Word.ShouldBe("tasks");
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("p1", false)]
    [InlineData("stranger", false)]
    [InlineData("boss", true)]
    public void S_35_A_checker_is_a_colleague(string? checker, bool taken) =>
        new TeleworkCase(new() { Name = "渋谷区", Presence = new(PresenceMode.Checker) })
            .With(f => f with { Colleagues = new HashSet<string> { "boss", "p1" } })
            .Check(Draft() with { CheckerId = checker }).Select(f => f.Topic).ShouldBe(taken ? [] : [PolicyTopic.Checker]);

    [Theory]
    [InlineData("05:00", "13:45", null)]
    [InlineData("13:15", "22:00", null)]
    [InlineData("04:59", "13:44", PolicyTopic.HoursWindow)]
    [InlineData("13:16", "22:01", PolicyTopic.HoursWindow)]
    [InlineData("09:00", "17:15", PolicyTopic.HoursLength)]
    [InlineData("08:30", "17:15", null)]
    public void S_14_Hours_move_inside_the_window_and_stay_as_long(string start, string end, PolicyTopic? topic) => Hours(Window, start, end, topic);

    [Fact]
    public void S_14_A_length_is_named_in_minutes_of_work()
    {
        var found = new TeleworkCase(new() { Name = "茨城県", Hours = Window, Source = "要綱" })
            .Finds(PolicyTopic.HoursLength, Draft() with { Start = new(9, 0), End = new(17, 15) });
        (found.Limit, found.Actual, found.Source).ShouldBe((465m, 435m, "要綱"));
    }

    [Theory]
    [InlineData("10:00", "15:00", null)]
    [InlineData("07:00", "20:00", null)]
    [InlineData("10:01", "19:00", PolicyTopic.CoreTime)]
    [InlineData("07:00", "14:59", PolicyTopic.CoreTime)]
    public void S_17_Flexible_hours_hold_the_core_time(string start, string end, PolicyTopic? topic) => Hours(Core, start, end, topic);

    [Theory]
    [InlineData("09:00", "17:45")]
    [InlineData("09:00", "17:00")]
    public void S_71_Without_a_window_the_usual_hours_hold(string start, string end) => Hours(null, start, end, PolicyTopic.HoursFixed);

    [Fact]
    public void S_14_Hours_of_hourly_telework_lie_in_the_window()
    {
        var found = new TeleworkCase(new() { Name = "茨城県", Hours = Window, Limits = new() { Units = [TeleworkUnit.Hour] } })
            .Finds(PolicyTopic.HoursWindow, Draft(TeleworkCase.Hours("04:00", "06:00")));
        (found.From, found.To).ShouldBe((new TimeOnly(5, 0), new TimeOnly(22, 0)));
    }

    [Fact]
    public void S_52_A_required_line_is_ticked_by_the_applicant()
    {
        TeleworkPolicy policy = new()
        {
            Name = "松本市",
            Confirmations = [new("remoteId", "ID取得済", null, ConfirmedBy.Applicant, true), new("trip", "旅行命令 口頭済", null, ConfirmedBy.Approver, true)],
        };
        new TeleworkCase(policy).Finds(PolicyTopic.Confirmation).Word.ShouldBe("remoteId");
        new TeleworkCase(policy).FindsNothing(Draft() with { Confirmations = ["remoteId"] });
        new TeleworkCase(policy).FindsNothing(kind: ApplicationKind.Order);
    }

    private static void Hours(HoursRule? rule, string start, string end, PolicyTopic? topic) =>
        new TeleworkCase(new() { Name = "試験市", Hours = rule })
            .Check(Draft() with { Start = Given.Time(start), End = Given.Time(end) }).Select(f => f.Topic).ShouldBe(topic is { } one ? [one] : []);

    private static TeleworkCase Case(LimitRule limits) => new(new() { Name = "試験市", Limits = limits });
}
