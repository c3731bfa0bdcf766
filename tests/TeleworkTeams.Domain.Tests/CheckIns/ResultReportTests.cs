using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.Domain.Tests.CheckIns;

public sealed class ResultReportTests
{
    private static readonly DateOnly Next = new(2026, 11, 25);

    [Fact]
    public void S_12_the_report_is_wanted_from_the_next_business_day()
    {
        var policy = Rules(ResultReportDue.NextBusinessDay);
        var friday = new CheckIn { PersonId = "p1", Date = new(2026, 11, 20), Place = Place.Home, StartedAt = Given.At("08:30", new(2026, 11, 20)), EndedAt = Given.At("17:15", new(2026, 11, 20)) };
        ReportDuty.DueFrom(friday, Given.Section, policy, Given.Calendar).ShouldBe(new DateOnly(2026, 11, 24), "weekend and 23 November, a holiday, lie between");
        ReportDuty.Standing(friday, Given.Section, policy, Given.Calendar, new(2026, 11, 23)).ShouldBe(ReportStanding.NotYet);
        ReportDuty.Standing(friday, Given.Section, policy, Given.Calendar, new(2026, 11, 24)).ShouldBe(ReportStanding.Due);
        ReportDuty.DueFrom(friday, Given.Section with { ClosedDays = [new(2026, 11, 24)] }, policy, Given.Calendar).ShouldBe(Next, "the section's own closed day");
    }

    [Fact]
    public void A_report_of_the_same_day_is_wanted_once_the_day_has_ended()
    {
        var day = new WorkedDay().Started();
        ReportDuty.Standing(day.Record, Given.Section, Rules(ResultReportDue.SameDay), Given.Calendar, Given.Day).ShouldBe(ReportStanding.NotYet);
        day.Ended();
        ReportDuty.Standing(day.Record, Given.Section, Rules(ResultReportDue.SameDay), Given.Calendar, Given.Day).ShouldBe(ReportStanding.Due);
    }

    [Theory]
    [InlineData(Place.Office)]
    [InlineData(Place.Trip)]
    public void Only_days_of_telework_are_reported(Place place)
    {
        var section = Given.Section with { CheckIns = new() { Places = [Place.Office, Place.Trip] } };
        var day = new WorkedDay { Facts = new WorkedDay().Facts with { Section = section } }.Started(place: place).Ended();
        ReportDuty.Standing(day.Record, section, Rules(ResultReportDue.SameDay, true), Given.Calendar, Next).ShouldBe(ReportStanding.NotAsked);
    }

    [Fact]
    public void S_20_a_policy_that_asks_nothing_makes_nothing_due()
    {
        var day = new WorkedDay().Started().Ended();
        ReportDuty.Standing(day.Record, Given.Section, Rules(ResultReportDue.None), Given.Calendar, Next).ShouldBe(ReportStanding.NotAsked);
        ReportDuty.Standing(day.Record, Given.Section, null, Given.Calendar, Next).ShouldBe(ReportStanding.NotAsked);
    }

    [Fact]
    public void Nothing_is_reported_before_the_end_of_the_day() =>
        new WorkedDay().Started().Refuses(new CheckInCommand.Report("起案を2件"), "16:00", CheckInRefusal.DayNotEnded);

    [Fact]
    public void S_22_the_report_is_the_second_half_of_the_days_record_and_the_same_text_changes_nothing()
    {
        var day = new WorkedDay().Started(plan: "起案").Ended().Accept(new CheckInCommand.Report("起案を2件"), "17:30");
        day.Record.Report.ShouldBe(new ResultReport("起案を2件", Given.At("17:30"), ReportSource.Card));
        day.Record.Plan.ShouldBe("起案");
        day.Record.History.ShouldBeEmpty();
        day.IsDoneAlready(new CheckInCommand.Report("起案を2件"), "17:31");
        day.Accept(new CheckInCommand.Report("起案を3件"), "17:32").Record.History.ShouldHaveSingleItem().Old.ShouldBe("起案を2件");
    }

    [Fact]
    public void S_16_the_head_acknowledges_what_the_policy_wants_acknowledged()
    {
        var day = Reported().ByHead();
        ReportDuty.Standing(day.Record, Given.Section, day.Facts.Policy, Given.Calendar, Next).ShouldBe(ReportStanding.Waiting);
        day.Accept(new CheckInCommand.Acknowledge("ご苦労さまでした"), "18:00");
        day.Record.Acknowledgement.ShouldBe(new Acknowledgement("boss", Given.At("18:00"), "ご苦労さまでした"));
        ReportDuty.Standing(day.Record, Given.Section, day.Facts.Policy, Given.Calendar, Next).ShouldBe(ReportStanding.Acknowledged);
    }

    [Fact]
    public void S_23_where_no_report_is_wanted_the_end_itself_is_acknowledged()
    {
        var day = new WorkedDay().Under(Rules(null, true)).Started().Ended(result: "窓口対応").ByHead();
        ReportDuty.Waits(day.Record, day.Facts.Policy).ShouldBeTrue();
        day.Accept(new CheckInCommand.Acknowledge(null), "18:00");
    }

