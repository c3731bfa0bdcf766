using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Reports;

namespace TeleworkTeams.Domain.Tests.Reports;

public sealed class TeleworkFiguresTests
{
    private static readonly DateOnly Monday = new(2026, 11, 16);

    [Fact]
    public void The_five_figures_of_a_week_are_five_different_numbers()
    {
        var figures = Of(
        [
            Day("sato", 0), Day("sato", 1), Day("sato", 2, Place.Satellite), Day("suzuki", 1), Day("tanaka", 1, Place.Mobile), Day("tanaka", 4),
        ]);
        figures.PersonDays.ShouldBe(new PersonDays(6));
        figures.UniquePersons.ShouldBe(new UniquePersons(3));
        figures.DailyMean!.Value.Rounded().ShouldBe(1.2m);
        figures.MaximumDay.ShouldBe(new MaximumDay(Monday.AddDays(1), 3, new(4)));
        figures.MaximumDay!.Rate!.Value.Rounded().ShouldBe(75m);
        figures.Time.Hours().ShouldBe(46.5m);
        figures.ParticipationRate!.Value.Rounded().ShouldBe(75m);
        figures.BusinessDays.ShouldBe(new BusinessDays(5));
    }

    [Fact]
    public void S_176_unique_persons_are_not_person_days()
    {
        var figures = Of([.. Enumerable.Range(0, 5).Select(i => Day("sato", i))]);
        figures.PersonDays.Count.ShouldBe(5);
        figures.UniquePersons.Count.ShouldBe(1);
    }

    [Fact]
    public void S_185_person_days_by_place_add_up_to_all_of_them()
    {
        var figures = Of([Day("sato", 0), Day("suzuki", 0, Place.Satellite), Day("sato", 1, Place.Mobile), Day("sato", 2)]);
        figures.ByPlace.Values.Aggregate((a, b) => a + b).ShouldBe(figures.PersonDays);
        figures.ByPlace[Place.Home].ShouldBe(new PersonDays(2));
    }

    [Fact]
    public void Half_a_day_is_one_person_day_unless_a_rule_counts_halves_and_always_one_person()
    {
        ReportedDay[] days = [Day("sato", 0) with { IsHalf = true }, Day("sato", 1)];
        Of(days).PersonDays.ShouldBe(new PersonDays(2));
        var halves = Of(days, HalfDays.CountAsHalf);
        halves.PersonDays.ShouldBe(new PersonDays(1.5m));
        halves.MaximumDay!.Persons.ShouldBe(1);
    }

    [Fact]
    public void Both_ends_of_the_range_count_and_what_lies_outside_does_not() =>
        Of([Day("sato", -1), Day("sato", 0), Day("sato", 6), Day("sato", 7)]).PersonDays.ShouldBe(new PersonDays(2));

    [Fact]
    public void Telework_on_a_closed_day_counts_but_makes_no_business_day()
    {
        var figures = Of([Day("sato", 5)]);
        figures.PersonDays.ShouldBe(new PersonDays(1));
        figures.BusinessDays.ShouldBe(new BusinessDays(5));
        figures.ByDay.Select(d => d.Persons).ShouldBe([0, 0, 0, 0, 0, 1]);
    }

    [Fact]
    public void Of_equal_days_the_earliest_is_the_maximum_day() => Of([Day("a", 3), Day("b", 1)]).MaximumDay!.Date.ShouldBe(Monday.AddDays(1));

    [Fact]
    public void A_person_has_one_day_on_a_date_even_in_two_sections() => Of([Day("sato", 0), Day("sato", 0)]).PersonDays.Count.ShouldBe(1);

    [Fact]
    public void Without_business_days_there_is_no_mean_and_without_telework_no_maximum_day()
    {
        var weekend = TeleworkFigures.Of([], Monday.AddDays(5), Monday.AddDays(6), _ => [], Given.Calendar.IsBusinessDay);
        weekend.DailyMean.ShouldBeNull();
        weekend.MaximumDay.ShouldBeNull();
        weekend.ParticipationRate.ShouldBeNull();
    }

    [Theory]
    [InlineData(Place.Home, true)]
    [InlineData(Place.Satellite, true)]
    [InlineData(Place.Mobile, true)]
    [InlineData(Place.Office, false)]
    [InlineData(Place.Trip, false)]
    public void Home_satellite_and_mobile_are_telework(Place place, bool isTelework)
    {
        var record = new CheckIn { PersonId = "p1", Date = Given.Day, Place = place, StartedAt = Given.At("08:30"), EndedAt = Given.At("17:15") };
        var day = ReportedDay.Of(record, Given.Regular, null, Given.Tokyo);
        (day is not null).ShouldBe(isTelework);
        if (isTelework)
        {
            day!.Minutes.ShouldBe(465);
        }
    }

    private static ReportedDay Day(string person, int offset, Place place = Place.Home) => new(person, Monday.AddDays(offset), place, false, 465);

    private static TeleworkFigures Of(IEnumerable<ReportedDay> days, HalfDays halfDays = HalfDays.CountAsOne) =>
        TeleworkFigures.Of(days, Monday, Monday.AddDays(6), _ => ["sato", "suzuki", "tanaka", "boss"], Given.Calendar.IsBusinessDay, halfDays);
}
