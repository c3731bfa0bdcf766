using TeleworkTeams.App.Features.CheckIns;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.SatelliteOffices;
using TeleworkTeams.App.Features.SatelliteOffices.Presets;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.SatelliteOffices;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Simulators.City;
using TeleworkTeams.Simulators.Teams;

namespace TeleworkTeams.Local.City;

/// <summary>Writes the demo city into the app's tables, as if it had been used for a month.</summary>
internal sealed class SeedCity(IServiceProvider app, ConnectorSimulator connector, string? visitorId, string policy = LocalOptions.DefaultPolicy)
{
    private const int HistoryDays = 31;
    private const int LeaveDaysAhead = 28;

    private readonly DemoCity _demo = connector.City;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var city = app.GetRequiredService<App.Platform.Time.City>();
        var today = city.Today;
        foreach (var section in _demo.Sections)
        {
            await SeedSectionAsync(section, today, cancellationToken);
            await SeedPeopleAsync(section, cancellationToken);
            await SeedHistoryAsync(section, city, today, cancellationToken);
        }

        await new SeedPolicy(app).RunAsync(policy, today.AddDays(-HistoryDays), cancellationToken);
        app.GetRequiredService<PeopleCache>().Clear();
        foreach (var section in _demo.Sections)
        {
            await new SeedApplications(app).RunAsync(section, [.. _demo.PeopleOf(section)], cancellationToken);
            if (section.Name == SeedDuty.SectionName)
            {
                await new SeedDuty(app).RunAsync(section, [.. _demo.PeopleOf(section)], cancellationToken);
            }
        }

        var roles = app.GetRequiredService<CityRoleTable>();
        foreach (var person in _demo.People)
        {
            if (person.IsPersonnel)
            {
                await roles.AppointAsync(person.Id, Role.Personnel, person.Id, cancellationToken);
            }

            if (person.IsAdministrator)
            {
                await roles.AppointAsync(person.Id, Role.Administrator, person.Id, cancellationToken);
            }
        }

