using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Reports;

namespace TeleworkTeams.Domain.Tests.Reports;

public sealed class WorkedTimeTests
{
    [Theory]
    [InlineData("08:30:00", "17:15:00", 465)] // 7:45
    [InlineData("08:30:59", "17:15:01", 465)] // the minutes that are shown count
    [InlineData("08:30:00", "12:00:00", 210)]
    [InlineData("08:30:00", "12:30:00", 210)] // ended within the break
    [InlineData("12:30:00", "17:15:00", 255)] // started within the break
    [InlineData("12:10:00", "12:50:00", 0)] // all within the break
    [InlineData("13:00:00", "17:15:00", 255)]
    [InlineData("18:00:00", "18:00:30", 0)]
    public void A_day_counts_from_start_to_end_less_the_break(string start, string end, int minutes) =>
        Minutes(new WorkedDay().Started(start).Ended(end).Record).ShouldBe(minutes);

    [Theory]
    [InlineData("10:00", "10:30", 435)]
    [InlineData("11:30", "12:30", 435)] // half of it in the break, which is taken off once
    [InlineData("12:10", "12:50", 465)]
    [InlineData("11:00", "14:00", 345)]
    public void Interruptions_are_taken_off_and_their_overlap_with_the_break_once(string goes, string comes, int minutes) =>
        Minutes(new WorkedDay().Started("08:30").Accept(new CheckInCommand.GoOut(), goes).Accept(new CheckInCommand.ComeBack(), comes).Ended("17:15").Record)
            .ShouldBe(minutes);

    [Fact]
    public void An_hourly_leave_in_between_is_no_work_and_its_overlap_with_an_interruption_counts_once()
    {
        var leave = Given.Leave(LeaveKind.Hours, "14:00", "16:00");
        Minutes(new WorkedDay().Started("08:30").Ended("17:15").Record, leave).ShouldBe(345);
        var interrupted = new WorkedDay().Started("08:30").Accept(new CheckInCommand.GoOut(), "13:55").Accept(new CheckInCommand.ComeBack(), "16:05").Ended("17:15");
        Minutes(interrupted.Record, leave).ShouldBe(335);
    }

    [Fact]
    public void An_incomplete_day_has_no_minutes()
    {
        Minutes(new WorkedDay().Started().Record).ShouldBeNull();
        Minutes(new WorkedDay().Ended().Record).ShouldBeNull();
    }

    [Theory]
    [InlineData(LeaveKind.Hours, "09:00", "11:00", 120)]
    [InlineData(LeaveKind.Hours, "11:00", "14:00", 120)] // less the break
    [InlineData(LeaveKind.Hours, "16:15", "19:00", 60)] // within the pattern only
    [InlineData(LeaveKind.Hours, "18:00", "19:00", 0)]
    [InlineData(LeaveKind.Day, null, null, 0)]
    [InlineData(LeaveKind.Morning, null, null, 0)]
    public void Hourly_leave_counts_the_minutes_of_the_pattern_that_it_takes(LeaveKind kind, string? from, string? to, int minutes) =>
        WorkedTime.LeaveMinutes(Given.Leave(kind, from, to), Given.Regular).ShouldBe(minutes);

    [Fact]
    public void Minutes_are_real_ones_when_the_clock_changes_in_between()
    {
        var night = new WorkPattern("night", "夜勤", new(0, 0), new(8, 0), null, null);
        var day = new DateOnly(2026, 3, 8);
        var record = new CheckIn { PersonId = "p1", Date = day, StartedAt = Given.NewYork.At(day, new(0, 0)), EndedAt = Given.NewYork.At(day, new(8, 0)) };
        WorkedTime.Minutes(record, night, null, Given.NewYork).ShouldBe(7 * 60);
    }

    private static int? Minutes(CheckIn record, Leave? leave = null) => WorkedTime.Minutes(record, Given.Regular, leave, Given.Tokyo);
}
