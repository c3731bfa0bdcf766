using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Reports;

namespace TeleworkTeams.Domain.Tests.Reports;

public sealed class MonthRecordTests
{
    private static readonly DateTimeOffset MonthIsOver = Given.At("09:00", new(2026, 12, 1));

    [Fact]
    public void The_record_has_a_row_for_every_day_with_holidays_leave_and_minutes()
    {
        var month = Of([Worked(4), Worked(5, place: Place.Office)], [Given.Leave(LeaveKind.Day, date: new(2026, 11, 6))]);
        month.Days.Select(day => day.Date).ShouldBe(Enumerable.Range(1, 30).Select(day => new DateOnly(2026, 11, day)));
        month.Days[2].ShouldBe(new MonthDay(new(2026, 11, 3), false, "文化の日", null, null, null, false, false, false));
        month.Days[3].Minutes.ShouldBe(465);
        month.Days[5].Leave!.Kind.ShouldBe(LeaveKind.Day);
        month.Days[5].Unregistered.ShouldBeFalse();
        month.Days[8].Unregistered.ShouldBeTrue("a business day without a report");
    }

    [Fact]
    public void S_10_sums_name_days_by_place_minutes_leave_and_what_is_missing()
    {
        CheckIn[] checkIns =
        [
            Worked(4), Worked(5), Worked(6, place: Place.Office),
            Worked(9) with { EndedAt = null, EndOrigin = null },
            Worked(10) with { StartedAt = null, StartOrigin = null, Place = null },
        ];
        Leave[] leaves =
        [
            Given.Leave(LeaveKind.Day, date: new(2026, 11, 11)),
            Given.Leave(LeaveKind.Afternoon, date: new(2026, 11, 12)),
            Given.Leave(LeaveKind.Hours, "09:00", "11:30", new(2026, 11, 13)),
            Given.Leave(LeaveKind.Day, date: new(2026, 11, 14)), // a Saturday takes no leave
        ];
        var totals = Of(checkIns, leaves).Totals;
        totals.Days.ShouldBe(5);
        totals.DaysByPlace.ShouldBe(new Dictionary<Place, int> { [Place.Home] = 3, [Place.Office] = 1 }, ignoreOrder: true);
        totals.Minutes.ShouldBe(3 * 465);
        totals.LeaveDays.ShouldBe(1.5m);
        totals.LeaveMinutes.ShouldBe(150);
        (totals.StartMissing, totals.EndMissing).ShouldBe((1, 1));
        totals.Unregistered.ShouldBe(19 - 5 - 1, "November 2026 has 19 business days");
    }

    [Fact]
    public void S_11_a_regular_week_is_38_hours_and_45_minutes_and_more_is_said_for_information()
    {
        WeekTotal.RegularMinutes.ShouldBe(5 * 465);
        var regular = Of([Worked(9), Worked(10), Worked(11), Worked(12), Worked(13)], []);
        regular.Weeks.Single(week => week.Monday == new DateOnly(2026, 11, 9)).ShouldBe(new WeekTotal(new(2026, 11, 9), 2325));
        regular.Weeks.ShouldAllBe(week => !week.OverRegular);
        var more = Of([Worked(9), Worked(10), Worked(11), Worked(12), Worked(13, end: "17:16")], []);
        more.Weeks.Single(week => week.OverRegular).Minutes.ShouldBe(2326);
    }

    [Fact]
    public void A_week_that_began_in_the_month_before_counts_its_days_there_too()
    {
        var month = MonthRecord.Of(
            Given.Person, Given.Section, 2026, 12, [Worked(30), Worked(1, month: 12)], [], Given.Calendar, Given.Tokyo, Given.At("09:00", new(2026, 12, 3)));
        month.Weeks[0].ShouldBe(new WeekTotal(new(2026, 11, 30), 930));
        month.Totals.Minutes.ShouldBe(465);
        month.Weeks.Count.ShouldBe(5);
    }

    [Fact]
    public void A_day_that_has_not_come_misses_nothing()
    {
        var totals = Of([], [], Given.At("08:00", new(2026, 11, 4))).Totals;
        totals.Unregistered.ShouldBe(1, "only 2 November; the 3rd is a holiday and on the 4th work has not begun");
    }

    [Fact]
    public void Other_peoples_records_and_reports_that_were_taken_back_are_left_out()
    {
        var month = Of([Worked(4) with { PersonId = "other" }, new CheckIn { PersonId = "p1", Date = new(2026, 11, 5), Plan = "予算" }], []);
        month.Totals.Days.ShouldBe(0);
        month.Days[4].CheckIn.ShouldBeNull();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Sums_are_the_sums_of_the_rows_whatever_happened(int seed)
    {
        var random = new Random(seed);
        for (var run = 0; run < 60; run++)
        {
            CheckIn[] checkIns = [.. Enumerable.Range(1, 30).Where(_ => random.Next(3) > 0).Select(day => random.Next(6) switch
            {
                0 => Worked(day) with { EndedAt = null, EndOrigin = null },
                1 => Worked(day) with { StartedAt = null, StartOrigin = null, Place = null },
                _ => Worked(day, $"{random.Next(7, 12):00}:{random.Next(60):00}", $"{random.Next(12, 22):00}:{random.Next(60):00}", Given.Section.CheckIns.Places[random.Next(4)]),
            })];
            Leave[] leaves = [.. Enumerable.Range(1, 30).Where(_ => random.Next(4) == 0)
                .Select(day => Given.Leave((LeaveKind)random.Next(4), "10:00", "15:00", new(2026, 11, day)))];
            var month = Of(checkIns, leaves);
            var (days, totals) = (month.Days, month.Totals);
            totals.Days.ShouldBe(days.Count(day => day.CheckIn is not null));
            totals.Days.ShouldBe(totals.DaysByPlace.Values.Sum() + totals.StartMissing);
            totals.Minutes.ShouldBe(days.Sum(day => day.Minutes ?? 0));
            totals.Minutes.ShouldBe(month.Weeks.Sum(week => week.Minutes), "all records lie in November");
            totals.EndMissing.ShouldBe(days.Count(day => day.EndMissing));
            totals.Unregistered.ShouldBe(days.Count(day => day.Unregistered));
            days.ShouldAllBe(day => !(day.Minutes < 0) && (day.Minutes == null) == (day.CheckIn == null || day.StartMissing || day.EndMissing));
        }
    }

    private static MonthRecord Of(CheckIn[] checkIns, Leave[] leaves, DateTimeOffset? now = null) =>
        MonthRecord.Of(Given.Person, Given.Section, 2026, 11, checkIns, leaves, Given.Calendar, Given.Tokyo, now ?? MonthIsOver);

    private static CheckIn Worked(int day, string start = "08:30", string end = "17:15", Place place = Place.Home, int month = 11)
    {
        var date = new DateOnly(2026, month, day);
        return new()
        {
            PersonId = "p1",
            Date = date,
            Place = place,
            StartedAt = Given.At(start, date),
            StartOrigin = new(ReportSource.Card, "p1", Given.At(start, date)),
            EndedAt = Given.At(end, date),
            EndOrigin = new(ReportSource.Card, "p1", Given.At(end, date)),
        };
    }
}
