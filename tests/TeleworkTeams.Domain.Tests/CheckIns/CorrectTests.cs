using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Tests.CheckIns;

public sealed class CorrectTests
{
    private static readonly Uri Link = new("https://example.jp/a");

    [Fact]
    public void Every_changed_value_keeps_the_old_one_in_the_history()
    {
        var day = new WorkedDay().Started("08:28", Place.Home, "予算").Ended("17:20", "半分", Link).ByThemself().Accept(
            new CheckInCommand.Correct
            {
                Place = Place.Office,
                StartTime = new(8, 25),
                EndTime = new(17, 10),
                Plan = "予算資料",
                Result = "完成",
                Deliverable = new("https://example.jp/b"),
            },
            "18:00");
        day.Record.History.Select(line => (line.Field, line.Old, line.New)).ShouldBe(
        [
            (CheckInField.Place, "Home", "Office"),
            (CheckInField.Start, "2026-11-24T08:28:00.0000000+09:00", "2026-11-24T08:25:00.0000000+09:00"),
            (CheckInField.End, "2026-11-24T17:20:00.0000000+09:00", "2026-11-24T17:10:00.0000000+09:00"),
            (CheckInField.Plan, "予算", "予算資料"),
            (CheckInField.Result, "半分", "完成"),
            (CheckInField.Deliverable, "https://example.jp/a", "https://example.jp/b"),
        ]);
        day.Record.History.ShouldAllBe(line => line.At == Given.At("18:00") && line.By == "p1" && line.Source == ReportSource.Tab);
        (day.Record.Place, day.Record.StartedAt, day.Record.EndedAt).ShouldBe((Place.Office, Given.At("08:25"), Given.At("17:10")));
    }

    [Fact]
    public void What_is_not_named_stays_and_an_empty_text_removes()
    {
        var day = new WorkedDay().Started(plan: "予算").Ended(result: "完成", deliverable: Link)
            .Accept(new CheckInCommand.Correct { Plan = "", RemoveDeliverable = true }, "18:00");
        day.Record.Plan.ShouldBeNull();
        day.Record.Deliverable.ShouldBeNull();
        day.Record.Result.ShouldBe("完成");
        day.Record.StartedAt.ShouldBe(Given.At("08:28"));
        day.Record.History.Select(line => line.New).ShouldBe([null, null]);
    }

    [Fact]
    public void A_correction_that_changes_nothing_is_said_so()
    {
        var day = new WorkedDay().Started("08:28", plan: "予算");
        day.Refuses(new CheckInCommand.Correct(), "09:00", CheckInRefusal.NothingChanged);
        day.Refuses(new CheckInCommand.Correct { Place = Place.Home, Plan = "予算", StartTime = new(8, 28), Result = "" }, "09:00", CheckInRefusal.NothingChanged);
    }

    [Fact]
    public void The_minute_that_is_shown_already_is_no_change_whatever_its_seconds()
    {
        var day = new WorkedDay();
        day.Decide(new CheckInCommand.Start(Place.Home, null), Given.At("08:28").AddSeconds(41));
        day.Accept(new CheckInCommand.Correct { StartTime = new(8, 28), Plan = "予算" }, "09:00");
        day.Record.StartedAt.ShouldBe(Given.At("08:28").AddSeconds(41));
        day.Record.History.ShouldHaveSingleItem().Field.ShouldBe(CheckInField.Plan);
    }

    [Fact]
    public void A_start_that_was_missing_gets_its_origin_from_the_correction()
    {
        var day = new WorkedDay().Ended("17:20").ByThemself();
        day.Refuses(new CheckInCommand.Correct { StartTime = new(8, 30) }, "18:00", CheckInRefusal.PlaceMissing);
        day.Accept(new CheckInCommand.Correct { StartTime = new(8, 30), Place = Place.Home }, "18:00");
        day.Record.StartMissing.ShouldBeFalse();
        day.Record.StartOrigin.ShouldBe(new Origin(ReportSource.Tab, "p1", Given.At("18:00")));
        day.Record.EndOrigin.ShouldBe(new Origin(ReportSource.Card, "p1", Given.At("17:20")));
        day.Record.History.Select(line => line.Old).ShouldBe([null, null]);
    }

