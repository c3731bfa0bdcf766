using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using static TeleworkTeams.Domain.Tests.Telework.TeleworkCase;

namespace TeleworkTeams.Domain.Tests.Telework;

public sealed class DayTests
{
    [Theory]
    [InlineData(LeaveKind.Afternoon, DayPart.Morning, false)]
    [InlineData(LeaveKind.Morning, DayPart.Morning, true)]
    [InlineData(LeaveKind.Morning, DayPart.Day, true)]
    [InlineData(LeaveKind.Day, DayPart.Afternoon, true)]
    public void S_53_Home_in_the_morning_goes_with_leave_in_the_afternoon(LeaveKind leave, DayPart part, bool refused) =>
        Case().With(Given.Leave(leave)).Check(Draft(Day(part: part))).Select(f => f.Topic).ShouldBe(refused ? [PolicyTopic.OnLeave] : []);

    [Theory]
    [InlineData("10:00", "11:00", "09:00", "10:00", false)]
    [InlineData("10:00", "11:00", "10:30", "12:00", true)]
    public void Hours_of_leave_take_the_same_hours_of_telework(string leaveFrom, string leaveTo, string from, string to, bool refused) =>
        Case(units: [TeleworkUnit.Hour]).With(Given.Leave(LeaveKind.Hours, leaveFrom, leaveTo)).Check(Draft(Hours(from, to)))
            .Select(f => f.Topic).ShouldBe(refused ? [PolicyTopic.OnLeave] : []);

    [Fact]
    public void S_70_An_hour_of_leave_inside_a_day_of_telework_is_an_interruption_and_hinders_nothing() =>
        Case(LeaveCombination.NotAllowed).With(Given.Leave(LeaveKind.Hours, "10:00", "11:00")).FindsNothing();

    [Fact]
    public void S_53_A_city_may_forbid_leave_beside_telework_or_ask_for_it()
    {
        var leave = Given.Leave(LeaveKind.Afternoon);
        var half = Draft(Day(part: DayPart.Morning));
        Case(LeaveCombination.NotAllowed).With(leave).Finds(PolicyTopic.WithLeave, half).Weight.ShouldBe(FindingWeight.Overridable);
        Case(LeaveCombination.NotAllowed).FindsNothing(half);
        Case(LeaveCombination.Required).With(leave).FindsNothing(half);
        Case(LeaveCombination.Required).Finds(PolicyTopic.OnlyWithLeave, half).Weight.ShouldBe(FindingWeight.Overridable);
        Case(LeaveCombination.Required).FindsNothing();
    }

    [Fact]
    public void S_55_Half_days_come_by_the_policy_of_their_date()
    {
        TeleworkPolicy whole = new() { Name = "試験市", Limits = new() { Units = [TeleworkUnit.Day] } };
        var both = whole with { Limits = new() { Units = [TeleworkUnit.Day, TeleworkUnit.HalfDay] } };
        var draft = Draft(Day("2026-11-30", DayPart.Morning), Day("2026-12-01", DayPart.Morning));
        var found = new TeleworkCase().With(f => f with { Policies = new([new(new(2020, 1, 1), "1", whole), new(new(2026, 12, 1), "2", both)]) })
            .Finds(PolicyTopic.Unit, draft);
        (found.On, found.Word).ShouldBe((Given.Date("2026-11-30"), "HalfDay"));
    }

    [Fact]
    public void Unset_units_are_whole_and_half_days()
    {
        Case().FindsNothing(Draft(Day(part: DayPart.Afternoon)));
        Case().Finds(PolicyTopic.Unit, Draft(Hours("09:00", "10:00"))).Word.ShouldBe("Hour");
    }

    [Theory]
    [InlineData(DayPart.Morning, DayPart.Morning, true)]
    [InlineData(DayPart.Morning, DayPart.Afternoon, false)]
    [InlineData(DayPart.Morning, DayPart.Day, true)]
    [InlineData(DayPart.Day, DayPart.Afternoon, true)]
    public void The_same_half_day_is_held_once(DayPart held, DayPart wanted, bool refused) =>
        Case().With(Claim(Day(part: held))).Check(Draft(Day(part: wanted))).Select(f => f.Topic).ShouldBe(refused ? [PolicyTopic.Taken] : []);

    [Fact]
    public void Hours_are_taken_to_the_minute()
    {
        var held = Case(units: [TeleworkUnit.Hour]).With(Claim(Hours("09:00", "10:00")));
        held.FindsNothing(Draft(Hours("10:00", "11:00")));
        held.Finds(PolicyTopic.Taken, Draft(Hours("09:59", "11:00"))).Weight.ShouldBe(FindingWeight.Refusal);
    }

    [Theory]
    [InlineData(3, 2)]
    [InlineData(4, null)]
    public void S_137_Too_few_in_the_office_is_a_warning_with_both_figures(int inOffice, int? stay)
    {
        var found = Case(cover: 3).With(f => f with { InOffice = new Dictionary<DateOnly, int> { [Given.Day] = inOffice } }).Check();
        found.Select(f => (f.Topic, f.Weight, f.Limit, f.Actual))
            .ShouldBe(stay is null ? [] : [(PolicyTopic.OfficeCover, FindingWeight.Warning, 3m, stay)]);
    }

    [Fact]
    public void Unknown_cover_says_nothing() => Case(cover: 3).FindsNothing();

    private static TeleworkCase Case(LeaveCombination? leave = null, TeleworkUnit[]? units = null, int? cover = null) =>
        new(new() { Name = "試験市", Limits = new() { WithLeave = leave, Units = units, OfficeCover = cover } });
}
