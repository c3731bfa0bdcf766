using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Tests.CheckIns;

public sealed class PhoneTests
{
    [Fact]
    public void S_04_a_report_by_phone_keeps_the_time_of_work_and_who_entered_it_when()
    {
        var day = new WorkedDay().ByPhone()
            .Accept(new CheckInCommand.Start(Place.Home, null, new(8, 30)), "09:05")
            .Accept(new CheckInCommand.End("電話で報告", null, new(17, 15)), "17:40");
        day.Record.StartedAt.ShouldBe(Given.At("08:30"));
        day.Record.StartOrigin.ShouldBe(new Origin(ReportSource.Phone, "boss", Given.At("09:05")));
        day.Record.EndedAt.ShouldBe(Given.At("17:15"));
        day.Record.EndOrigin.ShouldBe(new Origin(ReportSource.Phone, "boss", Given.At("17:40")));
        day.Record.PersonId.ShouldBe("p1");
    }

    [Fact]
    public void S_04_the_person_corrects_what_was_entered_for_them_and_the_origin_stays()
    {
        var day = new WorkedDay().ByPhone().Accept(new CheckInCommand.Start(Place.Home, null, new(8, 30)), "09:05")
            .ByThemself().Accept(new CheckInCommand.Correct { Place = Place.Satellite, StartTime = new(8, 20) }, "10:00");
        day.Record.StartOrigin.ShouldBe(new Origin(ReportSource.Phone, "boss", Given.At("09:05")));
        day.Record.History.ShouldBe(
        [
            new Correction(Given.At("10:00"), "p1", ReportSource.Tab, CheckInField.Place, "Home", "Satellite"),
            new Correction(Given.At("10:00"), "p1", ReportSource.Tab, CheckInField.Start, "2026-11-24T08:30:00.0000000+09:00", "2026-11-24T08:20:00.0000000+09:00"),
        ]);
    }

    [Theory]
    [InlineData(ReportSource.Card)]
    [InlineData(ReportSource.Text)]
    [InlineData(ReportSource.Tab)]
    public void S_04_nobody_reports_for_somebody_else_by_another_way(ReportSource source)
    {
        var day = new WorkedDay();
        day.Facts = day.Facts with { ActorId = "boss", Source = source };
        Should.Throw<ArgumentException>(() => day.Decide(new CheckInCommand.Start(Place.Home, null), "08:30"));
    }

    [Fact]
    public void A_time_that_has_not_come_cannot_be_reported()
    {
        var day = new WorkedDay().ByPhone();
        day.Refuses(new CheckInCommand.Start(Place.Home, null, new(8, 30)), "08:29", CheckInRefusal.TimeInFuture);
        day.Accept(new CheckInCommand.Start(Place.Home, null, new(8, 30)), "08:30");
        day.Refuses(new CheckInCommand.End(null, null, new(17, 15)), "17:14", CheckInRefusal.TimeInFuture);
    }

    [Fact]
    public void A_start_that_is_missing_before_an_end_is_filled_by_phone_with_its_time_only()
    {
        var day = new WorkedDay().Ended("17:20");
        day.Record.StartMissing.ShouldBeTrue();
        day.Refuses(new CheckInCommand.Start(Place.Home, null), "17:30", CheckInRefusal.DayEnded);
        day.Refuses(new CheckInCommand.Start(Place.Home, null, new(8, 30)), "17:30", CheckInRefusal.DayEnded);
        day.ByPhone();
        day.Refuses(new CheckInCommand.Start(Place.Home, null), "17:30", CheckInRefusal.DayEnded);
        day.Refuses(new CheckInCommand.Start(Place.Home, null, new(17, 20)), "17:30", CheckInRefusal.EndBeforeStart);
        day.Accept(new CheckInCommand.Start(Place.Home, null, new(8, 30)), "17:30");
        day.Record.StartMissing.ShouldBeFalse();
        day.Record.Place.ShouldBe(Place.Home);
        day.Refuses(new CheckInCommand.Start(Place.Home, null, new(8, 30)), "17:31", CheckInRefusal.DayEnded);
    }

    [Fact]
    public void What_stood_on_a_day_without_a_start_is_kept_when_the_start_is_filled_in()
    {
        var day = new WorkedDay().Ended("17:20").Accept(new CheckInCommand.Correct { Place = Place.Office, Plan = "予算" }, "17:25")
            .ByPhone().Accept(new CheckInCommand.Start(Place.Home, "議事録", new(8, 30)), "17:30");
        day.Record.History.Skip(2).Select(line => (line.Field, line.Old, line.New)).ShouldBe(
            [(CheckInField.Place, "Office", "Home"), (CheckInField.Plan, "予算", "議事録")]);
    }

    [Fact]
    public void A_start_of_a_past_day_is_entered_by_phone_with_its_time()
    {
        var tomorrow = Given.At("09:00", Given.Day.AddDays(1));
        var day = new WorkedDay().ByPhone();
        day.Refuses(new CheckInCommand.Start(Place.Home, null), tomorrow, CheckInRefusal.DateOutOfRange);
        day.Decide(new CheckInCommand.Start(Place.Home, null, new(8, 30)), tomorrow).ShouldBeOfType<CheckInDecision.Accepted>();
        day.Record.StartedAt.ShouldBe(Given.At("08:30"));
    }
}
