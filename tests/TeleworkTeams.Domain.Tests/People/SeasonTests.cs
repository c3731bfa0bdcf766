using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Reports;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Tests.Telework;

namespace TeleworkTeams.Domain.Tests.People;

/// <summary>あわ・なつ時間: 30 minutes earlier in July and August.</summary>
public sealed class SeasonTests
{
    private static readonly Season Summer = new("あわ・なつ時間", new(7, 1), new(8, 31), -30);
    private static readonly Section Section = Given.Section with { Patterns = [Given.Regular with { Seasons = [Summer] }] };

    [Theory]
    [InlineData("2026-06-30", "08:30-12:00 13:00-17:15")]
    [InlineData("2026-07-01", "08:00-11:30 12:30-16:45")]
    [InlineData("2026-08-31", "08:00-11:30 12:30-16:45")]
    [InlineData("2026-09-01", "08:30-12:00 13:00-17:15")]
    [InlineData("2027-07-15", "08:00-11:30 12:30-16:45")]
    public void S_76_the_hours_and_the_break_lie_half_an_hour_earlier_in_July_and_August(string date, string hours) =>
        Show(Section.PatternOf(Given.Person, Given.Date(date), Given.Calendar)).ShouldBe(hours);

    [Fact]
    public void S_76_every_day_of_two_years_has_the_hours_that_the_month_says()
    {
        for (var date = new DateOnly(2027, 1, 1); date.Year < 2029; date = date.AddDays(1))
        {
            var start = date.Month is 7 or 8 ? new TimeOnly(8, 0) : new TimeOnly(8, 30);
            var end = start.Add(new TimeSpan(8, 45, 0));
            var pattern = Section.PatternOf(Given.Person, date, Given.Calendar);
            (pattern.Start, pattern.End, pattern.Seasons.Count).ShouldBe((start, end, pattern == Section.Patterns[0] ? 1 : 0));
            if (!Given.Calendar.IsBusinessDay(date))
            {
                continue;
            }

            var prompts = PromptSchedule.For(date, Section, [Given.Person], [], Given.Calendar, Given.Tokyo);
            prompts.Select(p => p.DueAt).ShouldBe([Given.Tokyo.At(date, start).AddMinutes(-15), Given.Tokyo.At(date, end)]);
            Allows(date, end).ShouldBeTrue();
            Allows(date, end.AddMinutes(1)).ShouldBeFalse();
            Deadlines.FirstOpenDay(
                Given.Tokyo.At(date, start), TeleworkCase.Timeline(new() { Name = "試験市", Deadline = new(DeadlineKind.SameDay) }), Given.Calendar, Section, Given.Tokyo,
                d => Section.PatternOf(Given.Person, d, Given.Calendar)).ShouldNotBe(date, "the day has begun");
            var record = new CheckIn { PersonId = "p1", Date = date, Place = Place.Home, StartedAt = Given.Tokyo.At(date, start), EndedAt = Given.Tokyo.At(date, end).AddMinutes(30) };
            CheckInRules.NeedsReview(record, Section, Given.Person, Given.Calendar, Given.Tokyo).ShouldBeFalse();
            CheckInRules.NeedsReview(record with { EndedAt = record.EndedAt!.Value.AddMinutes(1) }, Section, Given.Person, Given.Calendar, Given.Tokyo).ShouldBeTrue();
            WorkedTime.Minutes(record, pattern, null, Given.Tokyo).ShouldBe((7 * 60) + 45 + 30);
        }

        static bool Allows(DateOnly date, TimeOnly time) => QuietHours.Allows(Given.Person, Section, null, Given.Calendar, Given.Tokyo, Given.Tokyo.At(date, time));
    }

    [Fact]
    public void S_76_a_month_record_marks_by_the_days_own_hours()
    {
        var (june, july) = (new DateOnly(2026, 6, 30), new DateOnly(2026, 7, 1));
        Late(june).ShouldBeFalse();
        Late(july).ShouldBeTrue();

        static bool Late(DateOnly date) => DayStanding.Of(
            Given.Person, Section, date, new() { PersonId = "p1", Date = date, StartedAt = Given.Tokyo.At(date, new(8, 0)), EndedAt = Given.Tokyo.At(date, new(17, 30)) },
            null, Given.Calendar, Given.Tokyo, Given.Tokyo.At(date, new(18, 0))).Marks.Contains(DayMark.NeedsReview);
    }

    [Theory]
    [InlineData("12-01", "02-28", "2026-12-31 2027-01-01 2027-02-28", "2026-11-30 2027-03-01 2028-02-29")]
    [InlineData("02-29", "02-29", "2028-02-29", "2027-02-28 2027-03-01")]
    public void A_season_can_go_over_the_turn_of_the_year(string from, string to, string within, string outside)
    {
        var season = new Season("冬", Day(from), Day(to), 30);
        within.Split(' ').ShouldAllBe(d => season.Includes(YearlyDay.Of(Given.Date(d))));
        outside.Split(' ').ShouldAllBe(d => !season.Includes(YearlyDay.Of(Given.Date(d))));
    }

    [Fact]
    public void Two_seasons_overlap_exactly_when_they_share_a_day()
    {
        var days = Enumerable.Range(0, 366).Select(i => YearlyDay.Of(new DateOnly(2028, 1, 1).AddDays(i))).ToArray();
        var ends = days.Where((_, i) => i % 30 is 0 or 29).ToArray();
        Season[] seasons = [.. ends.SelectMany(f => ends.Select(t => new Season("", f, t, 10)))];
        foreach (var (one, other) in seasons.Where((_, i) => i % 7 == 0).SelectMany(a => seasons.Where((_, i) => i % 3 == 0).Select(b => (a, b))))
        {
            one.Overlaps(other).ShouldBe(Array.Exists(days, d => one.Includes(d) && other.Includes(d)));
        }
    }

    private static YearlyDay Day(string text) => new(int.Parse(text[..2], null), int.Parse(text[3..], null));

    private static string Show(WorkPattern pattern) => $"{pattern.Start:HH:mm}-{pattern.BreakStart:HH:mm} {pattern.BreakEnd:HH:mm}-{pattern.End:HH:mm}";
}
