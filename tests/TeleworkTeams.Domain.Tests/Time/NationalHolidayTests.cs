using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Tests.Time;

public sealed class NationalHolidayTests
{
    /// <summary>What the list calls merely 休日, and what the law calls it.</summary>
    private static readonly string[] Unnamed = ["振替休日", "国民の休日", "天皇の即位の日", "即位礼正殿の儀の行われる日"];

    public static TheoryData<int> Years => [.. Enumerable.Range(1955, 2027 - 1955 + 1)];

    [Theory]
    [MemberData(nameof(Years))]
    public void Each_year_has_the_days_of_the_official_list_and_no_others(int year)
    {
        var official = OfficialHolidays.Days.Where(d => d.Key.Year == year).OrderBy(d => d.Key).Select(d => $"{d.Key:M/d} {d.Value.Split('（')[0]}");
        var computed = Given.Calendar.NationalHolidays.Where(d => d.Key.Year == year).OrderBy(d => d.Key)
            .Select(d => $"{d.Key:M/d} {(Unnamed.Contains(d.Value) ? "休日" : d.Value)}");
        string.Join(", ", computed).ShouldBe(string.Join(", ", official));
    }

    [Fact]
    public void The_official_list_has_1067_days() => OfficialHolidays.Days.Count.ShouldBe(1067);

    [Theory]
    [InlineData("1959-04-10", "結婚の儀")]
    [InlineData("1966-09-15", "敬老の日")] // the first one
    [InlineData("1967-02-11", "建国記念の日")] // the first one
    [InlineData("1973-02-11", "建国記念の日")] // a Sunday
    [InlineData("1973-02-12", null)] // before the amendment: no substitute
    [InlineData("1973-04-30", "振替休日")] // the first one
    [InlineData("1985-05-04", null)] // a Saturday between two holidays, before the amendment
    [InlineData("1986-05-04", null)] // a Sunday between two holidays was a Sunday
    [InlineData("1987-05-04", "振替休日")]
    [InlineData("1988-05-04", "国民の休日")] // the first one
    [InlineData("1989-02-24", "大喪の礼")]
    [InlineData("1990-11-12", "即位礼正殿の儀")]
    [InlineData("1993-06-09", "結婚の儀")]
    [InlineData("2003-11-03", "文化の日")]
    [InlineData("2008-05-06", "振替休日")] // a Sunday's substitute moved past こどもの日
    [InlineData("2009-09-22", "国民の休日")]
    [InlineData("2015-09-22", "国民の休日")]
    [InlineData("2019-04-30", "国民の休日")]
    [InlineData("2019-05-01", "天皇の即位の日")]
    [InlineData("2019-05-02", "国民の休日")]
    [InlineData("2019-10-14", "体育の日")] // the last one
    [InlineData("2019-10-22", "即位礼正殿の儀の行われる日")]
    [InlineData("2019-12-23", null)] // no 天皇誕生日 in 2019
    [InlineData("2020-10-12", null)]
    [InlineData("2026-09-22", "国民の休日")]
    public void Each_day_bears_the_name_by_the_law_of_its_time(string date, string? name) => Given.Calendar.HolidayName(Given.Date(date)).ShouldBe(name);
}
