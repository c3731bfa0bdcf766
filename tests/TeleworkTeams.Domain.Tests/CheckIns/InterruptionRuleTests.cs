using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Reports;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.Domain.Tests.CheckIns;

public sealed class InterruptionRuleTests
{
    [Fact]
    public void S_74_not_allowed_is_refused_with_the_source() =>
        new WorkedDay().Under(Rules(InterruptionMode.NotAllowed)).Started().Decide(new CheckInCommand.GoOut(), "10:00")
            .ShouldBe(new CheckInDecision.Refused(CheckInRefusal.InterruptionsNotAllowed, "実施要綱第7条"));

    [Fact]
    public void The_rules_speak_about_telework_and_the_sections_setting_about_everything_else()
    {
        InterruptionRules.IsOffered(Place.Office, Given.Section, Rules(InterruptionMode.NotAllowed)).ShouldBeTrue();
        var off = Given.Section with { CheckIns = new() };
        InterruptionRules.IsOffered(Place.Home, off, Rules(InterruptionMode.HourlyLeave)).ShouldBeTrue();
        InterruptionRules.IsOffered(Place.Home, off, new TeleworkPolicy { Name = "深谷市" }).ShouldBeFalse();
        InterruptionRules.IsOffered(Place.Home, Given.Section, null).ShouldBeTrue();
    }

    [Theory]
    [InlineData("10:00", "10:20", 1, "10:00", "11:00")]
    [InlineData("10:00", "11:00", 1, "10:00", "11:00")]
    [InlineData("10:00", "11:01", 2, "10:00", "12:00")]
    [InlineData("10:30", "11:31", 2, "10:30", "13:30")]
    [InlineData("11:30", "13:30", 1, "11:30", "13:30")]
    [InlineData("16:50", "17:10", 1, "16:15", "17:15")]
    [InlineData("08:40", "17:15", 8, null, null)]
    public void S_70_S_71_S_72_out_and_back_are_whole_hours_of_leave_inside_the_hours(string @out, string back, int hours, string? from, string? to)
    {
        var day = new WorkedDay().Under(Rules(InterruptionMode.HourlyLeave)).Started().Accept(new CheckInCommand.GoOut(), @out).Accept(new CheckInCommand.ComeBack(), back);
        var leave = HourlyLeave.Of(day.Record, Given.Regular, day.Facts.Policy, Given.Tokyo);
        leave.ShouldBe(from is null ? null : new HourlyLeave(hours, Given.Time(from), Given.Time(to!)));
    }

    [Fact]
    public void A_gap_in_the_break_or_under_another_rule_is_no_leave()
    {
        var inBreak = new WorkedDay().Under(Rules(InterruptionMode.HourlyLeave)).Started().Accept(new CheckInCommand.GoOut(), "12:05").Accept(new CheckInCommand.ComeBack(), "12:55");
        HourlyLeave.Of(inBreak.Record, Given.Regular, inBreak.Facts.Policy, Given.Tokyo).ShouldBeNull();
        HourlyLeave.Of(inBreak.Record, Given.Regular, Rules(InterruptionMode.ChangeOfHours), Given.Tokyo).ShouldBeNull();
        var stillOut = new WorkedDay().Under(Rules(InterruptionMode.HourlyLeave)).Started().Accept(new CheckInCommand.GoOut(), "10:00");
        HourlyLeave.Of(stillOut.Record, Given.Regular, stillOut.Facts.Policy, Given.Tokyo).ShouldBeNull();
    }

    [Fact]
    public void S_73_where_the_hours_move_the_late_end_moves_by_the_gap()
    {
        var day = new WorkedDay().Under(Rules(InterruptionMode.ChangeOfHours)).Started()
            .Accept(new CheckInCommand.GoOut(), "10:00").Accept(new CheckInCommand.ComeBack(), "11:00").Ended("18:40");
        CheckInRules.NeedsReview(day.Record, Given.Section, Given.Person, Given.Calendar, Given.Tokyo).ShouldBeTrue("17:15 and half an hour");
        CheckInRules.NeedsReview(day.Record, Given.Section, Given.Person, Given.Calendar, Given.Tokyo, null, day.Facts.Policy).ShouldBeFalse("18:15 and half an hour");
        DayStanding.Of(Given.Person, Given.Section, Given.Day, day.Record, null, Given.Calendar, Given.Tokyo, Given.At("18:41"), day.Facts.Policy).Marks.ShouldBeEmpty();
    }

    [Fact]
    public void S_11_the_weeks_hint_uses_the_minutes_of_the_rules()
    {
        new WeekTotal(Given.Day, 2326).OverRegular.ShouldBeTrue();
        var rules = new TeleworkPolicy { Name = "○○市", Hours = new() { WeeklyMinutes = 2400 } };
        var month = MonthRecord.Of(
            Given.Person, Given.Section, 2026, 11, [], [], Given.Calendar, Given.Tokyo, Given.At("09:00"), new PolicyTimeline([new(new(2026, 11, 9), "1", rules)]));
        month.Weeks.Select(w => w.Regular).ShouldBe([2325, 2325, 2400, 2400, 2400, 2400], "in force from the Monday of the third week");
    }

    private static TeleworkPolicy Rules(InterruptionMode mode) => new() { Name = "渋谷区", Source = "実施要綱第7条", Interruptions = new(mode) };
}
