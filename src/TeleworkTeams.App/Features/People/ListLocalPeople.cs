using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.People;

/// <summary>The list from which a developer chooses who to be; managers first.</summary>
internal static class ListLocalPeople
{
    public static async Task<IReadOnlyList<LocalPerson>> RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var queries = services.GetRequiredService<PeopleQueries>();
        var today = services.GetRequiredService<City>().Today;
        List<LocalPerson> list = [];
        foreach (var section in await queries.SectionsAsync(cancellationToken))
        {
            foreach (var person in await queries.PeopleOfAsync(section.Id, cancellationToken))
            {
                var subject = await queries.SubjectAsync(person.Id, cancellationToken);
                var role = new[] { Role.Head, Role.Deputy, Role.UnitLead, Role.Personnel, Role.Administrator, Role.Staff }
                    .First(r => r == Role.Staff || Rights.RolesIn(subject, section, today).Contains(r));
                list.Add(new LocalPerson(person.Id, person.Name, section.Name, WireWord.Of(role)));
            }
        }

        return [.. list.OrderBy(p => p.Section, StringComparer.Ordinal).ThenBy(p => p.Role == "staff")];
    }
}
