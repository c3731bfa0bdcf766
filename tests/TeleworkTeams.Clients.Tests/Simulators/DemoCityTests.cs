using TeleworkTeams.Simulators.City;

namespace TeleworkTeams.Clients.Tests.Simulators;

public sealed class DemoCityTests
{
    private static readonly DateOnly First = new(2026, 10, 1);
    private static readonly DateOnly Last = new(2026, 10, 31);

    [Fact]
    public void Midori_is_the_same_city_every_time()
    {
        var (one, other) = (DemoCity.Midori(), DemoCity.Midori());

        one.People.ShouldBe(other.People);
        one.History(First, Last).ShouldBe(other.History(First, Last));
        one.Sections.Select(section => (section.Name, one.PeopleOf(section).Count(), section.Units.Count)).ShouldBe([("企画課", 12, 2), ("市民課", 60, 4)]);
    }

    [Fact]
    public void Every_section_has_a_head_a_deputy_and_a_lead_in_each_unit()
    {
        var city = DemoCity.Midori();

        foreach (var section in city.Sections)
        {
            city.Person(section.HeadId).Role.ShouldBe(DemoRole.Head);
            city.Person(section.DeputyId).Role.ShouldBe(DemoRole.Deputy);
            section.Units.ShouldAllBe(unit => city.Person(unit.LeadId).Role == DemoRole.UnitLead && city.Person(unit.LeadId).UnitId == unit.Id);
        }

        city.People.Count(person => person.IsPersonnel).ShouldBe(1);
        city.People.Count(person => person.IsAdministrator).ShouldBe(1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(61)]
    [InlineData(200)]
    [InlineData(10_000)]
    public void A_city_of_any_size_has_nobody_twice_and_no_section_above_sixty(int count)
    {
        var city = DemoCity.Of(count);

        city.People.Count.ShouldBe(count);
        city.People.Select(person => person.Id).Distinct().Count().ShouldBe(count);
        city.People.Select(person => person.Email).Distinct().Count().ShouldBe(count);
        city.People.ShouldAllBe(person => person.Email.EndsWith("@example.jp"));
        city.Sections.Max(section => city.PeopleOf(section).Count()).ShouldBeLessThanOrEqualTo(60);
        city.Sections.Select(section => section.Name).Distinct().Count().ShouldBe(city.Sections.Count);
    }

    [Fact]
    public void Names_do_not_repeat_in_a_city_of_a_thousand() =>
        DemoCity.Of(1000).People.Select(person => person.Name).Distinct().Count().ShouldBe(1000);

    [Fact]
    public void The_past_has_a_day_for_everybody_who_was_not_on_leave_and_none_on_closed_days()
    {
        var city = DemoCity.Midori();
        var days = city.History(First, Last).ToList();
        var leaves = city.Leaves(First, Last).ToList();

        days.ShouldAllBe(day => day.Date.DayOfWeek != DayOfWeek.Saturday && day.Date.DayOfWeek != DayOfWeek.Sunday);
        (days.Count + leaves.Count).ShouldBe(22 * city.People.Count);
        days.Select(day => (day.PersonId, day.Date)).Intersect(leaves.Select(leave => (leave.PersonId, leave.Date))).ShouldBeEmpty();
        days.Count(day => day.Start is null).ShouldBeInRange(1, days.Count / 10);
        days.Where(day => day is { Start: not null, End: not null }).ShouldAllBe(day => day.Start < day.End);
        city.History(First, First, _ => true).ShouldBeEmpty();
    }
}
