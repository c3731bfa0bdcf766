using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Tests.CheckIns;

public sealed class UndoTests
{
    private static readonly CheckInCommand Undo = new CheckInCommand.Undo();

    [Fact]
    public void The_start_goes_back_with_place_and_plan_and_the_history_keeps_them()
    {
        var day = new WorkedDay().Started("08:28", Place.Home, "予算").Accept(Undo, "08:38");
        (day.Record.Place, day.Record.StartedAt, day.Record.StartOrigin, day.Record.Plan).ShouldBe((null, null, null, null));
        day.Record.IsEmpty.ShouldBeTrue();
        day.Record.History.Select(line => (line.Field, line.Old, line.New)).ShouldBe(
        [
            (CheckInField.Start, "2026-11-24T08:28:00.0000000+09:00", null),
            (CheckInField.Place, "Home", null),
            (CheckInField.Plan, "予算", null),
        ]);
        day.Started("08:40", Place.Office).Record.History.Count.ShouldBe(3);
    }

    [Fact]
    public void The_end_goes_back_and_the_interruption_that_it_closed_is_open_again()
    {
        var day = new WorkedDay().Started().Accept(new CheckInCommand.GoOut(), "16:00").Ended("17:15", "完成").Accept(Undo, "17:20");
        (day.Record.EndedAt, day.Record.EndOrigin, day.Record.Result).ShouldBe((null, null, null));
        day.Record.StartedAt.ShouldBe(Given.At("08:28"));
        day.Record.IsOut.ShouldBeTrue();
        day.Record.History.Select(line => line.Field).ShouldBe([CheckInField.End, CheckInField.Result]);
    }

    [Theory]
    [InlineData("08:38:00", true)]
    [InlineData("08:38:01", false)]
    public void Ten_minutes_after_the_report_it_is_too_late(string time, bool inTime)
    {
        var day = new WorkedDay().Started("08:28");
        CheckInRules.CanUndo(day.Record, Given.At(time)).ShouldBe(inTime);
        (day.Decide(Undo, time) is CheckInDecision.Accepted).ShouldBe(inTime);
    }

    [Fact]
    public void The_window_runs_from_the_report_and_not_from_the_time_of_work()
    {
        var day = new WorkedDay().Started();
        var morning = Given.At("08:20", Given.Day.AddDays(1));
        day.Decide(new CheckInCommand.End(null, null), morning);
        day.Decide(Undo, morning.AddMinutes(5)).ShouldBeOfType<CheckInDecision.Accepted>();
        day.Record.EndedAt.ShouldBeNull();
    }

    [Fact]
    public void Only_the_last_report_is_taken_back()
    {
        var day = new WorkedDay().Started("17:00").Ended("17:05").Accept(Undo, "17:06").Accept(Undo, "17:07");
        day.Record.IsEmpty.ShouldBeTrue();
        day.Refuses(Undo, "17:08", CheckInRefusal.NothingToUndo);
        new WorkedDay().Refuses(Undo, "17:08", CheckInRefusal.NothingToUndo);
        new WorkedDay().Started("08:28").Ended("17:05").Accept(Undo, "17:06").Refuses(Undo, "17:07", CheckInRefusal.NothingToUndo);
    }

    [Fact]
    public void A_start_that_was_filled_in_after_the_end_goes_back_first()
    {
        var day = new WorkedDay().Ended("17:20").ByPhone().Accept(new CheckInCommand.Start(Place.Home, null, new(8, 30)), "17:25").Accept(Undo, "17:26");
        day.Record.StartMissing.ShouldBeTrue();
        day.Record.Place.ShouldBeNull();
    }

    [Fact]
    public void S_04_who_entered_it_or_the_person_takes_it_back_and_nobody_else()
    {
        WorkedDay Entered() => new WorkedDay().ByPhone().Accept(new CheckInCommand.Start(Place.Home, null, new(8, 30)), "09:00");
        Entered().Accept(Undo, "09:05");
        Entered().ByThemself().Accept(Undo, "09:05");
        Entered().ByPhone("lead").Refuses(Undo, "09:05", CheckInRefusal.NothingToUndo);
    }

    [Fact]
    public void A_start_with_an_interruption_upon_it_is_a_matter_of_correction()
    {
        var day = new WorkedDay().Started("08:28").Accept(new CheckInCommand.GoOut(), "08:30");
        CheckInRules.CanUndo(day.Record, Given.At("08:31")).ShouldBeFalse();
        day.Refuses(Undo, "08:31", CheckInRefusal.NothingToUndo);
    }
}
