using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.Telework;
using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.CheckIns.Whereabouts;

/// <summary>
/// 誰がどこ: colleagues and where they are now. The rights are the board's without a manager's: whoever may see a section's board sees place, state
/// and presence where the section shows them to all in it (S-02); of everybody else, what stands in a telephone list.
/// </summary>
internal sealed class FindPeople(PeopleQueries people, CheckInTable table, PolicyQueries policies, TeleworkQueries telework, PresenceQueries presence, City city)
{
    /// <summary>Presence that takes longer is left out this time; the reading goes on, and the next look has it.</summary>
    private static readonly TimeSpan PatienceForPresence = TimeSpan.FromMilliseconds(600);

    /// <summary>Null: the one who asks is no member of any section today.</summary>
    public async Task<PeopleFoundWhere?> RunAsync(string personId, string text, int skip, int count, CancellationToken cancellationToken)
    {
        var subject = await people.SubjectInSectionAsync(personId, cancellationToken);
        if (subject.SectionId is not { } own)
        {
            return null;
        }

        var found = await people.SearchAsync(text, own, skip, count, cancellationToken);
        var seen = found.Items.Select(f => f.Section).DistinctBy(s => s.Id)
            .Where(s => s.CheckIns.Audience == Audience.Section && Rights.RoleFor(Right.SeeBoard, subject, s, null, city.Today) is not null);
        var days = (await Task.WhenAll(seen.Select(s => DayAsync(s, cancellationToken)))).ToDictionary(d => d.Section.Id);
        return new PeopleFoundWhere([.. found.Items.Select(f => days.TryGetValue(f.Section.Id, out var day) ? Of(f, day) : new Whereabout(f, null, null, null, null))], found.More, city.Now);
    }

    private sealed record SectionDay(
        Section Section, Dictionary<string, CheckInRow> Records, Dictionary<string, Leave> Leaves, ILookup<string, TeleworkDay> Planned,
        Domain.Telework.TeleworkPolicy? Policy, PresenceReading? Presence);

    private async Task<SectionDay> DayAsync(Section section, CancellationToken cancellationToken)
    {
        var today = city.Today;
        var present = PresenceAsync(section.Id, cancellationToken);
        var records = table.BetweenAsync(section.Id, null, today, today, cancellationToken);
        var leaves = people.LeavesAsync(section.Id, today, today, cancellationToken);
        var planned = telework.OnAsync(section.Id, today, cancellationToken);
        var policy = (await policies.TimelineAsync(section.Id, cancellationToken)).On(today)?.Policy;
        return new SectionDay(
            section, (await records).ToDictionary(r => r.PersonId), (await leaves).ToDictionary(l => l.PersonId), (await planned).ToLookup(t => t.PersonId), policy, await present);
    }

    private async Task<PresenceReading?> PresenceAsync(string sectionId, CancellationToken cancellationToken)
    {
        try
        {
            return presence.IsOn ? await ReadAsync().WaitAsync(PatienceForPresence, cancellationToken) : null;
        }
        catch (TimeoutException)
        {
            return null;
        }

        // Whoever stops waiting does not stop the reading: it is shared.
        async Task<PresenceReading> ReadAsync()
        {
            var today = city.Today;
            var members = (await people.PeopleOfAsync(sectionId, CancellationToken.None)).Where(p => p.IsMemberOn(today)).Select(p => p.Id).ToList();
            return await presence.OfAsync(sectionId, members, CancellationToken.None);
        }
    }

    private Whereabout Of(PersonFound found, SectionDay day)
    {
        var (person, today) = (found.Person, city.Today);
        var record = day.Records.GetValueOrDefault(person.Id) is { Details.Length: > 0 } row ? row.ToCheckIn(city.Zone) : null;
        var standing = DayStanding.Of(person, day.Section, today, record, day.Leaves.GetValueOrDefault(person.Id), city.Calendar, city.Zone, city.Now, day.Policy);
        var place = record?.Place;
        return new Whereabout(
            found, standing.State, place, place is null && standing.State == DayState.None ? day.Planned[person.Id].FirstOrDefault()?.Place : null,
            day.Presence is { TakenAt: { } at } reading && reading.People.GetValueOrDefault(person.Id) is { } word ? new PresenceHint(word, at) : null);
    }
}
