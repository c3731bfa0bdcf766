using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Tests.City;

/// <summary>Writes the city's one section into the tables, before anything has happened in it.</summary>
internal sealed class TestSeed(TestCity city)
{
    private readonly List<Leave> _leaves = [];

    public Func<CheckInSettings, CheckInSettings>? CheckIns { get; set; }

    public Func<Section, Section>? Section { get; set; }

    /// <summary>Changes the row of the person with that number.</summary>
    public Action<int, PersonRow>? Person { get; set; }

    public string IdOf(int number) => city.Demo.People[number].Id;

    public void Leave(int number, DateOnly date, LeaveKind kind = LeaveKind.Day) =>
        _leaves.Add(new Leave(city.Demo.People[number].Id, date, kind, null, null, city.Demo.People[number].Id));

    public async Task RunAsync()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var services = city.App.Services;
        var (sections, people, conversations) = (
            services.GetRequiredService<SectionTable>(), services.GetRequiredService<PeopleTable>(), services.GetRequiredService<Conversations>());
        var demo = city.Section;
        var settings = new CheckInSettings { InterruptionsAllowed = true };
        var section = new Section
        {
            Id = demo.Id,
            Name = demo.Name,
            HeadId = demo.HeadId,
            Units = [.. demo.Units.Select(u => new Unit(u.Id, u.Name, u.LeadId))],
            CheckIns = CheckIns?.Invoke(settings) ?? settings,
        };
        var row = sections.NewRow(Section?.Invoke(section) ?? section);
        row.TeamId = demo.TeamId;
        await sections.AddAsync(row, cancellationToken);
        await conversations.HeardAsync(
            Conversations.SectionKey(demo.Id), city.Connector.ServiceUrl.AbsoluteUri, demo.TeamId, null, null, cancellationToken);

        foreach (var chunk in city.Demo.People.Select((person, number) => (person, number)).Where(p => p.person.SectionId == demo.Id).Chunk(100))
        {
            await people.WriteTogetherAsync(chunk.Select(p =>
            {
                var written = people.NewRow(p.person.Id);
                (written.SectionId, written.Name, written.Kana, written.UnitId, written.Extension) = (demo.Id, p.person.Name, p.person.Kana, p.person.UnitId, p.person.Extension);
                Person?.Invoke(p.number, written);
                return written;
            }), cancellationToken);
            await Parallel.ForEachAsync(chunk, cancellationToken, async (p, token) => await conversations.HeardAsync(
                Conversations.PersonKey(p.person.Id), city.Connector.ServiceUrl.AbsoluteUri, null, city.Connector.Client(p.person.Id).Address, null, token));
        }

        await services.GetRequiredService<LeaveTable>().SetAsync(demo.Id, _leaves, cancellationToken);
        services.GetRequiredService<PeopleCache>().Clear();
    }
}
