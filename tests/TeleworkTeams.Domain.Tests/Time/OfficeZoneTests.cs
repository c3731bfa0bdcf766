using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Tests.Time;

public sealed class OfficeZoneTests
{
    [Fact]
    public void In_Tokyo_every_minute_of_a_year_stands_nine_hours_before_utc_and_comes_back()
    {
        for (var day = new DateOnly(2026, 1, 1); day.Year == 2026; day = day.AddDays(1))
        {
            for (var minute = 0; minute < 1440; minute++)
            {
                var time = new TimeOnly(minute / 60, minute % 60);
                var instant = Given.Tokyo.At(day, time);
                (instant.EqualsExact(new DateTimeOffset(day, time, TimeSpan.FromHours(9)))
                    && Given.Tokyo.DateOf(instant) == day
                    && Given.Tokyo.TimeOf(instant.ToUniversalTime()) == time).ShouldBeTrue($"{day} {time}");
            }
        }
    }

    [Theory]
    [InlineData("2026-03-08", "01:59", "2026-03-08T06:59Z")] // before the change
    [InlineData("2026-03-08", "02:00", "2026-03-08T07:00Z")] // skipped: 3:00 on the clock
    [InlineData("2026-03-08", "02:30", "2026-03-08T07:30Z")] // skipped: 3:30 on the clock
    [InlineData("2026-03-08", "03:00", "2026-03-08T07:00Z")] // after the change
    [InlineData("2026-11-01", "00:59", "2026-11-01T04:59Z")] // before the change
    [InlineData("2026-11-01", "01:00", "2026-11-01T05:00Z")] // comes twice: the first
    [InlineData("2026-11-01", "01:59", "2026-11-01T05:59Z")] // comes twice: the first
    [InlineData("2026-11-01", "02:00", "2026-11-01T07:00Z")] // after the change
    public void In_New_York_a_skipped_time_moves_forward_and_of_a_repeated_one_the_first_is_taken(string date, string time, string utc) =>
        Given.NewYork.At(Given.Date(date), Given.Time(time)).ShouldBe(DateTimeOffset.Parse(utc, null));

    [Fact]
    public void A_skipped_time_is_shown_as_the_clock_shows_it()
    {
        var instant = Given.NewYork.At(new(2026, 3, 8), new(2, 30));
        instant.Offset.ShouldBe(TimeSpan.FromHours(-4));
        Given.NewYork.TimeOf(instant).ShouldBe(new TimeOnly(3, 30));
    }

    [Theory]
    [InlineData("America/New_York")]
    [InlineData("Australia/Lord_Howe")] // half an hour
    [InlineData("Europe/London")]
    [InlineData("America/Sao_Paulo")]
    public void In_every_zone_a_year_of_instants_comes_back_at_its_first_occurrence(string id)
    {
        var zone = Given.Zone(id);
        var last = DateTimeOffset.MinValue;
        for (var instant = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero); instant.Year == 2026; instant = instant.AddMinutes(10))
        {
            var back = zone.At(zone.DateOf(instant), zone.TimeOf(instant));
            (back == instant || (instant - back <= TimeSpan.FromHours(1) && back < instant && back <= last)).ShouldBeTrue($"{instant}");
            last = instant;
        }
    }

    [Fact]
    public void The_date_is_the_offices_own_around_midnight()
    {
        Given.Tokyo.DateOf(DateTimeOffset.Parse("2026-11-23T14:59:59Z", null)).ShouldBe(new DateOnly(2026, 11, 23));
        Given.Tokyo.DateOf(DateTimeOffset.Parse("2026-11-23T15:00:00Z", null)).ShouldBe(new DateOnly(2026, 11, 24));
        Given.Tokyo.StartOf(new(2026, 11, 24)).ShouldBe(DateTimeOffset.Parse("2026-11-23T15:00:00Z", null));
        Given.Tokyo.Id.ShouldBe("Asia/Tokyo");
    }
}
