using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Tests.CheckIns;

public sealed class DuringDayTests
{
    private static readonly CheckInCommand Out = new CheckInCommand.GoOut();
    private static readonly CheckInCommand Back = new CheckInCommand.ComeBack();
    private static readonly CheckInCommand Midday = new CheckInCommand.Midday();

    [Fact]
    public void Out_and_back_are_kept_oldest_first()
    {
        var day = new WorkedDay().Started().Accept(Out, "10:00").Accept(Back, "10:30").Accept(Out, "15:00");
        day.Record.IsOut.ShouldBeTrue();
        day.Accept(Back, "15:20").Record.Interruptions.ShouldBe(
            [new(Given.At("10:00"), Given.At("10:30")), new(Given.At("15:00"), Given.At("15:20"))]);
        day.Record.IsOut.ShouldBeFalse();
    }

    [Fact]
    public void Going_out_twice_changes_nothing()
    {
        var day = new WorkedDay().Started().Accept(Out, "10:00");
        day.IsDoneAlready(Out, "10:05");
    }

    [Fact]
    public void Coming_back_without_being_out_is_refused() => new WorkedDay().Started().Refuses(Back, "10:00", CheckInRefusal.NotOut);

    [Fact]
    public void Interruptions_that_the_section_does_not_use_are_refused_but_an_open_one_can_be_ended()
    {
        var off = Given.Section with { CheckIns = new() };
        off.CheckIns.InterruptionsAllowed.ShouldBeFalse("lean by default (S-25)");
        var day = new WorkedDay().Started().Accept(Out, "10:00");
        day.Facts = day.Facts with { Section = off };
        day.Accept(Back, "10:10");
        day.Refuses(Out, "11:00", CheckInRefusal.InterruptionsOff);
        day.Refuses(Back, "11:00", CheckInRefusal.InterruptionsOff);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_happens_during_a_day_that_has_not_begun(CheckInCommand command) =>
        new WorkedDay().Refuses(command, "10:00", CheckInRefusal.NotStarted);

    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_happens_during_a_day_that_is_over(CheckInCommand command)
    {
        new WorkedDay().Started().Ended().Refuses(command, "17:30", CheckInRefusal.DayEnded);
        new WorkedDay().Ended().Refuses(command, "17:30", CheckInRefusal.DayEnded);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_happens_during_another_day_than_today(CheckInCommand command) =>
        new WorkedDay().Started().Refuses(command, Given.At("10:00", Given.Day.AddDays(1)), CheckInRefusal.DateOutOfRange);

    [Fact]
    public void S_08_the_midday_card_is_answered_once()
    {
        var day = new WorkedDay().Started().Accept(Midday, "13:02");
        day.Record.MiddayAt.ShouldBe(Given.At("13:02"));
        day.IsDoneAlready(Midday, "13:05");
    }

    [Fact]
    public void A_server_whose_clock_is_behind_makes_no_overlapping_interruptions()
    {
        var day = new WorkedDay().Started("08:30").Accept(Out, "08:29").Accept(Back, "08:28").Accept(Out, "08:27");
        day.Record.Interruptions.ShouldBe([new(Given.At("08:30"), Given.At("08:30")), new(Given.At("08:30"), null)]);
    }

    [Fact]
    public void A_record_takes_a_limited_number_of_interruptions()
    {
        var day = new WorkedDay().Started("08:30");
        for (var i = 0; i < CheckInLimits.Interruptions; i++)
        {
            day.Decide(Out, Given.At("09:00").AddMinutes(2 * i)).ShouldBeOfType<CheckInDecision.Accepted>();
            day.Decide(Back, Given.At("09:01").AddMinutes(2 * i)).ShouldBeOfType<CheckInDecision.Accepted>();
        }

        day.Refuses(Out, "16:00", CheckInRefusal.TooManyInterruptions);
    }

    public static TheoryData<CheckInCommand> All() => [Out, Back, Midday];
}
