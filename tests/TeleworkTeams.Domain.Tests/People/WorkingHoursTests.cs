using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Tests.People;

public sealed class WorkingHoursTests
{
    [Theory]
    [InlineData(LeaveKind.Day, null, null, null)]
    [InlineData(LeaveKind.Morning, null, null, "13:00-17:15")]
    [InlineData(LeaveKind.Afternoon, null, null, "08:30-12:00")]
    [InlineData(LeaveKind.Hours, "08:30", "10:30", "10:30-17:15")]
    [InlineData(LeaveKind.Hours, "07:00", "10:30", "10:30-17:15")]
    [InlineData(LeaveKind.Hours, "15:15", "17:15", "08:30-15:15")]
    [InlineData(LeaveKind.Hours, "15:15", "19:00", "08:30-15:15")]
    [InlineData(LeaveKind.Hours, "08:30", "12:00", "13:00-17:15")] // ends at the break: work starts behind it
    [InlineData(LeaveKind.Hours, "13:00", "17:15", "08:30-12:00")] // starts at the break's end: work ends before it
    [InlineData(LeaveKind.Hours, "10:00", "11:00", "08:30-17:15")] // in the middle: the edges stay
    [InlineData(LeaveKind.Hours, "08:30", "17:15", null)]
    [InlineData(LeaveKind.Hours, "00:00", "23:59", null)]
    [InlineData(LeaveKind.Hours, "06:00", "08:30", "08:30-17:15")] // before the day
    [InlineData(LeaveKind.Hours, "17:15", "18:00", "08:30-17:15")] // after the day
    [InlineData(LeaveKind.Hours, null, null, "08:30-17:15")]
    public void A_leave_takes_its_part_of_the_regular_day(LeaveKind kind, string? from, string? to, string? rest) =>
        Show(WorkingHours.Of(Given.Regular, Given.Leave(kind, from, to))).ShouldBe(rest);

    [Theory]
    [InlineData(LeaveKind.Morning, "11:00-13:00")]
    [InlineData(LeaveKind.Afternoon, "09:00-11:00")]
    public void Half_a_day_without_a_break_is_split_in_the_middle(LeaveKind kind, string rest) =>
        Show(WorkingHours.Of(new("short", "短時間", new(9, 0), new(13, 0), null, null), Given.Leave(kind))).ShouldBe(rest);

    [Fact]
    public void S_06_without_leave_the_hours_are_those_of_the_persons_pattern()
    {
        var late = new WorkPattern("late", "遅出", new(10, 0), new(18, 45), new(12, 0), new(13, 0));
        var section = Given.Section with { Patterns = [Given.Regular, late] };
        Show(WorkingHours.Of(section.PatternOf(Given.Person with { PatternId = "late" }, Given.Day, Given.Calendar), null)).ShouldBe("10:00-18:45");
        Show(WorkingHours.Of(section.PatternOf(Given.Person with { PatternId = "gone" }, Given.Day, Given.Calendar), null)).ShouldBe("08:30-17:15");
    }

    [Theory]
    [InlineData("08:29", false)]
    [InlineData("08:30", true)]
    [InlineData("13:59", true)]
    [InlineData("14:00", false)]
    [InlineData("15:29", false)]
    [InlineData("15:30", true)]
    [InlineData("17:14", true)]
    [InlineData("17:15", false)]
    public void Hours_include_their_start_and_exclude_their_end_and_a_leave_in_between(string time, bool included) =>
        WorkingHours.Of(Given.Regular, Given.Leave(LeaveKind.Hours, "14:00", "15:30"))!.Include(Given.Time(time)).ShouldBe(included);

    private static string? Show(WorkingHours? hours) => hours is null ? null : $"{hours.Start:HH\\:mm}-{hours.End:HH\\:mm}";
}
