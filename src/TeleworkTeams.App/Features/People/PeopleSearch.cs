using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.People;

/// <summary>One person with their keys, as everybody's are kept for a moment.</summary>
internal sealed record PersonEntry(Person Person, string SectionId, string Name, string Kana, string Extension);

/// <summary>Looks for people in the whole city. Who has left, and who has not come yet, is not found.</summary>
internal sealed class PeopleSearch(PeopleTable people, PeopleCache cache, City city)
{
    /// <summary>Longer words than this are no names.</summary>
    private const int LongestText = 100;

    public async Task<PeopleFound> FindAsync(
        string text, string ownSectionId, int skip, int count, IReadOnlyList<Section> sections, CancellationToken cancellationToken)
    {
        var today = city.Today;
        var words = Words(text);
        var all = NameKey.Of(string.Concat(words));
        var byId = sections.ToDictionary(s => s.Id, s => (Section: s, Key: NameKey.Of(s.Name), Units: s.Units.ToDictionary(u => u.Id, u => (Unit: u, Key: NameKey.Of(u.Name)))));
        List<PersonFound> found = [.. (await cache.EverybodyAsync(ReadAsync, cancellationToken))
            .Where(e => e.Person.IsMemberOn(today) && byId.ContainsKey(e.SectionId))
            .Where(IsMeant)
            .OrderBy(e => e.SectionId != ownSectionId)
            .Skip(skip).Take(count + 1)
            .Select(e => new PersonFound(e.Person, byId[e.SectionId].Section, UnitOf(e)?.Unit))];
        return new PeopleFound([.. found.Take(count)], found.Count > count);

        bool IsMeant(PersonEntry entry) => words.Count == 0 ? entry.SectionId == ownSectionId : IsIn(entry, all) || words.All(w => IsIn(entry, w));

        bool IsIn(PersonEntry entry, string word) =>
            entry.Name.Contains(word, StringComparison.Ordinal) || entry.Kana.Contains(word, StringComparison.Ordinal)
            || byId[entry.SectionId].Key.Contains(word, StringComparison.Ordinal) || UnitOf(entry)?.Key.Contains(word, StringComparison.Ordinal) == true
            || (Digits(word) is { Length: > 0 } digits && entry.Extension.StartsWith(digits, StringComparison.Ordinal));

        (Unit Unit, string Key)? UnitOf(PersonEntry entry) =>
            entry.Person.UnitId is { } id && byId[entry.SectionId].Units.TryGetValue(id, out var unit) ? unit : null;
    }

    private static List<string> Words(string text) =>
        [.. (text.Length > LongestText ? text[..LongestText] : text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(NameKey.Of).Where(w => w.Length > 0)];

    private async Task<IReadOnlyList<PersonEntry>> ReadAsync(CancellationToken cancellationToken) =>
        [.. (await people.AllAsync(cancellationToken))
            .Select(r => (Person: r.ToPerson(), r.SectionId))
            .OrderBy(p => p.Person.Kana.Length == 0 ? p.Person.Name : p.Person.Kana, StringComparer.Ordinal).ThenBy(p => p.Person.Id, StringComparer.Ordinal)
            .Select(p => new PersonEntry(p.Person, p.SectionId, NameKey.Of(p.Person.Name), NameKey.Of(p.Person.Kana), Digits(p.Person.Extension ?? "")))];

    private static string Digits(string text) => text.Replace("-", "", StringComparison.Ordinal);
}
