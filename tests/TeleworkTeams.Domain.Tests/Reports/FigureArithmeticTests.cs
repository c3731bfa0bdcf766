using TeleworkTeams.Domain.Reports;

namespace TeleworkTeams.Domain.Tests.Reports;

/// <summary>The figures of the documents, by the one rounding rule.</summary>
public sealed class FigureArithmeticTests
{
    [Fact]
    public void S_163_the_implementation_rate_is_unique_persons_of_those_eligible()
    {
        new UniquePersons(30).Of(new EligiblePersons(120)).ShouldBe(new Rate(25m));
        new UniquePersons(0).Of(new EligiblePersons(0)).ShouldBeNull();
    }

    [Fact]
    public void S_164_the_rate_of_the_maximum_day_is_its_people_of_those_eligible_on_it() =>
        new MaximumDay(new(2021, 1, 22), 396, new(4000)).Rate!.Value.Rounded().ShouldBe(9.9m);

    [Fact]
    public void S_175_Matsumotos_715_person_days_over_54_business_days_are_13_24_a_day()
    {
        var days = Enumerable.Range(0, 82).Select(new DateOnly(2020, 11, 9).AddDays).Count(Given.Calendar.IsBusinessDay);
        days.ShouldBe(54, "9 November 2020 to 29 January 2021, both inclusive");
        var mean = new PersonDays(715).Per(new(days)).ShouldNotBeNull();
        mean.Rounded().ShouldBe(13.24m);
        mean.Rounded(1).ShouldBe(13.2m);
        mean.Of(new EligiblePersons(1393))!.Value.Rounded().ShouldBe(0.95m);
    }

    [Fact]
    public void S_176_Kobes_3708_unique_users_of_4428_are_83_74_percent_and_its_day_of_1500_is_33_9_percent()
    {
        new UniquePersons(3708).Of(new(4428))!.Value.Rounded().ShouldBe(83.74m);
        new MaximumDay(new(2020, 5, 1), 1500, new(4428)).Rate!.Value.Rounded(1).ShouldBe(33.9m);
    }

    [Fact]
    public void S_177_Sagas_uses_by_place_are_person_days_and_add_up_as_such() =>
        (new PersonDays(4172) + new PersonDays(871) + new PersonDays(179666)).ShouldBe(new PersonDays(184709));

    [Fact]
    public void S_178_the_month_of_the_heavy_rain_was_2_21_times_the_usual_one()
    {
        var usual = new PersonDays(4172m / 12);
        FigureRounding.Round(usual.Count, 1).ShouldBe(347.7m);
        FigureRounding.Round(new PersonDays(769).TimesOf(usual)!.Value).ShouldBe(2.21m);
        new PersonDays(769).TimesOf(new PersonDays(0)).ShouldBeNull();
    }

    [Fact]
    public void S_181_Shibuyas_160_a_day_of_1200_are_13_3_percent() =>
        new DailyMean(160).Of(new(1200))!.Value.Rounded(1).ShouldBe(13.3m);

    [Fact]
    public void S_184_Shizuokas_3593_uses_are_a_year_of_days_and_not_people_with_a_licence()
    {
        var days = Enumerable.Range(0, 365).Select(new DateOnly(2020, 10, 1).AddDays).Count(Given.Calendar.IsBusinessDay);
        new PersonDays(3593).Per(new(days))!.Value.Exact.ShouldBeLessThan(532 + 5, "a day's people fit the licences, although the year's uses are seven times as many");
    }

    [Fact]
    public void S_185_39_at_home_12_at_a_satellite_and_102_on_the_road_are_153() =>
        (new PersonDays(39) + new PersonDays(12) + new PersonDays(102)).ShouldBe(new PersonDays(153));

    [Fact]
    public void S_186_504_of_850_are_59_29_percent_and_59_3_at_one_digit_where_the_document_cuts_off_to_59_2()
    {
        var rate = Rate.Of(504, 850)!.Value;
        rate.Rounded().ShouldBe(59.29m);
        rate.Rounded(1).ShouldBe(59.3m);
        (Math.Truncate(rate.Exact * 10) / 10).ShouldBe(59.2m);
    }

    [Fact]
    public void S_187_from_39000_to_33100_sheets_is_minus_15_13_percent_where_the_document_prints_15_2()
    {
        var change = Rate.OfChange(39_000, 33_100)!.Value;
        change.Rounded().ShouldBe(-15.13m);
        change.Rounded(1).ShouldBe(-15.1m);
    }

    [Fact]
    public void S_188_the_surveys_groups_are_1788_and_their_rates_come_out_of_whole_people()
    {
        (int Asked, int Introduced, decimal Printed)[] groups = [(47, 47, 100m), (20, 17, 85.0m), (1225, 304, 24.8m), (496, 38, 7.7m)];
        groups.Sum(g => g.Asked).ShouldBe(1788);
        groups.ShouldAllBe(g => Rate.Of(g.Introduced, g.Asked)!.Value.Rounded(1) == g.Printed);
    }

    [Fact]
    public void S_189_342_municipalities_are_304_and_38() => (304 + 38).ShouldBe(342);

    [Theory]
    [InlineData(0.125, 0.13)]
    [InlineData(-0.125, -0.13)]
    [InlineData(0.124999, 0.12)]
    [InlineData(2.675, 2.68)]
    public void A_half_is_rounded_away_from_zero(double exact, double shown) => FigureRounding.Round((decimal)exact).ShouldBe((decimal)shown);
}
