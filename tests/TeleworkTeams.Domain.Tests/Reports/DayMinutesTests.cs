using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Reports;

namespace TeleworkTeams.Domain.Tests.Reports;

public sealed class DayMinutesTests
{
    [Theory]
    [InlineData(null, null, null, null, 60, 0, 0, 465)]
    [InlineData("10:00", "11:20", null, null, 60, 0, 80, 385)]
    [InlineData("10:00", "11:20", "10:00", "12:00", 60, 120, 0, 345)]
    [InlineData("11:30", "13:30", null, null, 60, 0, 60, 405)]
    [InlineData("14:00", "15:30", "15:00", "16:00", 60, 60, 60, 345)]
    public void Break_leave_time_out_and_work_add_up_to_the_day(string? @out, string? back, string? from, string? to, int pause, int leave, int gap, int worked)
    {
        var record = new CheckIn
        {
            PersonId = "p1",
            Date = Given.Day,
            Place = Place.Home,
            StartedAt = Given.At("08:30"),
            EndedAt = Given.At("17:15"),
            Interruptions = @out is null ? [] : [new(Given.At(@out), Given.At(back!))],
        };
        var minutes = DayMinutes.Of(record, Given.Regular, from is null ? null : Given.Leave(LeaveKind.Hours, from, to), Given.Tokyo);
        minutes.ShouldBe(new DayMinutes(pause, leave, gap, worked));
        (pause + leave + gap + worked).ShouldBe(525);
    }

    [Fact]
    public void A_day_without_an_end_has_no_minutes() =>
        DayMinutes.Of(new CheckIn { PersonId = "p1", Date = Given.Day, StartedAt = Given.At("08:30") }, Given.Regular, null, Given.Tokyo).ShouldBeNull();
}
