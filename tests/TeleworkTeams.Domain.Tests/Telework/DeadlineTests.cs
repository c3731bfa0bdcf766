using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Tests.Telework;

public sealed class DeadlineTests
{
    private static readonly DeadlineRule NoonBefore = new(DeadlineKind.PreviousDay, 0, new(12, 0), "実施要綱第4条");

    [Theory]
    [InlineData("2026-11-20 11:59", true)]
    [InlineData("2026-11-20 12:00", false)]
    [InlineData("2026-11-23 09:00", false)]
    public void S_39_The_previous_day_before_noon_is_the_last_business_day_before(string now, bool inTime) => Is(NoonBefore, now, inTime);

    [Theory]
    [InlineData("2026-11-20 23:59", true)]
    [InlineData("2026-11-21 00:00", false)]
    public void S_48_S_54_The_previous_day_lasts_until_its_end(string now, bool inTime) => Is(new(DeadlineKind.PreviousDay), now, inTime);

    [Theory]
    [InlineData("2026-11-19 23:59", true)]
    [InlineData("2026-11-20 00:00", false)]
    public void S_51_An_application_two_business_days_before_is_in_time(string now, bool inTime) =>
        Is(new(DeadlineKind.BusinessDaysBefore, 2), now, inTime);

    [Theory]
    [InlineData("2026-11-24 08:29", true)]
    [InlineData("2026-11-24 08:30", false)]
    public void The_same_day_lasts_until_the_persons_start(string now, bool inTime) => Is(new(DeadlineKind.SameDay), now, inTime);

    [Theory]
    [InlineData("2026-11-24 16:00", true)]
    [InlineData("2026-11-24 17:15", false)]
    public void Without_a_deadline_only_the_end_of_the_day_counts(string now, bool inTime) =>
        new TeleworkCase(Policy(new(DeadlineKind.None))).Check(now: At(now)).Count.ShouldBe(inTime ? 0 : 1);

    [Fact]
    public void A_late_application_names_the_figure_the_moment_and_the_source()
    {
        var found = new TeleworkCase(Policy(new(DeadlineKind.BusinessDaysBefore, 2, null, "要領第3条"))).Finds(PolicyTopic.Deadline, now: At("2026-11-20 08:00"));
        found.ShouldBe(new Finding(PolicyTopic.Deadline, FindingWeight.Overridable, Given.Day)
        {
            Limit = 2,
            Until = At("2026-11-20 00:00"),
            Source = "要領第3条",
        });
    }

    [Theory]
    [InlineData("2027-01-04", "2026-12-28")]
    [InlineData("2027-01-05", "2027-01-04")]
    public void At_the_turn_of_the_year_the_days_off_are_skipped(string date, string last) =>
        Deadlines.Of(new(DeadlineKind.PreviousDay), Given.Date(date), Given.Calendar, Given.Section, Given.Tokyo, new(8, 30))!
            .LastDay.ShouldBe(Given.Date(last));

    [Fact]
    public void Closed_days_of_the_section_are_no_business_days()
    {
        var section = Given.Section with { ClosedDays = [Given.Date("2026-11-20")] };
        Deadlines.Of(NoonBefore, Given.Day, Given.Calendar, section, Given.Tokyo, new(8, 30))!.Until.ShouldBe(At("2026-11-19 12:00"));
    }

    [Fact]
    public void Orders_know_no_deadline() =>
        new TeleworkCase(Policy(NoonBefore)).FindsNothing(kind: ApplicationKind.Order, now: At("2026-11-24 08:00"));

    [Fact]
    public void S_198_A_lifted_deadline_is_a_warning_with_the_reason()
    {
        var policy = Policy(NoonBefore) with { Lifts = [new(Given.Day, null, "大雪", false, false, true)] };
        var found = new TeleworkCase(policy).Finds(PolicyTopic.Lifted, now: At("2026-11-24 07:00"));
        (found.Weight, found.Word, found.Instead).ShouldBe((FindingWeight.Warning, "大雪", PolicyTopic.Deadline));
    }

