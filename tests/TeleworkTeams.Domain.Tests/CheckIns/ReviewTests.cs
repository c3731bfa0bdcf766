using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Tests.CheckIns;

public sealed class ReviewTests
{
    [Theory]
    [InlineData("17:45:00", null, false)]
    [InlineData("17:45:01", null, true)]
    [InlineData("12:30:00", LeaveKind.Afternoon, false)]
    [InlineData("12:31:00", LeaveKind.Afternoon, true)]
    [InlineData("17:45:00", LeaveKind.Morning, false)]
    [InlineData("10:00:00", LeaveKind.Day, true)]
    public void S_21_an_end_later_than_the_persons_hours_and_the_grace_is_for_the_manager_to_look_at(string end, LeaveKind? leave, bool review)
    {
        var day = new WorkedDay().Started().Ended(end);
        CheckInRules.NeedsReview(day.Record, Given.Section, Given.Person, Given.Calendar, Given.Tokyo, leave is { } kind ? Given.Leave(kind) : null).ShouldBe(review);
    }

    [Fact]
    public void S_26_a_late_end_is_looked_at_whatever_the_place()
    {
        foreach (var place in Given.Section.CheckIns.Places)
        {
            CheckInRules.NeedsReview(new WorkedDay().Started("08:28", place).Ended("19:00").Record, Given.Section, Given.Person, Given.Calendar, Given.Tokyo).ShouldBeTrue();
        }
    }

    [Fact]
    public void A_day_without_an_end_needs_no_review() =>
        CheckInRules.NeedsReview(new WorkedDay().Started().Record, Given.Section, Given.Person, Given.Calendar, Given.Tokyo).ShouldBeFalse();

    [Theory]
    [InlineData(0, "17:44:59", null, false)]
    [InlineData(0, "17:45:00", null, true)]
    [InlineData(0, "12:30:00", LeaveKind.Afternoon, true)]
    [InlineData(0, "23:59:00", LeaveKind.Day, false)]
    [InlineData(1, "00:00:00", null, true)]
    [InlineData(1, "00:00:00", LeaveKind.Day, true)]
    public void S_10_S_21_an_end_is_missing_after_the_grace_and_on_every_later_day(int daysLater, string now, LeaveKind? leave, bool missing) =>
        CheckInRules.EndMissing(
            new WorkedDay().Started().Record,
            Given.Section,
            Given.Person,
            Given.Calendar,
            Given.Tokyo,
            Given.At(now, Given.Day.AddDays(daysLater)),
            leave is { } kind ? Given.Leave(kind) : null).ShouldBe(missing);

    [Fact]
    public void No_end_is_missing_where_one_stands_or_nothing_was_started()
    {
        var later = Given.At("09:00", Given.Day.AddDays(1));
        CheckInRules.EndMissing(new WorkedDay().Started().Ended().Record, Given.Section, Given.Person, Given.Calendar, Given.Tokyo, later).ShouldBeFalse();
        CheckInRules.EndMissing(new WorkedDay().Ended().Record, Given.Section, Given.Person, Given.Calendar, Given.Tokyo, later).ShouldBeFalse();
    }
}
