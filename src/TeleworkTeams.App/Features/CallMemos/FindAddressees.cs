using TeleworkTeams.App.Features.CheckIns;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.Telework;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.CallMemos;

/// <summary>Whom a name means: the only one whom it matches, the only one whose whole name it is, or those from whom to choose.</summary>
internal sealed class FindAddressees(PeopleQueries people, CheckInQueries checkIns, TeleworkQueries telework, PresenceQueries presence, City city)
{
    private const int MostChoices = 8;

    /// <param name="text">What was typed; never empty.</param>
    /// <param name="ownSectionId">Of whoever asks: these come first.</param>
    /// <param name="exceptId">Never meant: whoever asks.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<MemoAddressees> RunAsync(string text, string ownSectionId, string exceptId, CancellationToken cancellationToken)
    {
        var found = await people.SearchAsync(text, ownSectionId, 0, MostChoices + 1, cancellationToken);
        var items = found.Items.Where(i => i.Person.Id != exceptId || found.Items.Count == 1).ToList();
        var key = NameKey.Of(text);
        var exact = found.More ? [] : items.Where(i => NameKey.Of(i.Person.Name) == key || (key.Length > 0 && NameKey.Of(i.Person.Kana) == key)).ToList();
        if ((exact is [var one] ? one : items is [var only] ? only : null) is { } meant)
        {
            return new MemoAddressees(meant.Person.Id, []);
        }

        List<MemoChoice> choices = [];
        foreach (var item in items.Take(MostChoices))
        {
            choices.Add(await ChoiceAsync(item.Person, item.Section, item.Unit?.Name, ownSectionId, cancellationToken));
        }

        return new MemoAddressees(null, choices, found.More || items.Count > MostChoices);
    }

    /// <summary>People who are known already, as choices; who is on no list is left out.</summary>
    public async Task<IReadOnlyList<MemoChoice>> OfAsync(IEnumerable<string> personIds, string ownSectionId, CancellationToken cancellationToken)
    {
        List<MemoChoice> choices = [];
        foreach (var id in personIds)
        {
            if (await people.FindMemberAsync(id, cancellationToken) is { Person: var person, Section: var section })
            {
                choices.Add(await ChoiceAsync(person, section, section.Units.FirstOrDefault(u => u.Id == person.UnitId)?.Name, ownSectionId, cancellationToken));
            }
        }

        return choices;
    }

    private async Task<MemoChoice> ChoiceAsync(Person person, Section section, string? unit, string ownSectionId, CancellationToken cancellationToken)
    {
        var mayKnow = section.Id == ownSectionId && section.CheckIns.Audience == Audience.Section;
        return new MemoChoice(person.Id, person.Name, section.Name, unit, mayKnow ? await WhereAsync(person, section, cancellationToken) : null);
    }

    private async Task<MemoWhere> WhereAsync(Person person, Section section, CancellationToken cancellationToken)
    {
        var today = city.Today;
        var leave = await people.LeaveAsync(section.Id, person.Id, today, cancellationToken);
        var place = (await checkIns.FindAsync(section.Id, person.Id, today, cancellationToken))?.Place
            ?? (await telework.OnAsync(section.Id, person.Id, today, cancellationToken) is [var planned, ..] ? planned.Place : null);
        return new MemoWhere(place, leave?.Kind == LeaveKind.Day, await PresenceAsync(person.Id, section.Id, cancellationToken));
    }

    /// <summary>Read for the section as a whole, as its board does: the reading is shared.</summary>
    private async Task<string?> PresenceAsync(string personId, string sectionId, CancellationToken cancellationToken) => presence.IsOn
        ? (await presence.OfAsync(sectionId, [.. (await people.PeopleOfAsync(sectionId, cancellationToken)).Where(p => p.IsMemberOn(city.Today)).Select(p => p.Id)], cancellationToken)).People.GetValueOrDefault(personId)
        : null;
}
