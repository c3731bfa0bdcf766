namespace TeleworkTeams.Simulators.City;

/// <summary>
/// A fictional city hall, the same in every run: sections with their units, people, working patterns, leaves and a past.
/// Plain records of its own; who fills storage with it maps them.
/// </summary>
public sealed class DemoCity
{
    /// <summary>The tenant that all of them belong to.</summary>
    public const string TenantId = "5f0c2a58-3c1e-4d5b-9a77-0d1e5e8f2a41";

    private readonly Dictionary<string, DemoPerson> byId;
    private readonly Dictionary<string, DemoSection> sectionById;
    private readonly Dictionary<string, DemoPattern> patternById;

    internal DemoCity(string name, IReadOnlyList<DemoSection> sections, IReadOnlyList<DemoPerson> people)
    {
        (Name, Sections, People) = (name, sections, people);
        byId = people.ToDictionary(person => person.Id);
        sectionById = sections.ToDictionary(section => section.Id);
        patternById = Patterns.ToDictionary(pattern => pattern.Id);
    }

    public string Name { get; }

    public IReadOnlyList<DemoSection> Sections { get; }

    public IReadOnlyList<DemoPerson> People { get; }

    /// <summary>通常, 早番 and 遅番, one hour's break at noon.</summary>
    public static IReadOnlyList<DemoPattern> Patterns { get; } =
    [
        new("normal", "通常", new(8, 30), new(17, 15), new(12, 0), new(13, 0)),
        new("early", "早番", new(7, 30), new(16, 15), new(12, 0), new(13, 0)),
        new("late", "遅番", new(9, 30), new(18, 15), new(12, 0), new(13, 0)),
    ];

    /// <summary>みどり市: 企画課 with 12 people in 2 units and 市民課 with 60 in 4.</summary>
    public static DemoCity Midori() => DemoCityBuilder.Build("みどり市役所",
        [("企画課", 12, ["企画係", "広報係"]), ("市民課", 60, ["窓口係", "戸籍係", "住民記録係", "年金係"])]);

    /// <summary>A city of <paramref name="staffCount"/> people (at least 1) in sections of at most 60.</summary>
    public static DemoCity Of(int staffCount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(staffCount, 1);
        return DemoCityBuilder.Build("みどり市役所", DemoCityBuilder.Split(staffCount));
    }

    public DemoPerson Person(string id) => byId[id];

    public DemoPerson? FindPerson(string id) => byId.GetValueOrDefault(id);

    public DemoSection Section(string id) => sectionById[id];

    public DemoPattern PatternOf(DemoPerson person) => patternById[person.PatternId];

    public IEnumerable<DemoPerson> PeopleOf(DemoSection section) => People.Where(person => person.SectionId == section.Id);

    /// <summary>Whether the person is on leave all day: about one working day in twenty, never the heads, so that somebody is there to look.</summary>
    public static bool IsOnLeave(DemoPerson person, DateOnly date) =>
        person.Role != DemoRole.Head && new Dice($"leave {person.Id} {date:yyyy-MM-dd}").Chance(0.05);

    /// <summary>The whole-day leaves from <paramref name="from"/> to <paramref name="to"/>, both inclusive, on the days that are open.</summary>
    /// <param name="isClosed">Days without work; by default weekends and 12/29–1/3.</param>
    public IEnumerable<DemoLeave> Leaves(DateOnly from, DateOnly to, Func<DateOnly, bool>? isClosed = null) =>
        Days(from, to, isClosed).SelectMany(date => People
            .Where(person => IsOnLeave(person, date))
            .Select(person => new DemoLeave(person.Id, date)));

    /// <summary>What everybody reported from <paramref name="from"/> to <paramref name="to"/>, both inclusive; nothing for leave and closed days.</summary>
    /// <param name="isClosed">Days without work; by default weekends and 12/29–1/3.</param>
    public IEnumerable<DemoDay> History(DateOnly from, DateOnly to, Func<DateOnly, bool>? isClosed = null) =>
        Days(from, to, isClosed).SelectMany(date => People
            .Where(person => !IsOnLeave(person, date))
            .Select(person => DemoHistory.DayOf(person, PatternOf(person), date)));

    private static IEnumerable<DateOnly> Days(DateOnly from, DateOnly to, Func<DateOnly, bool>? isClosed)
    {
        for (var date = from; date <= to; date = date.AddDays(1))
        {
            if (!(isClosed ?? IsClosedByDefault)(date))
            {
                yield return date;
            }
        }
    }

    private static bool IsClosedByDefault(DateOnly date) =>
        date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || date is { Month: 12, Day: >= 29 } or { Month: 1, Day: <= 3 };
}
