using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.SatelliteOffices;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Tests.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Tests.People;

/// <summary>A day on which the city hall is closed for one half: 24 November 2026, the break is 12:00–13:00.</summary>
public sealed class ClosedHalfTests
{
    private static readonly WorkPattern Short = new("short", "短時間", new(13, 0), new(17, 0), null, null);

    [Theory]
    [InlineData(HalfDay.Afternoon, null, "08:30-12:00")]
    [InlineData(HalfDay.Morning, null, "13:00-17:15")]
    [InlineData(HalfDay.Afternoon, LeaveKind.Morning, "-")]
    [InlineData(HalfDay.Afternoon, LeaveKind.Afternoon, "08:30-12:00")]
    [InlineData(HalfDay.Morning, LeaveKind.Morning, "13:00-17:15")]
    [InlineData(HalfDay.Morning, LeaveKind.Afternoon, "-")]
    [InlineData(HalfDay.Morning, LeaveKind.Day, "-")]
    public void Leave_takes_of_what_is_open(HalfDay closed, LeaveKind? leave, string rest) =>
        Show(Hours(closed, leave is { } kind ? Given.Leave(kind) : null)).ShouldBe(rest);

    [Theory]
    [InlineData(HalfDay.Afternoon, "08:15 12:00")]
    [InlineData(HalfDay.Morning, "12:45 17:15")]
    public void The_cards_come_at_the_ends_of_what_is_open_and_nothing_is_pushed_outside(HalfDay closed, string due)
    {
        var section = Given.Section with { CheckIns = new() { MiddayAt = closed == HalfDay.Morning ? new(10, 0) : new(14, 0) } };
        var prompts = PromptSchedule.For(Given.Day, section, [Given.Person], [], Calendar(closed), Given.Tokyo);
        string.Join(' ', prompts.Select(p => Given.Tokyo.TimeOf(p.DueAt).ToString("HH:mm", null))).ShouldBe(due);
        Allows("10:00").ShouldBe(closed == HalfDay.Afternoon);
        Allows("14:00").ShouldBe(closed == HalfDay.Morning);

        bool Allows(string time) => QuietHours.Allows(Given.Person, section, null, Calendar(closed), Given.Tokyo, Given.At(time));
    }

    [Fact]
    public void Who_works_only_in_the_closed_half_is_not_asked_and_shown_as_closed()
    {
        var section = Given.Section with { Patterns = [Short] };
        PromptSchedule.For(Given.Day, section, [Given.Person], [], Calendar(HalfDay.Afternoon), Given.Tokyo).ShouldBeEmpty();
        DayStanding.Of(Given.Person, section, Given.Day, null, null, Calendar(HalfDay.Afternoon), Given.Tokyo, Given.At("15:00")).ShouldSatisfyAllConditions(
            s => s.State.ShouldBe(DayState.Closed), s => s.Marks.ShouldBeEmpty());
        var day = new WorkedDay();
        day.Facts = day.Facts with { Section = section, Calendar = Calendar(HalfDay.Afternoon) };
        day.Refuses(new CheckInCommand.Start(Place.Home, null), "13:00", CheckInRefusal.NotABusinessDay);
    }

    [Fact]
    public void An_end_is_late_by_the_end_of_the_open_half()
    {
        var day = new WorkedDay().Started().Ended("12:31");
        CheckInRules.NeedsReview(day.Record, Given.Section, Given.Person, Calendar(HalfDay.Afternoon), Given.Tokyo).ShouldBeTrue();
        CheckInRules.NeedsReview(day.Record, Given.Section, Given.Person, Given.Calendar, Given.Tokyo).ShouldBeFalse();
    }

    [Theory]
    [InlineData(HalfDay.Afternoon, DayPart.Day, null, null, false)]
    [InlineData(HalfDay.Afternoon, DayPart.Morning, null, null, false)]
    [InlineData(HalfDay.Afternoon, DayPart.Afternoon, null, null, true)]
    [InlineData(HalfDay.Morning, DayPart.Morning, null, null, true)]
    [InlineData(HalfDay.Morning, DayPart.Afternoon, null, null, false)]
    [InlineData(HalfDay.Afternoon, DayPart.Hours, "09:00", "12:00", false)]
    [InlineData(HalfDay.Afternoon, DayPart.Hours, "11:00", "13:30", true)]
    [InlineData(HalfDay.Afternoon, DayPart.Hours, "14:00", "16:00", true)]
    [InlineData(HalfDay.Morning, DayPart.Hours, "09:00", "10:00", true)]
    [InlineData(HalfDay.Morning, DayPart.Hours, "14:00", "16:00", false)]
    public void An_application_for_the_closed_half_is_refused_by_its_name(HalfDay closed, DayPart part, string? from, string? to, bool refused)
    {
        var draft = TeleworkCase.Draft(new PlannedDay(Given.Day, part, from is null ? null : Given.Time(from), to is null ? null : Given.Time(to)));
        var findings = new TeleworkCase().With(f => f with { Calendar = Calendar(closed) }).Check(draft);
        findings.Where(f => f.Topic == PolicyTopic.ClosedDay).Select(f => f.Word).ShouldBe(refused ? ["式典"] : []);
    }

    [Theory]
    [InlineData(DayPart.Day, null, null, "09:00-12:00")]
    [InlineData(DayPart.Afternoon, null, null, "-")]
    [InlineData(DayPart.Hours, "10:00", "11:00", "10:00-11:00")]
    [InlineData(DayPart.Hours, "11:00", "13:00", "-")]
    public void A_seat_is_given_in_the_open_half_alone(DayPart part, string? from, string? to, string slot)
    {
        var pattern = Given.Section.PatternOf(Given.Person, Given.Day, Calendar(HalfDay.Afternoon));
        var found = SiteDay.Slot(new(Given.Day, part, from is null ? null : Given.Time(from), to is null ? null : Given.Time(to)), new(new(9, 0), new(17, 0)), pattern);
        (found is null ? "-" : $"{found.From:HH:mm}-{found.To:HH:mm}").ShouldBe(slot);
    }

    [Fact]
    public void A_season_moves_the_open_half_with_its_break()
    {
        var section = Given.Section with { Patterns = [Given.Regular with { Seasons = [new("冬", new(11, 1), new(1, 31), 30)] }] };
        var pattern = section.PatternOf(Given.Person, Given.Day, Calendar(HalfDay.Afternoon));
        (pattern.Start, pattern.End).ShouldBe((new TimeOnly(9, 0), new TimeOnly(12, 30)));
    }

    private static BusinessCalendar Calendar(HalfDay closed) => new(new CalendarDays { HalfDays = new Dictionary<DateOnly, HalfClosure> { [Given.Day] = new(closed, "式典") } });

    private static WorkingHours? Hours(HalfDay closed, Leave? leave) => WorkingHours.Of(Given.Section.PatternOf(Given.Person, Given.Day, Calendar(closed)), leave);

    private static string Show(WorkingHours? hours) => hours is null ? "-" : $"{hours.Start:HH:mm}-{hours.End:HH:mm}";
}