    [Fact]
    public void A_forgotten_day_is_made_whole_within_the_window()
    {
        var forgotten = new CheckInCommand.Correct { Place = Place.Home, StartTime = new(8, 30), EndTime = new(17, 15) };
        var day = new WorkedDay();
        day.Decide(forgotten, Given.At("09:00", Given.Day.AddDays(31))).ShouldBeOfType<CheckInDecision.Accepted>();
        day.Record.StartedAt.ShouldBe(Given.At("08:30"));
        day.Record.History.Count.ShouldBe(3);

        new WorkedDay().Refuses(forgotten, Given.At("09:00", Given.Day.AddDays(32)), CheckInRefusal.DateOutOfRange);
        new WorkedDay().Refuses(forgotten, Given.At("09:00", Given.Day.AddDays(-1)), CheckInRefusal.DateOutOfRange);
        var closed = new WorkedDay();
        closed.Facts = closed.Facts with { Calendar = Given.ClosedCalendar };
        closed.Refuses(forgotten, "18:00", CheckInRefusal.NotABusinessDay);
        var stranger = new WorkedDay();
        stranger.Facts = stranger.Facts with { Person = Given.Person with { Until = Given.Day.AddDays(-1) } };
        stranger.Refuses(forgotten, "18:00", CheckInRefusal.NotAMember);
    }

    [Fact]
    public void A_day_with_neither_start_nor_end_is_not_made_by_a_correction() =>
        new WorkedDay().Refuses(new CheckInCommand.Correct { Place = Place.Home, Plan = "予算" }, "09:00", CheckInRefusal.NotStarted);

    [Fact]
    public void Times_must_have_come_and_be_in_order_with_the_interruptions_in_between()
    {
        var day = new WorkedDay().Started("08:30").Accept(new CheckInCommand.GoOut(), "10:00").Accept(new CheckInCommand.ComeBack(), "11:00");
        day.Refuses(new CheckInCommand.Correct { StartTime = new(12, 1) }, "12:00", CheckInRefusal.TimeInFuture);
        day.Refuses(new CheckInCommand.Correct { EndTime = new(12, 1) }, "12:00", CheckInRefusal.TimeInFuture);
        day.Refuses(new CheckInCommand.Correct { EndTime = new(8, 30) }, "12:00", CheckInRefusal.EndBeforeStart);
        day.Refuses(new CheckInCommand.Correct { StartTime = new(10, 1) }, "12:00", CheckInRefusal.InterruptionOutside);
        day.Refuses(new CheckInCommand.Correct { EndTime = new(10, 59) }, "12:00", CheckInRefusal.InterruptionOutside);
        day.Accept(new CheckInCommand.Correct { StartTime = new(10, 0), EndTime = new(11, 0) }, "12:00");
        day.Refuses(new CheckInCommand.Correct { StartTime = new(11, 0) }, "12:00", CheckInRefusal.EndBeforeStart);
    }

    [Fact]
    public void An_end_that_is_corrected_in_closes_an_open_interruption()
    {
        var day = new WorkedDay().Started().Accept(new CheckInCommand.GoOut(), "16:00");
        day.Decide(new CheckInCommand.Correct { EndTime = new(17, 15) }, Given.At("08:20", Given.Day.AddDays(1))).ShouldBeOfType<CheckInDecision.Accepted>();
        day.Record.Interruptions.ShouldBe([new Interruption(Given.At("16:00"), Given.At("17:15"))]);
    }

    [Fact]
    public void A_place_that_is_no_longer_offered_may_stay_but_not_be_chosen()
    {
        var day = new WorkedDay().Started("08:28", Place.Satellite);
        day.Facts = day.Facts with { Section = Given.Section with { CheckIns = new() { Places = [Place.Office, Place.Home] } } };
        day.Accept(new CheckInCommand.Correct { Place = Place.Satellite, Plan = "予算" }, "09:00");
        day.Refuses(new CheckInCommand.Correct { Place = Place.Mobile }, "09:00", CheckInRefusal.PlaceNotOffered);
    }

    [Fact]
    public void A_record_takes_a_limited_number_of_corrections_and_none_is_written_by_half()
    {
        var day = new WorkedDay().Started();
        for (var i = 0; i < CheckInLimits.History - 1; i++)
        {
            day.Accept(new CheckInCommand.Correct { Plan = $"{i}" }, "09:00");
        }

        day.Refuses(new CheckInCommand.Correct { Plan = "a", Place = Place.Office }, "09:00", CheckInRefusal.TooManyCorrections);
        day.Accept(new CheckInCommand.Correct { Plan = "a" }, "09:00");
        day.Refuses(new CheckInCommand.Correct { Plan = "b" }, "09:00", CheckInRefusal.TooManyCorrections);
        day.Refuses(new CheckInCommand.Start(Place.Office, null), "09:00", CheckInRefusal.TooManyCorrections);
        day.Record.History.Count.ShouldBe(CheckInLimits.History);
        day.Ended();
    }

    [Fact]
    public void S_24_what_people_write_is_short()
    {
        CheckInLimits.Plan.ShouldBe(200);
        CheckInLimits.Result.ShouldBe(400);
        CheckInLimits.Deliverable.ShouldBe(500);
    }
}
