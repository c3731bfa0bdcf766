using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Tests.CheckIns;

public sealed class EndTests
{
    private static readonly Uri Link = new("https://example.jp/minutes");
    private static readonly CheckInCommand.End Plain = new(null, null);

    [Fact]
    public void The_end_closes_the_day_with_result_and_link()
    {
        var day = new WorkedDay().Started().Ended("17:20", "議事録を完成", Link);
        day.Record.EndedAt.ShouldBe(Given.At("17:20"));
        day.Record.Result.ShouldBe("議事録を完成");
        day.Record.Deliverable.ShouldBe(Link);
        day.Record.History.ShouldBeEmpty();
    }

    [Fact]
    public void An_end_without_a_start_is_taken_and_marked()
    {
        var day = new WorkedDay().Ended();
        day.Record.StartMissing.ShouldBeTrue();
        day.Record.Place.ShouldBeNull();
    }

    [Fact]
    public void A_second_press_changes_nothing_and_shows_the_first_time()
    {
        var day = new WorkedDay().Started().Ended("17:20", "議事録", Link);
        day.IsDoneAlready(Plain, "17:30");
        day.IsDoneAlready(new CheckInCommand.End("議事録", Link), "17:30");
        day.IsDoneAlready(new CheckInCommand.End(null, null, new(17, 0)), "17:30");
    }

    [Fact]
    public void A_result_that_comes_with_a_second_press_is_not_lost_and_the_time_stays()
    {
        var day = new WorkedDay().Started().Ended("17:20", "議事録").Accept(new CheckInCommand.End("議事録と要旨", Link), "17:30");
        day.Record.EndedAt.ShouldBe(Given.At("17:20"));
        day.Record.Result.ShouldBe("議事録と要旨");
        day.Record.History.Select(line => (line.Field, line.Old, line.New)).ShouldBe(
        [
            (CheckInField.Result, "議事録", "議事録と要旨"),
            (CheckInField.Deliverable, null, Link.OriginalString),
        ]);
    }

    [Fact]
    public void The_end_closes_an_open_interruption_at_its_own_time()
    {
        var day = new WorkedDay().Started().Accept(new CheckInCommand.GoOut(), "16:00").Ended("17:15");
        day.Record.Interruptions.ShouldBe([new Interruption(Given.At("16:00"), Given.At("17:15"))]);
        day.Record.IsOut.ShouldBeFalse();
    }

    [Fact]
    public void An_end_that_is_told_cannot_lie_before_the_start_or_inside_an_interruption()
    {
        var day = new WorkedDay().Started("08:30").Accept(new CheckInCommand.GoOut(), "15:00").Accept(new CheckInCommand.ComeBack(), "16:00");
        day.Refuses(new CheckInCommand.End(null, null, new(8, 30)), "17:30", CheckInRefusal.EndBeforeStart);
        day.Refuses(new CheckInCommand.End(null, null, new(8, 0)), "17:30", CheckInRefusal.EndBeforeStart);
        day.Refuses(new CheckInCommand.End(null, null, new(15, 0)), "17:30", CheckInRefusal.InterruptionOutside);
        day.Refuses(new CheckInCommand.End(null, null, new(15, 59)), "17:30", CheckInRefusal.InterruptionOutside);
        day.Accept(new CheckInCommand.End(null, null, new(16, 0)), "17:30");
    }

    [Theory]
    [InlineData(null, "17:15")]
    [InlineData(LeaveKind.Afternoon, "12:00")]
    [InlineData(LeaveKind.Morning, "17:15")]
    public void Yesterdays_end_without_a_time_is_the_end_of_the_persons_hours(LeaveKind? leave, string end)
    {
        var day = new WorkedDay().Started();
        day.Facts = day.Facts with { Leave = leave is { } kind ? Given.Leave(kind) : null };
        day.Decide(Plain, Given.At("08:20", Given.Day.AddDays(1))).ShouldBeOfType<CheckInDecision.Accepted>();
        day.Record.EndedAt.ShouldBe(Given.At(end));
        day.Record.EndOrigin!.ReportedAt.ShouldBe(Given.At("08:20", Given.Day.AddDays(1)));
    }

    [Fact]
    public void A_past_day_is_ended_at_the_time_that_is_told()
    {
        var day = new WorkedDay().Started();
        day.Decide(Plain with { At = new(19, 40) }, Given.At("08:20", Given.Day.AddDays(3))).ShouldBeOfType<CheckInDecision.Accepted>();
        day.Record.EndedAt.ShouldBe(Given.At("19:40"));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(31, true)]
    [InlineData(32, false)]
    public void A_day_can_be_ended_until_31_days_later(int daysLater, bool taken)
    {
        var day = new WorkedDay();
        var decision = day.Decide(Plain, Given.At("18:00", Given.Day.AddDays(daysLater)));
        CheckInRules.CanCorrect(Given.Day, Given.Day.AddDays(daysLater)).ShouldBe(taken);
        (decision is CheckInDecision.Accepted).ShouldBe(taken);
        (decision == new CheckInDecision.Refused(CheckInRefusal.DateOutOfRange)).ShouldBe(!taken);
    }

    [Fact]
    public void Todays_date_is_the_offices_and_not_that_of_utc()
    {
        // 00:30 in Tokyo is still the day before in UTC.
        var day = new WorkedDay().Started("00:30");
        day.Record.StartedAt.ShouldBe(DateTimeOffset.Parse("2026-11-23T15:30Z", null));
    }

    [Fact]
    public void A_day_that_was_started_can_be_ended_although_it_was_closed_or_taken_off_since()
    {
        var day = new WorkedDay().Started();
        day.Facts = day.Facts with { Calendar = Given.ClosedCalendar, Leave = Given.Leave(LeaveKind.Day) };
        day.Ended();
        var empty = new WorkedDay();
        empty.Facts = empty.Facts with { Calendar = Given.ClosedCalendar };
        empty.Refuses(Plain, "17:20", CheckInRefusal.NotABusinessDay);
        empty.Facts = empty.Facts with { Calendar = Given.Calendar, Leave = Given.Leave(LeaveKind.Day) };
        empty.Refuses(Plain, "17:20", CheckInRefusal.OnLeave);
    }
}
