using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Tests.CheckIns;

public sealed class StartTests
{
    [Theory]
    [InlineData(Place.Office)]
    [InlineData(Place.Home)]
    [InlineData(Place.Satellite)]
    [InlineData(Place.Mobile)]
    public void S_26_one_tap_is_a_complete_report_at_every_place_alike(Place place)
    {
        var day = new WorkedDay().Started("08:28", place);
        day.Record.ShouldBe(new CheckIn
        {
            PersonId = "p1",
            Date = Given.Day,
            Place = place,
            StartedAt = Given.At("08:28"),
            StartOrigin = new Origin(ReportSource.Card, "p1", Given.At("08:28")),
            Interruptions = day.Record.Interruptions,
            History = day.Record.History,
        });
        day.Record.History.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ReportSource.Card)]
    [InlineData(ReportSource.Text)]
    [InlineData(ReportSource.Tab)]
    [InlineData(ReportSource.Phone)]
    public void S_01_every_record_says_by_which_way_start_and_end_were_reported(ReportSource source)
    {
        var day = new WorkedDay().ByThemself(source).Started().Ended();
        day.Record.StartOrigin.ShouldBe(new Origin(source, "p1", Given.At("08:28")));
        day.Record.EndOrigin.ShouldBe(new Origin(source, "p1", Given.At("17:20")));
    }

    [Fact]
    public void A_second_press_of_the_same_place_changes_nothing_and_shows_the_first_time()
    {
        var day = new WorkedDay().Started("08:28", plan: "予算資料");
        day.IsDoneAlready(new CheckInCommand.Start(Place.Home, null), "08:40");
        day.IsDoneAlready(new CheckInCommand.Start(Place.Home, "予算資料"), "08:40");
        day.Record.StartedAt.ShouldBe(Given.At("08:28"));
    }

    [Fact]
    public void Another_place_after_the_start_corrects_the_place_and_keeps_the_old_one()
    {
        var day = new WorkedDay().Started("08:28", Place.Home).Accept(new CheckInCommand.Start(Place.Office, null), "08:40");
        day.Record.Place.ShouldBe(Place.Office);
        day.Record.StartedAt.ShouldBe(Given.At("08:28"));
        day.Record.History.ShouldBe([new Correction(Given.At("08:40"), "p1", ReportSource.Card, CheckInField.Place, "Home", "Office")]);
    }

    [Fact]
    public void A_plan_that_comes_with_a_second_press_is_not_lost()
    {
        var day = new WorkedDay().Started().Accept(new CheckInCommand.Start(Place.Home, "議事録"), "08:40");
        day.Record.Plan.ShouldBe("議事録");
        day.Record.History.ShouldHaveSingleItem().Field.ShouldBe(CheckInField.Plan);
    }

    [Fact]
    public void After_the_end_a_start_is_refused() =>
        new WorkedDay().Started().Ended().Refuses(new CheckInCommand.Start(Place.Office, null), "17:30", CheckInRefusal.DayEnded);

    [Fact]
    public void A_closed_day_takes_no_start()
    {
        var day = new WorkedDay();
        day.Facts = day.Facts with { Calendar = Given.ClosedCalendar };
        day.Refuses(new CheckInCommand.Start(Place.Home, null), "08:30", CheckInRefusal.NotABusinessDay);
    }

    [Theory]
    [InlineData(LeaveKind.Day, null, null, true)]
    [InlineData(LeaveKind.Hours, "08:30", "17:15", true)]
    [InlineData(LeaveKind.Morning, null, null, false)]
    [InlineData(LeaveKind.Afternoon, null, null, false)]
    [InlineData(LeaveKind.Hours, "10:00", "12:00", false)]
    public void Only_a_leave_of_the_whole_day_refuses_the_start(LeaveKind kind, string? from, string? to, bool refused)
    {
        var day = new WorkedDay();
        day.Facts = day.Facts with { Leave = Given.Leave(kind, from, to) };
        if (refused)
        {
            day.Refuses(new CheckInCommand.Start(Place.Home, null), "08:30", CheckInRefusal.OnLeave);
        }
        else
        {
            day.Started();
        }
    }

    [Theory]
    [InlineData("2026-11-25", null)]
    [InlineData(null, "2026-11-23")]
    public void Who_is_no_member_on_that_day_cannot_report(string? from, string? until)
    {
        var day = new WorkedDay();
        day.Facts = day.Facts with
        {
            Person = Given.Person with { From = from is null ? null : Given.Date(from), Until = until is null ? null : Given.Date(until) },
        };
        day.Refuses(new CheckInCommand.Start(Place.Home, null), "08:30", CheckInRefusal.NotAMember);
    }

    [Fact]
    public void A_place_that_the_section_does_not_offer_is_refused_by_every_way()
    {
        new WorkedDay().Refuses(new CheckInCommand.Start(Place.Trip, null), "08:30", CheckInRefusal.PlaceNotOffered);
        new WorkedDay().ByPhone().Refuses(new CheckInCommand.Start(Place.Trip, null), "08:30", CheckInRefusal.PlaceNotOffered);
        new WorkedDay().Started().Refuses(new CheckInCommand.Start(Place.Trip, null), "08:30", CheckInRefusal.PlaceNotOffered);
    }

    [Fact]
    public void Tomorrow_cannot_be_started_and_yesterday_is_a_matter_of_correction()
    {
        new WorkedDay().Refuses(new CheckInCommand.Start(Place.Home, null), Given.At("08:30", Given.Day.AddDays(-1)), CheckInRefusal.DateOutOfRange);
        new WorkedDay().Refuses(new CheckInCommand.Start(Place.Home, null), Given.At("08:30", Given.Day.AddDays(1)), CheckInRefusal.DateOutOfRange);
        new WorkedDay().Refuses(new CheckInCommand.Start(Place.Home, null, new(8, 30)), Given.At("08:30", Given.Day.AddDays(1)), CheckInRefusal.DateOutOfRange);
    }
}