    [Theory]
    [InlineData("2026-11-17 09:00", "2026-11-19")]
    [InlineData("2026-11-19 09:00", "2026-11-24")]
    [InlineData("2026-12-25 09:00", "2027-01-04")]
    public void The_form_can_say_the_first_day_that_is_still_open(string now, string first) =>
        Deadlines.FirstOpenDay(
            At(now), TeleworkCase.Timeline(Policy(new(DeadlineKind.BusinessDaysBefore, 2))), Given.Calendar, Given.Section, Given.Tokyo, _ => Given.Regular)
            .ShouldBe(Given.Date(first));

    [Fact]
    public void No_policy_no_open_day() =>
        Deadlines.FirstOpenDay(TeleworkCase.Now, new([]), Given.Calendar, Given.Section, Given.Tokyo, _ => Given.Regular).ShouldBeNull();

    /// <summary>Two years, every kind, the moments around each deadline; the oracle steps back one day at a time with a list of open days.</summary>
    [Fact]
    public void Every_day_of_two_years_agrees_with_an_independent_count()
    {
        DeadlineRule[] rules =
        [
            NoonBefore, new(DeadlineKind.PreviousDay), new(DeadlineKind.SameDay), new(DeadlineKind.SameDay, 0, new(7, 0)),
            .. Enumerable.Range(1, 20).Select(n => new DeadlineRule(DeadlineKind.BusinessDaysBefore, n, n % 2 == 0 ? null : new TimeOnly(17, 15))),
        ];
        var section = Given.Section with { ClosedDays = [Given.Date("2026-06-15"), Given.Date("2027-02-01")] };
        var open = new List<DateOnly>();
        for (var day = new DateOnly(2025, 10, 1); day.Year < 2028; day = day.AddDays(1))
        {
            if (day.DayOfWeek is >= DayOfWeek.Monday and <= DayOfWeek.Friday && Given.Calendar.HolidayName(day) is null && !section.ClosedDays.Contains(day))
            {
                open.Add(day);
            }
        }

        foreach (var rule in rules)
        {
            var policy = Policy(rule);
            for (var i = 0; i < 730; i++)
            {
                var date = new DateOnly(2026, 1, 1).AddDays(i);
                var count = rule.Kind == DeadlineKind.PreviousDay ? 1 : rule.Days;
                var last = count == 0 ? date : open.FindAll(d => d < date)[^count];
                var minute = rule.Time is { } time ? time.ToTimeSpan() : rule.Kind == DeadlineKind.SameDay ? TimeSpan.FromHours(8.5) : TimeSpan.FromDays(1);
                var until = new DateTimeOffset(last, TimeOnly.MinValue, TimeSpan.FromHours(9)) + minute;
                var deadline = Deadlines.Of(rule, date, Given.Calendar, section, Given.Tokyo, new(8, 30)).ShouldNotBeNull();
                (deadline.Until, deadline.LastDay).ShouldBe((until, last), $"{rule} {date}");
                if (open.Contains(date))
                {
                    var facts = new TeleworkCase(policy).With(f => f with { Section = section });
                    var draft = TeleworkCase.Draft(new PlannedDay(date, DayPart.Day));
                    facts.Check(draft, now: until.AddTicks(-1)).ShouldBeEmpty();
                    facts.Check(draft, now: until).Select(f => f.Topic).ShouldBe([PolicyTopic.Deadline]);
                }
            }
        }
    }

    private static TeleworkPolicy Policy(DeadlineRule rule) => new() { Name = "試験市", Deadline = rule };

    private static DateTimeOffset At(string moment) => Given.At(moment[11..], Given.Date(moment[..10]));

    private static void Is(DeadlineRule rule, string now, bool inTime) =>
        new TeleworkCase(Policy(rule)).Check(now: At(now)).Select(f => f.Topic).ShouldBe(inTime ? [] : [PolicyTopic.Deadline]);
}