    [Fact]
    public void Nobody_acknowledges_their_own_report() =>
        Reported().Refuses(new CheckInCommand.Acknowledge(null), "18:00", CheckInRefusal.OwnReport);

    [Fact]
    public void Of_two_who_acknowledge_the_second_is_told_and_a_second_press_changes_nothing()
    {
        var day = Reported().ByHead().Accept(new CheckInCommand.Acknowledge(null), "18:00");
        day.IsDoneAlready(new CheckInCommand.Acknowledge("again"), "18:01");
        day.ByHead("deputy").Refuses(new CheckInCommand.Acknowledge(null), "18:01", CheckInRefusal.AcknowledgedAlready);
    }

    [Fact]
    public void A_report_that_is_not_there_and_a_day_that_nobody_asked_about_are_not_acknowledged()
    {
        var policy = Rules(ResultReportDue.NextBusinessDay, true);
        new WorkedDay().Under(policy).Started().Ended().ByHead()
            .Decide(new CheckInCommand.Acknowledge(null), "18:00").ShouldBe(new CheckInDecision.Refused(CheckInRefusal.ReportMissing, "要綱第9条"));
        new WorkedDay().Under(policy).Started().ByHead().Refuses(new CheckInCommand.Acknowledge(null), "16:00", CheckInRefusal.DayNotEnded);
        new WorkedDay().Started().Ended().ByHead().Refuses(new CheckInCommand.Acknowledge(null), "18:00", CheckInRefusal.AcknowledgementNotAsked);
    }

    [Fact]
    public void Who_looked_at_an_older_state_looks_again()
    {
        var day = Reported();
        var seen = day.Record.ChangedAt;
        day.Accept(new CheckInCommand.Report("書き直し"), "17:40").ByHead();
        day.Refuses(new CheckInCommand.Acknowledge(null, seen), "18:00", CheckInRefusal.ChangedMeanwhile);
        day.Accept(new CheckInCommand.Acknowledge(null, day.Record.ChangedAt), "18:01");
    }

    public static TheoryData<CheckInCommand> Changes =>
    [
        new CheckInCommand.Report("書き直し"), new CheckInCommand.Correct { Result = "別の実績" }, new CheckInCommand.Correct { EndTime = new(17, 0) },
        new CheckInCommand.Correct { Deliverable = new Uri("https://example.jp/a") }, new CheckInCommand.End("追記", null),
    ];

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_later_change_takes_the_acknowledgement_back_and_keeps_it_in_the_history(CheckInCommand change)
    {
        var day = Reported().ByHead().Accept(new CheckInCommand.Acknowledge("よし"), "18:00").ByThemself().Accept(change, "18:10");
        day.Record.Acknowledgement.ShouldBeNull();
        var line = day.Record.History.Single(h => h.Field == CheckInField.Acknowledgement);
        (line.Old, line.New, line.By).ShouldBe(("boss よし", null, "p1"));
        ReportDuty.Waits(day.Record, day.Facts.Policy).ShouldBeTrue("it waits again");
    }

    [Fact]
    public void Another_plan_leaves_the_acknowledgement() =>
        Reported().ByHead().Accept(new CheckInCommand.Acknowledge(null), "18:00").ByThemself()
            .Accept(new CheckInCommand.Correct { Plan = "別の予定" }, "18:10").Record.Acknowledgement.ShouldNotBeNull();

    [Fact]
    public void Taking_the_end_back_takes_the_report_into_the_history()
    {
        var day = new WorkedDay().Started().Ended().Accept(new CheckInCommand.Report("起案を2件"), "17:25").Accept(new CheckInCommand.Undo(), "17:28");
        day.Record.Report.ShouldBeNull();
        day.Record.History.ShouldContain(h => h.Field == CheckInField.Report && h.Old == "起案を2件");
    }

    [Fact]
    public void The_month_before_can_still_be_acknowledged_and_an_older_day_not()
    {
        var day = Reported().ByHead();
        day.Refuses(new CheckInCommand.Acknowledge(null), Given.At("09:00", Given.Day.AddDays(63)), CheckInRefusal.DateOutOfRange);
        day.Decide(new CheckInCommand.Acknowledge(null), Given.At("09:00", Given.Day.AddDays(62))).ShouldBeOfType<CheckInDecision.Accepted>();
    }

    private static WorkedDay Reported() =>
        new WorkedDay().Under(Rules(ResultReportDue.SameDay, true)).Started().Ended().Accept(new CheckInCommand.Report("起案を2件"), "17:30");

    private static TeleworkPolicy Rules(ResultReportDue? due, bool acknowledged = false) =>
        new() { Name = "松本市", Reports = new() { ResultReport = due, Acknowledged = acknowledged, Source = "要綱第9条" } };
}
