using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Tests.Time;

public sealed class HolidayFileTests
{
    private const string Heading = "国民の祝日・休日月日,国民の祝日・休日名称\r\n";

    [Fact]
    public void The_official_file_is_read_whole_and_changes_nothing_that_the_law_says()
    {
        var file = HolidayFile.Read(OfficialHolidays.Text.ReplaceLineEndings("\r\n"));
        file.Errors.ShouldBeEmpty();
        file.Days.OrderBy(d => d.Key).ShouldBe(OfficialHolidays.Days.OrderBy(d => d.Key));

        var list = new HolidayList(file.Days);
        (list.FirstYear, list.LastYear).ShouldBe((1955, 2027));
        HolidayChange.Between(Given.Calendar, With(list)).ShouldBeEmpty();
    }

    [Fact]
    public void A_list_replaces_the_years_it_covers_and_no_others()
    {
        // As a special act would have it: the 敬老の日 of 2027 a day later, and one day more.
        var days = OfficialHolidays.Days.Where(d => d.Key.Year == 2027 && d.Key != new DateOnly(2027, 9, 20)).ToDictionary();
        days[new(2027, 9, 21)] = "敬老の日";
        days[new(2027, 6, 1)] = "休日";
        var calendar = With(new HolidayList(days));

        HolidayChange.Between(Given.Calendar, calendar).ShouldBe(
        [
            new(new(2027, 6, 1), HolidayChangeKind.Added, null, "休日"),
            new(new(2027, 9, 20), HolidayChangeKind.Removed, "敬老の日", null),
            new(new(2027, 9, 21), HolidayChangeKind.Added, null, "敬老の日"),
        ]);
        calendar.IsBusinessDay(new(2027, 6, 1)).ShouldBeFalse();
        calendar.IsBusinessDay(new(2027, 9, 20)).ShouldBeTrue();
        calendar.HolidayName(new(2027, 3, 22)).ShouldBe("振替休日", "the list says 休日, the law has a better name");
        calendar.HolidayName(new(2026, 9, 21)).ShouldBe("敬老の日");
        calendar.HolidayName(new(2028, 9, 18)).ShouldBe("敬老の日");
        calendar.HolidayName(new(2027, 12, 29)).ShouldBe("年末年始");
    }

    [Fact]
    public void A_list_can_cover_years_that_no_rule_knows()
    {
        var days = OfficialHolidays.Days.Where(d => d.Key.Year == 2026).ToDictionary(d => d.Key.AddYears(5), d => d.Value);
        var calendar = With(new HolidayList(days));
        calendar.Knows(new(2031, 7, 20)).ShouldBeTrue();
        calendar.HolidayName(new(2031, 7, 20)).ShouldBe("海の日");
        calendar.Knows(new(2032, 1, 1)).ShouldBeFalse();
        Given.Calendar.Knows(new(2031, 7, 20)).ShouldBeFalse();
    }

    [Fact]
    public void Every_bad_line_is_named()
    {
        var good = string.Concat(OfficialHolidays.Days.Where(d => d.Key.Year == 2026).Select(d => $"{d.Key:yyyy/M/d},{d.Value}\r\n"));
        var file = HolidayFile.Read(Heading + "2026/13/1,元日\r\n\r\n2026/2/3\r\n2026/2/4,\r\n2026/2/5,a,b\r\n1954/1/1,元日\r\n2026-01-01,元日\r\n2026/2/6,\uFFFD\r\n" + good + "2026/1/1,元日\r\n2027/1/1,元日\r\n");
        file.Errors.ShouldBe(
        [
            (2, HolidayFileProblem.InvalidDate), (4, HolidayFileProblem.BrokenLine), (5, HolidayFileProblem.InvalidName), (6, HolidayFileProblem.BrokenLine),
            (7, HolidayFileProblem.YearOutOfRange), (8, HolidayFileProblem.InvalidDate), (9, HolidayFileProblem.InvalidName),
            (28, HolidayFileProblem.DuplicateDate), (29, HolidayFileProblem.IncompleteYear),
        ]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("id,name\n")]
    [InlineData("<html>404</html>")]
    public void Another_file_is_not_taken_for_the_list(string text) =>
        HolidayFile.Read(text).Errors.ShouldContain((1, HolidayFileProblem.MissingHeading));

    [Fact]
    public void A_file_without_an_end_is_not_read_to_its_end() =>
        HolidayFile.Read(Heading + new string('\n', 10_000)).Errors.ShouldBe([(2001, HolidayFileProblem.TooManyLines)]);

    private static BusinessCalendar With(HolidayList list) => new(new CalendarDays { Published = list });
}
