using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Tests.Time;

public sealed class BusinessDaysTests
{
    [Fact]
    public void S_175_from_9_November_2020_to_29_January_2021_there_are_54_business_days() =>
        Given.Calendar.CountBusinessDays(new(2020, 11, 9), new(2021, 1, 29)).ShouldBe(54);

    [Theory]
    // Counted by hand: weekdays less holidays on weekdays less 12/29–1/3 on weekdays.
    [InlineData("2020-04-01", "2021-03-31", 243)] // 261 weekdays, 15 holidays, 12/29–31
    [InlineData("2026-11-01", "2026-11-30", 19)] // 21 weekdays, 11/3 and 11/23
    [InlineData("2026-12-01", "2026-12-31", 20)] // 23 weekdays, 12/29–31
    [InlineData("2019-04-01", "2019-05-31", 39)] // 45 weekdays, 4/29–5/3 and 5/6
    [InlineData("2026-11-23", "2026-11-23", 0)]
    [InlineData("2026-11-24", "2026-11-24", 1)]
    [InlineData("2026-11-25", "2026-11-24", 0)] // the wrong way round
    public void A_range_counts_both_of_its_ends(string from, string to, int days) =>
        Given.Calendar.CountBusinessDays(Given.Date(from), Given.Date(to)).ShouldBe(days);

    [Theory]
    [InlineData(1973)]
    [InlineData(1988)]
    [InlineData(2009)]
    [InlineData(2019)]
    [InlineData(2026)]
    public void A_year_has_its_weekdays_less_the_official_holidays_and_the_turn_of_the_year(int year)
    {
        var days = Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(new DateOnly(year, 1, 1).AddDays)
            .Count(d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !OfficialHolidays.Days.ContainsKey(d) && (d.Month, d.Day) is not ((12, >= 29) or (1, <= 3)));
        Given.Calendar.CountBusinessDays(new(year, 1, 1), new(year, 12, 31)).ShouldBe(days);
    }

    [Theory]
    [InlineData("2026-11-20", 0, "2026-11-20")]
    [InlineData("2026-11-20", 1, "2026-11-19")]
    [InlineData("2026-11-20", 2, "2026-11-18")]
    [InlineData("2026-11-24", 1, "2026-11-20")] // over 勤労感謝の日 and a weekend
    [InlineData("2026-11-24", 2, "2026-11-19")]
    [InlineData("2026-11-23", 1, "2026-11-20")] // a holiday: as for the business day after it
    [InlineData("2026-11-22", 2, "2026-11-19")] // a Sunday likewise
    [InlineData("2026-11-22", 0, "2026-11-22")]
    [InlineData("2027-01-04", 2, "2026-12-25")] // over the turn of the year
    [InlineData("2019-05-07", 1, "2019-04-26")] // over ten closed days
    public void A_deadline_lies_so_many_business_days_before(string date, int days, string deadline) =>
        Given.Calendar.BusinessDaysBefore(Given.Date(date), days).ShouldBe(Given.Date(deadline));

    [Fact]
    public void For_a_closed_day_the_deadline_is_that_of_the_next_open_day()
    {
        for (var day = new DateOnly(2026, 4, 1); day < new DateOnly(2027, 3, 31); day = day.AddDays(1))
        {
            var open = Given.Calendar.IsBusinessDay(day) ? day : Given.Calendar.Next(day);
            foreach (var n in new[] { 1, 2, 3, 5 })
            {
                var deadline = Given.Calendar.BusinessDaysBefore(day, n);
                deadline.ShouldBe(Given.Calendar.BusinessDaysBefore(open, n));
                Given.Calendar.CountBusinessDays(deadline, day.AddDays(-1)).ShouldBe(n, $"{day}");
            }
        }
    }

    [Fact]
    public void Years_that_are_not_known_are_refused_at_either_end_and_on_the_way()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Given.Calendar.CountBusinessDays(new(1954, 12, 31), new(1955, 1, 31)));
        Should.Throw<ArgumentOutOfRangeException>(() => Given.Calendar.CountBusinessDays(new(2030, 12, 1), new(2031, 1, 1)));
        Should.Throw<ArgumentOutOfRangeException>(() => Given.Calendar.BusinessDaysBefore(new(1955, 1, 5), 2));
        Should.Throw<ArgumentOutOfRangeException>(() => Given.Calendar.BusinessDaysBefore(new(2031, 1, 5), 0));
        Should.Throw<ArgumentOutOfRangeException>(() => Given.Calendar.BusinessDaysBefore(new(2026, 1, 5), -1));
        Should.Throw<ArgumentOutOfRangeException>(() => Given.Calendar.Next(new(2030, 12, 30)));
        Should.Throw<ArgumentOutOfRangeException>(() => Given.Calendar.ClosedHalf(new(2031, 1, 6)));
        Should.Throw<ArgumentOutOfRangeException>(() => Given.Calendar.ClosedDayName(new(2031, 1, 6)));
    }

    [Fact]
    public void A_half_that_is_closed_is_known_and_the_day_stays_a_business_day()
    {
        var half = new HalfClosure(HalfDay.Afternoon, "庁舎停電");
        var calendar = new BusinessCalendar(new CalendarDays
        {
            ClosedDays = new Dictionary<DateOnly, string> { [new(2026, 11, 26)] = "庁舎点検" },
            HalfDays = new Dictionary<DateOnly, HalfClosure> { [new(2026, 11, 25)] = half, [new(2026, 11, 26)] = half, [new(2026, 11, 28)] = half },
        });
        calendar.IsBusinessDay(new(2026, 11, 25)).ShouldBeTrue();
        calendar.ClosedHalf(new(2026, 11, 25)).ShouldBe(half);
        calendar.ClosedHalf(new(2026, 11, 24)).ShouldBeNull();
        calendar.ClosedHalf(new(2026, 11, 26)).ShouldBeNull("closed all day");
        calendar.ClosedHalf(new(2026, 11, 28)).ShouldBeNull("a Saturday");
        calendar.ClosedDayName(new(2026, 11, 26)).ShouldBe("庁舎点検");
        calendar.ClosedDayName(new(2026, 11, 25)).ShouldBeNull();
        calendar.CountBusinessDays(new(2026, 11, 24), new(2026, 11, 27)).ShouldBe(3);
    }
}
