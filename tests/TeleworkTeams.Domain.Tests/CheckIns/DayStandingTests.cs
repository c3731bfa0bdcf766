using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Tests.CheckIns;

public sealed class DayStandingTests
{
    private static readonly CheckIn Working = new WorkedDay().Started().Record;
    private static readonly CheckIn Out = new WorkedDay().Started().Accept(new CheckInCommand.GoOut(), "10:00").Record;
    private static readonly CheckIn Ended = new WorkedDay().Started().Ended("17:20").Record;

    [Fact]
    public void S_31_the_board_knows_from_reports_who_works_is_out_or_has_ended()
    {
        Of(Working, "10:30").ShouldBe("Working");
        Of(Out, "10:30").ShouldBe("Out");
        Of(Ended, "17:30").ShouldBe("Ended");
    }

    [Theory]
    [InlineData("08:29:59", "None")]
    [InlineData("08:30:00", "None Unregistered")]
    [InlineData("23:59:00", "None Unregistered")]
    public void S_10_nothing_reported_is_marked_for_the_manager_from_the_persons_start(string now, string standing) =>
        Of(null, now).ShouldBe(standing);

    [Fact]
    public void S_10_a_past_day_without_a_report_stays_marked_and_a_coming_day_is_not()
    {
        Of(null, "07:00", daysLater: 1).ShouldBe("None Unregistered");
        Of(null, "20:00", daysLater: -1).ShouldBe("None");
    }

    [Theory]
    [InlineData(LeaveKind.Day, "10:00", "Leave")]
    [InlineData(LeaveKind.Morning, "10:00", "Leave")]
    [InlineData(LeaveKind.Morning, "07:00", "None")]
    [InlineData(LeaveKind.Morning, "13:00", "None Unregistered")]
    [InlineData(LeaveKind.Afternoon, "10:00", "None Unregistered")]
    [InlineData(LeaveKind.Afternoon, "14:00", "Leave Unregistered")]
    [InlineData(LeaveKind.Afternoon, "18:00", "None Unregistered")]
    public void Who_is_on_leave_is_shown_so_and_not_missed(LeaveKind kind, string now, string standing) =>
        Of(null, now, leave: Given.Leave(kind)).ShouldBe(standing);

    [Fact]
    public void A_closed_day_and_a_day_outside_ones_membership_miss_nobody()
    {
        Of(null, "10:00", open: false).ShouldBe("Closed");
        Of(null, "10:00", person: Given.Person with { From = Given.Day.AddDays(1) }).ShouldBe("None");
    }

    [Fact]
    public void What_is_reported_is_shown_on_a_closed_day_too() => Of(Working, "10:00", open: false).ShouldBe("Working");

    [Fact]
    public void S_21_a_missing_start_a_missing_end_and_a_late_end_are_marked()
    {
        Of(new WorkedDay().Ended("17:20").Record, "17:30").ShouldBe("Ended StartMissing");
        Of(new WorkedDay().Ended("19:20").Record, "19:30").ShouldBe("Ended StartMissing NeedsReview");
        Of(Working, "17:44").ShouldBe("Working");
        Of(Working, "17:45").ShouldBe("Working EndMissing");
        Of(Working, "07:00", daysLater: 1).ShouldBe("Working EndMissing");
        Of(new WorkedDay().Started().Ended("19:20").Record, "19:30").ShouldBe("Ended NeedsReview");
    }

    [Fact]
    public void A_report_that_was_taken_back_counts_as_none() =>
        Of(new WorkedDay().Started("08:35").Accept(new CheckInCommand.Undo(), "08:36").Record, "08:37").ShouldBe("None Unregistered");

    private static string Of(CheckIn? record, string now, int daysLater = 0, Leave? leave = null, bool open = true, Person? person = null)
    {
        var standing = DayStanding.Of(
            person ?? Given.Person, Given.Section, Given.Day, record, leave, open ? Given.Calendar : Given.ClosedCalendar, Given.Tokyo, Given.At(now, Given.Day.AddDays(daysLater)));
        return string.Join(' ', [$"{standing.State}", .. standing.Marks.Select(mark => $"{mark}")]);
    }
}