        app.GetRequiredService<PeopleCache>().Clear();
        await SeedSeatsAsync(city, cancellationToken);
        foreach (var section in _demo.Sections)
        {
            await new SeedMemos(app).RunAsync([.. _demo.PeopleOf(section)], cancellationToken);
        }
    }

    /// <summary>松本市's sites with their seats, and some people who sit there on the next open day.</summary>
    private async Task SeedSeatsAsync(App.Platform.Time.City city, CancellationToken cancellationToken)
    {
        var sites = app.GetRequiredService<SiteTable>();
        foreach (var preset in SitePresets.Find("松本市").Sites)
        {
            if (new SiteForm(preset.Id!, Language.Ja, city.Calendar).Parse(preset) is { Kind: SiteKind.City } site && await sites.FindRowAsync(site.Id, cancellationToken) is null)
            {
                await sites.WriteAsync(site, default, cancellationToken);
            }
        }

        var (people, seats) = (app.GetRequiredService<PeopleQueries>(), app.GetRequiredService<BookSeats>());
        var (first, next) = ((await sites.AllAsync(cancellationToken))[0], city.Calendar.Next(city.Today));
        DayPart[] parts = [DayPart.Day, DayPart.Morning, DayPart.Day, DayPart.Afternoon];
        foreach (var (i, person) in _demo.People.Where(p => p.Role == DemoRole.Staff && p.Id != visitorId).Take(parts.Length).Index())
        {
            if (await people.FindMemberAsync(person.Id, cancellationToken) is { } member)
            {
                await seats.RunAsync(member, first.Id, new SeatCommand.Book($"seed{i}", null, [new PlannedDay(next, parts[i])]), cancellationToken);
            }
        }
    }

    private async Task SeedSectionAsync(DemoSection section, DateOnly today, CancellationToken cancellationToken)
    {
        var table = app.GetRequiredService<SectionTable>();
        var row = table.NewRow(new Section
        {
            Id = section.Id,
            Name = section.Name,
            HeadId = section.HeadId,
            Deputies = section.DeputyId.Length == 0 ? [] : 
                [
                    new Deputy(section.DeputyId, today.AddDays(7), today.AddDays(14)),
                    .. section.Units.Take(1).Select(u => new Deputy(u.LeadId, today.AddDays(15), today.AddYears(1), OnlyWhenHeadIsAway: true)),
                ],
            Units = [.. section.Units.Select(u => new Unit(u.Id, u.Name, u.LeadId))],
            Patterns = [.. DemoCity.Patterns.Select(p => new WorkPattern(p.Id, p.Name, p.Start, p.End, p.BreakStart, p.BreakEnd))],
            CheckIns = new CheckInSettings { Places = [Place.Office, Place.Home, Place.Satellite, Place.Mobile, Place.Trip], InterruptionsAllowed = true },
        });
        row.TeamId = section.TeamId;
        await table.AddAsync(row, cancellationToken);
        await app.GetRequiredService<Conversations>().HeardAsync(
            Conversations.SectionKey(section.Id), connector.ServiceUrl.AbsoluteUri, section.TeamId, null, null, cancellationToken);
    }

    private async Task SeedPeopleAsync(DemoSection section, CancellationToken cancellationToken)
    {
        var table = app.GetRequiredService<PeopleTable>();
        var conversations = app.GetRequiredService<Conversations>();
        var people = _demo.PeopleOf(section).ToList();
        foreach (var chunk in people.Chunk(100))
        {
            await table.WriteTogetherAsync(chunk.Select(p =>
            {
                var row = table.NewRow(p.Id);
                (row.SectionId, row.Name, row.Kana, row.UnitId, row.PatternId, row.Employment, row.Extension, row.WorkNumber) =
                    (section.Id, p.Name, p.Kana, p.UnitId, p.PatternId, EmploymentWords.Stored(p.Employment), p.Extension, p.WorkNumber);
                return row;
            }), cancellationToken);
        }

        // The visitor's chat is the Playground's: it is heard of when its page is opened.
        await Parallel.ForEachAsync(people.Where(p => p.Id != visitorId), cancellationToken, async (person, token) =>
            await conversations.HeardAsync(
                Conversations.PersonKey(person.Id), connector.ServiceUrl.AbsoluteUri, null, connector.Client(person.Id).Address, null, token));
    }

    private async Task SeedHistoryAsync(DemoSection section, App.Platform.Time.City city, DateOnly today, CancellationToken cancellationToken)
    {
        bool IsClosed(DateOnly date) => !city.Calendar.IsBusinessDay(date);
        var members = _demo.PeopleOf(section).Select(p => p.Id).ToHashSet();
        var leaves = _demo.Leaves(today.AddDays(-HistoryDays), today.AddDays(LeaveDaysAhead), IsClosed).Where(l => members.Contains(l.PersonId) && !(l.PersonId == visitorId && l.Date == today));
        await app.GetRequiredService<LeaveTable>().SetAsync(
            section.Id, leaves.Select(l => new Leave(l.PersonId, l.Date, LeaveKind.Day, null, null, l.PersonId)), cancellationToken);

        var table = app.GetRequiredService<CheckInTable>();
        var days = _demo.History(today.AddDays(-HistoryDays), today.AddDays(-1), IsClosed).Where(d => members.Contains(d.PersonId) && (d.Start ?? d.End) is not null);
        await table.AddTogetherAsync(days.Select(d => Row(table, section.Id, d, city)), cancellationToken);
    }

    private static CheckInRow Row(CheckInTable table, string sectionId, DemoDay day, App.Platform.Time.City city)
    {
        var start = day.Start is { } s ? city.Zone.At(day.Date, s) : (DateTimeOffset?)null;
        var end = day.End is { } e ? city.Zone.At(day.Date, e) : (DateTimeOffset?)null;
        var row = table.NewRow(sectionId, day.PersonId, day.Date);
        row.Set(new CheckIn
        {
            PersonId = day.PersonId,
            Date = day.Date,
            Place = start is null ? null : CheckInForm.PlaceOf(day.Place),
            StartedAt = start,
            EndedAt = end,
            StartOrigin = start is { } startedAt ? new Origin(ReportSource.Card, day.PersonId, startedAt) : null,
            EndOrigin = end is { } endedAt ? new Origin(ReportSource.Card, day.PersonId, endedAt) : null,
            Plan = day.Plan,
            Result = day.Result,
        });
        return row;
    }
}
