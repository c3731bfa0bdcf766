using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Tests.Time;

public sealed class BusinessCalendarTests
{
    // The lists of the Cabinet Office (https://www8.cao.go.jp/chosei/shukujitsu/gaiyou.html), where both kinds of 休日 bear no name.
    [Theory]
    [InlineData(2020, "1/1 元日,1/13 成人の日,2/11 建国記念の日,2/23 天皇誕生日,2/24 振替休日,3/20 春分の日,4/29 昭和の日,5/3 憲法記念日,5/4 みどりの日,5/5 こどもの日,5/6 振替休日,7/23 海の日,7/24 スポーツの日,8/10 山の日,9/21 敬老の日,9/22 秋分の日,11/3 文化の日,11/23 勤労感謝の日")]
    [InlineData(2021, "1/1 元日,1/11 成人の日,2/11 建国記念の日,2/23 天皇誕生日,3/20 春分の日,4/29 昭和の日,5/3 憲法記念日,5/4 みどりの日,5/5 こどもの日,7/22 海の日,7/23 スポーツの日,8/8 山の日,8/9 振替休日,9/20 敬老の日,9/23 秋分の日,11/3 文化の日,11/23 勤労感謝の日")]
    [InlineData(2022, "1/1 元日,1/10 成人の日,2/11 建国記念の日,2/23 天皇誕生日,3/21 春分の日,4/29 昭和の日,5/3 憲法記念日,5/4 みどりの日,5/5 こどもの日,7/18 海の日,8/11 山の日,9/19 敬老の日,9/23 秋分の日,10/10 スポーツの日,11/3 文化の日,11/23 勤労感謝の日")]
    [InlineData(2023, "1/1 元日,1/2 振替休日,1/9 成人の日,2/11 建国記念の日,2/23 天皇誕生日,3/21 春分の日,4/29 昭和の日,5/3 憲法記念日,5/4 みどりの日,5/5 こどもの日,7/17 海の日,8/11 山の日,9/18 敬老の日,9/23 秋分の日,10/9 スポーツの日,11/3 文化の日,11/23 勤労感謝の日")]
    [InlineData(2024, "1/1 元日,1/8 成人の日,2/11 建国記念の日,2/12 振替休日,2/23 天皇誕生日,3/20 春分の日,4/29 昭和の日,5/3 憲法記念日,5/4 みどりの日,5/5 こどもの日,5/6 振替休日,7/15 海の日,8/11 山の日,8/12 振替休日,9/16 敬老の日,9/22 秋分の日,9/23 振替休日,10/14 スポーツの日,11/3 文化の日,11/4 振替休日,11/23 勤労感謝の日")]
    [InlineData(2025, "1/1 元日,1/13 成人の日,2/11 建国記念の日,2/23 天皇誕生日,2/24 振替休日,3/20 春分の日,4/29 昭和の日,5/3 憲法記念日,5/4 みどりの日,5/5 こどもの日,5/6 振替休日,7/21 海の日,8/11 山の日,9/15 敬老の日,9/23 秋分の日,10/13 スポーツの日,11/3 文化の日,11/23 勤労感謝の日,11/24 振替休日")]
    [InlineData(2026, "1/1 元日,1/12 成人の日,2/11 建国記念の日,2/23 天皇誕生日,3/20 春分の日,4/29 昭和の日,5/3 憲法記念日,5/4 みどりの日,5/5 こどもの日,5/6 振替休日,7/20 海の日,8/11 山の日,9/21 敬老の日,9/22 国民の休日,9/23 秋分の日,10/12 スポーツの日,11/3 文化の日,11/23 勤労感謝の日")]
    [InlineData(2027, "1/1 元日,1/11 成人の日,2/11 建国記念の日,2/23 天皇誕生日,3/21 春分の日,3/22 振替休日,4/29 昭和の日,5/3 憲法記念日,5/4 みどりの日,5/5 こどもの日,7/19 海の日,8/11 山の日,9/20 敬老の日,9/23 秋分の日,10/11 スポーツの日,11/3 文化の日,11/23 勤労感謝の日")]
    public void The_national_holidays_are_those_of_the_official_list(int year, string official)
    {
        var computed = DaysOf(year)
            .Select(day => (Day: day, Name: Given.Calendar.HolidayName(day)))
            .Where(day => day.Name is not (null or "年末年始"))
            .Select(day => $"{day.Day.Month}/{day.Day.Day} {day.Name}");
        string.Join(',', computed).ShouldBe(official);
    }

    [Theory]
    [InlineData("2028-09-22", "秋分の日")]
    [InlineData("2029-04-30", "振替休日")]
    [InlineData("2029-09-24", "振替休日")]
    [InlineData("2030-03-20", "春分の日")]
    [InlineData("2030-08-12", "振替休日")]
    [InlineData("2030-11-04", "振替休日")]
    public void Years_without_an_official_list_follow_the_same_rules(string date, string name) =>
        Given.Calendar.HolidayName(Given.Date(date)).ShouldBe(name);

