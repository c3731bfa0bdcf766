using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Tests.Time;

public sealed class EraTests
{
    [Theory]
    [InlineData("2026-11-20", "令和8年11月20日")]
    [InlineData("2019-05-01", "令和元年5月1日")]
    [InlineData("2019-04-30", "平成31年4月30日")]
    [InlineData("2019-12-31", "令和元年12月31日")]
    [InlineData("2020-01-01", "令和2年1月1日")]
    [InlineData("1989-01-08", "平成元年1月8日")]
    [InlineData("1989-01-07", "昭和64年1月7日")]
    [InlineData("1955-01-01", "昭和30年1月1日")]
    [InlineData("1926-12-25", "昭和元年12月25日")]
    public void A_date_is_written_in_its_era(string date, string text) => JapaneseEra.Date(Given.Date(date)).ShouldBe(text);

    [Fact]
    public void A_month_and_a_year_are_written_likewise()
    {
        JapaneseEra.Month(Given.Day).ShouldBe("令和8年11月");
        JapaneseEra.Year(Given.Day).ShouldBe("令和8年");
        Should.Throw<ArgumentOutOfRangeException>(() => JapaneseEra.Date(new(1926, 12, 24)));
    }

    [Theory]
    [InlineData("2026-03-31", 2025, "令和7年度")]
    [InlineData("2026-04-01", 2026, "令和8年度")]
    [InlineData("2027-03-31", 2026, "令和8年度")]
    [InlineData("2019-04-01", 2019, "令和元年度")]
    [InlineData("2020-03-31", 2019, "令和元年度")]
    [InlineData("2019-03-31", 2018, "平成30年度")]
    [InlineData("1989-03-31", 1988, "昭和63年度")]
    [InlineData("1989-04-01", 1989, "平成元年度")]
    public void A_fiscal_year_runs_from_april_to_march(string date, int year, string label)
    {
        var fiscal = FiscalYear.Of(Given.Date(date));
        (fiscal.Year, fiscal.Label).ShouldBe((year, label));
        fiscal.Contains(Given.Date(date)).ShouldBeTrue();
        (fiscal.Start, fiscal.End).ShouldBe((new DateOnly(year, 4, 1), new DateOnly(year + 1, 3, 31)));
        fiscal.Contains(fiscal.Start.AddDays(-1)).ShouldBeFalse();
        fiscal.Contains(fiscal.End.AddDays(1)).ShouldBeFalse();
        (new FiscalYear(year) <= fiscal && new FiscalYear(year + 1) > fiscal).ShouldBeTrue();
    }
}
