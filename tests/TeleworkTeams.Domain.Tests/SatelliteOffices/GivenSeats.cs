using TeleworkTeams.Domain.SatelliteOffices;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.Domain.Tests.SatelliteOffices;

/// <summary>A site of three seats and what people have booked there, command after command, as the app would store it.</summary>
internal sealed class GivenSeats(Site? site = null)
{
    public static readonly Site Usual = new()
    {
        Id = "library",
        Name = "情報創造館",
        Seats = [new("a", "A", 0, 0), new("b", "B", 1, 0), new("c", "C", 2, 0)],
    };

    private int _id;

    public Site Site { get; } = site ?? Usual;

    public List<Booking> All { get; } = [];

    public IReadOnlyList<Booking> Of(string person) => [.. All.Where(b => b.PersonId == person)];

    public SeatFacts Facts(string person, Func<SeatFacts, SeatFacts>? change = null, params DateOnly[] alsoRead)
    {
        var facts = new SeatFacts
        {
            Person = Given.Person with { Id = person },
            Section = Given.Section,
            Site = Site,
            Own = Of(person),
            Taken = All.Where(b => b.SiteId == Site.Id).Select(b => b.Date).Concat(alsoRead).Distinct()
                .ToDictionary(d => d, d => (IReadOnlyList<Booking>)[.. All.Where(b => b.SiteId == Site.Id && b.Date == d)]),
            SiteNames = new Dictionary<string, string> { [Site.Id] = Site.Name, ["other"] = "梓川" },
            Calendar = Given.Calendar,
            Zone = Given.Tokyo,
        };
        return change?.Invoke(facts) ?? facts;
    }

    public SeatDecision Decide(string person, SeatCommand command, string time = "08:00", Func<SeatFacts, SeatFacts>? change = null)
    {
        DateOnly[] read = command is SeatCommand.Book book ? [.. book.Days.Select(d => d.Date)] : [];
        var decision = SeatRules.Decide(command, Facts(person, change, read), Given.At(time));
        if (decision is SeatDecision.Accepted accepted)
        {
            All.RemoveAll(b => accepted.Remove.Any(r => r.Id == b.Id));
            All.AddRange(accepted.Add);
        }

        return decision;
    }

    public SeatDecision Book(string person, string? seat, params PlannedDay[] days) => Decide(person, new SeatCommand.Book($"r{++_id}", seat, days));

    public Booking Booked(string person, string? seat, PlannedDay day) => Book(person, seat, day).ShouldBeOfType<SeatDecision.Accepted>().Add.ShouldHaveSingleItem();

    public SeatRefusal Refused(string person, string? seat, params PlannedDay[] days) => Book(person, seat, days).ShouldBeOfType<SeatDecision.Refused>().Reasons[0];

    public static PlannedDay Day(string date = "2026-11-25") => new(Given.Date(date), DayPart.Day);

    public static PlannedDay Morning(string date = "2026-11-25") => new(Given.Date(date), DayPart.Morning);

    public static PlannedDay Afternoon(string date = "2026-11-25") => new(Given.Date(date), DayPart.Afternoon);

    public static PlannedDay Hours(string from, string to, string date = "2026-11-25") => new(Given.Date(date), DayPart.Hours, Given.Time(from), Given.Time(to));
}