    [Fact]
    public void The_trial_of_Matsumoto_from_9_November_2020_to_29_January_2021_had_54_business_days()
    {
        // 715 uses / 54 days = 13.2 a day, the printed figure; without 12/29-1/3 it would not come out.
        var days = Enumerable.Range(0, 82).Select(new DateOnly(2020, 11, 9).AddDays).ToArray();
        days[^1].ShouldBe(new DateOnly(2021, 1, 29));
        days.Count(Given.Calendar.IsBusinessDay).ShouldBe(54);
    }

    [Theory]
    [InlineData("2026-12-28", true)]
    [InlineData("2026-12-29", false)]
    [InlineData("2026-12-30", false)]
    [InlineData("2026-12-31", false)]
    [InlineData("2027-01-01", false)]
    [InlineData("2027-01-02", false)]
    [InlineData("2027-01-03", false)]
    [InlineData("2027-01-04", true)]
    public void The_office_is_closed_from_29_December_to_3_January(string date, bool open) =>
        Given.Calendar.IsBusinessDay(Given.Date(date)).ShouldBe(open);

    [Fact]
    public void Days_of_the_turn_of_the_year_bear_the_name_of_the_holiday_where_one_falls()
    {
        Given.Calendar.HolidayName(new(2026, 12, 31)).ShouldBe("年末年始");
        Given.Calendar.HolidayName(new(2027, 1, 1)).ShouldBe("元日");
        Given.Calendar.HolidayName(new(2023, 1, 2)).ShouldBe("振替休日");
        Given.Calendar.HolidayName(new(2023, 1, 3)).ShouldBe("年末年始");
        Given.Calendar.HolidayName(new(2027, 1, 4)).ShouldBeNull();
    }

    [Fact]
    public void The_days_of_the_Games_moved_away_from_their_ordinary_places()
    {
        foreach (var day in new DateOnly[] { new(2020, 7, 20), new(2020, 8, 11), new(2020, 10, 12), new(2021, 7, 19), new(2021, 8, 11), new(2021, 10, 11) })
        {
            Given.Calendar.IsBusinessDay(day).ShouldBeTrue($"{day}");
        }
    }

    [Theory]
    [InlineData("2026-09-18", "2026-09-24")] // weekend, 敬老の日, 国民の休日, 秋分の日
    [InlineData("2026-12-28", "2027-01-04")]
    [InlineData("2026-11-24", "2026-11-25")]
    public void Next_and_previous_step_over_closed_days(string day, string next)
    {
        Given.Calendar.Next(Given.Date(day)).ShouldBe(Given.Date(next));
        Given.Calendar.Previous(Given.Date(next)).ShouldBe(Given.Date(day));
    }

    [Fact]
    public void A_city_adds_its_own_holidays_and_closed_days()
    {
        var citizensDay = new DateOnly(2026, 5, 1);
        var inspection = new DateOnly(2026, 11, 25);
        var calendar = new BusinessCalendar(new Dictionary<DateOnly, string> { [citizensDay] = "市民の日" }, [inspection]);
        calendar.HolidayName(citizensDay).ShouldBe("市民の日");
        calendar.IsBusinessDay(citizensDay).ShouldBeFalse();
        calendar.HolidayName(inspection).ShouldBeNull();
        calendar.IsBusinessDay(inspection).ShouldBeFalse();
        calendar.Next(new(2026, 11, 24)).ShouldBe(new DateOnly(2026, 11, 26));
        Given.Calendar.IsBusinessDay(inspection).ShouldBeTrue();
    }

    [Fact]
    public void A_section_closes_further_days_for_itself_alone()
    {
        var section = Given.Section with { ClosedDays = new HashSet<DateOnly> { Given.Day } };
        Given.Calendar.IsBusinessDay(Given.Day, section).ShouldBeFalse();
        Given.Calendar.IsBusinessDay(Given.Day, Given.Section).ShouldBeTrue();
        Given.Calendar.IsBusinessDay(new(2026, 11, 23), Given.Section).ShouldBeFalse();
    }

    [Theory]
    [InlineData("1954-12-31", false)]
    [InlineData("1955-01-01", true)]
    [InlineData("2030-12-31", true)]
    [InlineData("2031-01-01", false)]
    public void Years_that_are_not_known_are_said_so_and_never_guessed(string date, bool known)
    {
        var day = Given.Date(date);
        Given.Calendar.Knows(day).ShouldBe(known);
        if (!known)
        {
            Should.Throw<ArgumentOutOfRangeException>(() => Given.Calendar.IsBusinessDay(day));
            Should.Throw<ArgumentOutOfRangeException>(() => Given.Calendar.HolidayName(day));
        }
    }

    private static IEnumerable<DateOnly> DaysOf(int year) =>
        Enumerable.Range(0, 366).Select(new DateOnly(year, 1, 1).AddDays).Where(day => day.Year == year);
}
