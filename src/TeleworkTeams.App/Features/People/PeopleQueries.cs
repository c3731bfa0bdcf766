using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.People;

/// <summary>A member and their section, as they are now.</summary>
internal sealed record Member(Person Person, Section Section, Language Language);

/// <summary>Something of another slice that a section still has to set up; named in its settings and to those who manage it. Null: nothing is open.</summary>
internal sealed record SectionOpenPoint(string Code, Func<IServiceProvider, Section, Language, CancellationToken, Task<string?>> FindAsync);

/// <param name="Unit">Null: directly under the head.</param>
internal sealed record PersonFound(Person Person, Section Section, Unit? Unit);

/// <param name="Items">In order.</param>
/// <param name="More">Others are found too.</param>
internal sealed record PeopleFound(IReadOnlyList<PersonFound> Items, bool More);

/// <summary>What other slices may ask about people, sections, leave and rights.</summary>
internal sealed class PeopleQueries(PeopleTable people, SectionTable sections, LeaveTable leaves, CityRoleTable roles, PeopleCache cache, PeopleSearch search, City city)
{
    /// <summary>The member with their section, at most 20 s old; null: not on any list.</summary>
    public async Task<Member?> FindMemberAsync(string personId, CancellationToken cancellationToken)
    {
        var row = await cache.PersonAsync(personId, people.FindAsync, cancellationToken);
        if (row is null || await SectionAsync(row.SectionId, cancellationToken) is not { } section)
        {
            return null;
        }

        return new Member(row.ToPerson(), section, LanguageExtensions.Parse(row.Language) ?? city.Language);
    }

    /// <summary>The language that the person chose; null: none.</summary>
    public async Task<Language?> ChosenLanguageAsync(string personId, CancellationToken cancellationToken) =>
        LanguageExtensions.Parse((await cache.PersonAsync(personId, people.FindAsync, cancellationToken))?.Language);

    /// <summary>Whether the person's days may be put into their calendar, where the city does that at all; they can say no.</summary>
    public async Task<bool> WritesOutlookAsync(string personId, CancellationToken cancellationToken) =>
        (await cache.PersonAsync(personId, people.FindAsync, cancellationToken))?.Outlook != false;

    /// <summary>The section, at most 20 s old.</summary>
    public async Task<Section?> SectionAsync(string sectionId, CancellationToken cancellationToken) =>
        (await cache.SectionAsync(sectionId, sections.FindAsync, cancellationToken))?.ToSection();

    /// <summary>All sections, at most 20 s old.</summary>
    public async Task<IReadOnlyList<Section>> SectionsAsync(CancellationToken cancellationToken) =>
        [.. (await cache.SectionsAsync(sections.AllAsync, cancellationToken)).Select(r => r.ToSection()).OrderBy(s => s.Id, StringComparer.Ordinal)];

    /// <summary>Everybody on the section's list, in order of kana; at most 20 s old.</summary>
    public async Task<IReadOnlyList<Person>> PeopleOfAsync(string sectionId, CancellationToken cancellationToken) =>
        [.. (await cache.PeopleAsync(sectionId, people.OfSectionAsync, cancellationToken))
            .Select(r => r.ToPerson())
            .OrderBy(p => p.Kana.Length == 0 ? p.Name : p.Kana, StringComparer.Ordinal).ThenBy(p => p.Id, StringComparer.Ordinal)];

    /// <summary>
    /// Members of the city by name, kana, unit, section or extension, as they are now, at most 20 s old: the section <paramref name="ownSectionId"/>
    /// first, then in order of kana. Nothing is said of them that a colleague may not know.
    /// </summary>
    /// <param name="text">Each of its words has to be found in one of these; white space, width, case and kind of kana do not count. Empty: those of the own section.</param>
    /// <param name="ownSectionId">The section of whoever looks.</param>
    /// <param name="skip">So many of what is found are passed over.</param>
    /// <param name="count">So many are returned at the most.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<PeopleFound> SearchAsync(string text, string ownSectionId, int skip, int count, CancellationToken cancellationToken) =>
        await search.FindAsync(text, ownSectionId, skip, count, await SectionsAsync(cancellationToken), cancellationToken);

    public Task<Leave?> LeaveAsync(string sectionId, string personId, DateOnly date, CancellationToken cancellationToken) =>
        leaves.FindAsync(sectionId, personId, date, cancellationToken);

    /// <summary>Leave of the section, both ends inclusive.</summary>
    public Task<List<Leave>> LeavesAsync(string sectionId, DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
        leaves.BetweenAsync(sectionId, from, to, cancellationToken);

    /// <summary>Enters a leave unless there is one for that person and day already: then false, and nothing is changed.</summary>
    public async Task<bool> TryEnterLeaveAsync(string sectionId, Leave leave, CancellationToken cancellationToken)
    {
        var entered = await leaves.TryAddAsync(sectionId, leave, cancellationToken);
        cache.Clear();
        return entered;
    }

    /// <summary>Rises whenever leave was entered or removed on this replica: a schedule made before is stale.</summary>
    public long Version => cache.Version;

    /// <summary>The one who asks, with their roles read afresh: an appointment or dismissal counts at once, and who has left the section sees its board no more.</summary>
    public async Task<Subject> SubjectAsync(string personId, CancellationToken cancellationToken)
    {
        var subject = await SubjectInSectionAsync(personId, cancellationToken);
        var personnel = await roles.HasAsync(personId, Role.Personnel, cancellationToken);
        var administrator = await roles.HasAsync(personId, Role.Administrator, cancellationToken);
        return subject with { Personnel = personnel, Administrator = administrator };
    }

    /// <summary>The same without the roles that one has in the whole city: for rights that no such role gives. One request, and one more for who stands in for an absent head.</summary>
    public async Task<Subject> SubjectInSectionAsync(string personId, CancellationToken cancellationToken)
    {
        var row = await people.FindAsync(personId, cancellationToken);
        var isMember = row?.ToPerson().IsMemberOn(city.Today) == true;
        return new Subject(personId, isMember ? row!.SectionId : null, false, false)
        {
            HeadIsAwayIn = await HeadIsAwayInAsync(personId, cancellationToken),
        };
    }

    /// <summary>Of the sections in which the person stands in for an absent head, those whose head is away all of today.</summary>
    private async Task<IReadOnlySet<string>> HeadIsAwayInAsync(string personId, CancellationToken cancellationToken)
    {
        HashSet<string> away = [];
        var today = city.Today;
        foreach (var section in (await SectionsAsync(cancellationToken)).Where(s => s.Deputies.Any(d => d.PersonId == personId && d.OnlyWhenHeadIsAway && d.IsFor(today, true))))
        {
            if (section.HeadId is not { } head || await leaves.FindAsync(section.Id, head, today, cancellationToken) is { Kind: LeaveKind.Day })
            {
                away.Add(section.Id);
            }
        }

        return away;
    }

    /// <summary>The section read afresh, for decisions about rights.</summary>
    public async Task<Section?> SectionNowAsync(string sectionId, CancellationToken cancellationToken) =>
        (await sections.FindAsync(sectionId, cancellationToken))?.ToSection();
}
