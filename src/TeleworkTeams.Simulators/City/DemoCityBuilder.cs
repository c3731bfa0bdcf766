namespace TeleworkTeams.Simulators.City;

internal static class DemoCityBuilder
{
    private const int LargestSection = 60;
    private static readonly string[] SectionNames =
        ["企画課", "市民課", "税務課", "福祉課", "土木課", "学校教育課", "環境課", "産業振興課", "防災課", "保険年金課", "都市計画課", "会計課"];

    private static readonly string[] UnitNames = ["第一係", "第二係", "第三係", "第四係"];

    /// <summary>Sections of at most 60 whose sizes differ by one at most.</summary>
    public static IReadOnlyList<(string Name, int Size, string[] Units)> Split(int staffCount)
    {
        var count = (staffCount + LargestSection - 1) / LargestSection;
        return [.. Enumerable.Range(0, count).Select(number =>
        {
            var size = staffCount / count + (number < staffCount % count ? 1 : 0);
            var round = number / SectionNames.Length;
            var name = SectionNames[number % SectionNames.Length] + (round == 0 ? "" : $"{round + 1}");
            return (name, size, UnitNames[..Math.Clamp((size - 2) / 5, 0, 4)]);
        })];
    }

    public static DemoCity Build(string cityName, IReadOnlyList<(string Name, int Size, string[] Units)> plan)
    {
        var people = new List<DemoPerson>();
        var sections = new List<DemoSection>();
        foreach (var (name, size, unitNames) in plan)
        {
            var id = $"s{sections.Count + 1:00}";
            var members = Enumerable.Range(0, size)
                .Select(seat => PersonOf(people.Count + seat, seat, id, unitNames, isFirstSection: sections.Count == 0)).ToList();
            var units = unitNames.Select((unitName, number) => new DemoUnit(UnitId(id, number), unitName,
                members.First(person => person.UnitId == UnitId(id, number) && person.Role == DemoRole.UnitLead).Id)).ToList();
            var thread = Dice.GuidOf($"team {id}").Replace("-", "", StringComparison.Ordinal);
            sections.Add(new DemoSection(id, name, $"19:{thread}@thread.tacv2", Dice.GuidOf($"group {id}"),
                members[0].Id, members[Math.Min(1, size - 1)].Id, units));
            people.AddRange(members);
        }

        return new DemoCity(cityName, sections, people);
    }

    private static string UnitId(string sectionId, int number) => $"{sectionId}-u{number + 1}";

    // Seat 0 is the head, seat 1 the deputy; then one lead for each unit, then everybody else in turn.
    private static DemoPerson PersonOf(int number, int seat, string sectionId, string[] units, bool isFirstSection)
    {
        var role = seat switch
        {
            0 => DemoRole.Head,
            1 => DemoRole.Deputy,
            _ => seat - 2 < units.Length ? DemoRole.UnitLead : DemoRole.Staff,
        };
        var unit = seat < 2 || units.Length == 0 ? null : UnitId(sectionId, (seat - 2) % units.Length);
        var (family, given, kana, address) = DemoNames.Of(number);
        var title = role switch
        {
            DemoRole.Head => "課長",
            DemoRole.Deputy => "課長補佐",
            DemoRole.UnitLead => "係長",
            _ => new[] { "主査", "主任", "主事", "主事", "会計年度任用職員" }[new Dice($"title {number}").Below(5)],
        };
        var pattern = role is DemoRole.Head or DemoRole.Deputy
            ? "normal"
            : new Dice($"pattern {number}").PickWeighted([("normal", 0.7), ("early", 0.15), ("late", 0.15)]);
        var employment = (role, title) switch
        {
            (_, "会計年度任用職員") => "fiscalYear",
            (DemoRole.Staff, _) => new Dice($"employment {number}").PickWeighted([("regular", 0.82), ("conditional", 0.06), ("reemployed", 0.08), ("fixedTerm", 0.04)]),
            _ => "regular",
        };
        return new DemoPerson(Dice.GuidOf($"person {number}"), family, given, kana, $"{address}@example.jp", title, sectionId, unit, role, pattern,
            IsPersonnel: isFirstSection && seat == 4, IsAdministrator: isFirstSection && seat == 5, Employment: employment)
        {
            Extension = $"{2001 + (int.Parse(sectionId.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture) * 100) + seat}",
            WorkNumber = new Dice($"lent phone {number}").Chance(0.25) ? $"050-0000-{1000 + number:0000}" : null,
        };
    }
}
