using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.PhoneDuty.Cover;

/// <summary>Who looks after somebody's turns.</summary>
internal static class CoverLeads
{
    /// <summary>The lead of the person's unit; else the head, else who acts today. Nobody who is away all day, or whose own turn it is, as long as there is another. Null: nobody is named.</summary>
    public static string? Of(Section section, IReadOnlyList<Person> people, string personId, DateOnly today, IReadOnlySet<string> awayAllDay)
    {
        var unit = people.FirstOrDefault(p => p.Id == personId)?.UnitId;
        List<string> leads =
        [
            .. new[] { section.Units.FirstOrDefault(u => u.Id == unit)?.LeadId, section.HeadId }
                .Concat(section.Deputies.Where(d => d.IsFor(today, headIsAway: true)).Select(d => d.PersonId)).OfType<string>()
                .Where(l => people.Any(p => p.Id == l && p.IsMemberOn(today))).Distinct(),
        ];
        return leads.Find(l => l != personId && !awayAllDay.Contains(l)) ?? leads.Find(l => l != personId) ?? leads.FirstOrDefault();
    }

    /// <summary>Who is told of what concerns the section as a whole: the unit leads; without any, the head or who acts today.</summary>
    public static IReadOnlyList<string> OfSection(Section section, IReadOnlyList<Person> people, DateOnly today, IReadOnlySet<string> awayAllDay)
    {
        List<string> leads = [.. section.Units.Select(u => u.LeadId).OfType<string>().Where(l => people.Any(p => p.Id == l && p.IsMemberOn(today)) && !awayAllDay.Contains(l)).Distinct()];
        return leads.Count > 0 ? leads : Of(section, people, "", today, awayAllDay) is { } head ? [head] : [];
    }
}
