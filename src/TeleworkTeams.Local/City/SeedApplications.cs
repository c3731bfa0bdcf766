using TeleworkTeams.App.Features.Telework;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Simulators.City;

namespace TeleworkTeams.Local.City;

/// <summary>Some applications of each section, as if people had applied last week: approved, waiting for the head, sent back, and an order.</summary>
internal sealed class SeedApplications(IServiceProvider app)
{
    private readonly App.Platform.Time.City _city = app.GetRequiredService<App.Platform.Time.City>();

    public async Task RunAsync(DemoSection section, IReadOnlyList<DemoPerson> people, CancellationToken cancellationToken)
    {
        var today = Next(_city.Today.AddDays(-1));
        var soon = Next(Next(Next(today)));
        List<DemoPerson> staff = [.. people.Where(p => p.Role == DemoRole.Staff && !DemoCity.IsOnLeave(p, today) && !DemoCity.IsOnLeave(p, soon))];
        foreach (var (person, number) in staff.Take(6).Select((p, i) => (p, i)))
        {
            var (day, state, by, reason) = number switch
            {
                1 => (soon, ApplicationState.Submitted, null, null),
                2 => (soon, ApplicationState.SentBack, section.HeadId, "窓口当番の日です。別の日にしてください。"),
                3 => (today, ApplicationState.Ordered, section.HeadId, null),
                _ => (today, ApplicationState.Approved, section.HeadId, (string?)null),
            };
            await AddAsync(section, person, Of(section, person, number, day, state, by, reason), cancellationToken);
        }
    }

    private TeleworkApplication Of(DemoSection section, DemoPerson person, int number, DateOnly day, ApplicationState state, string? by, string? reason)
    {
        // Made some days before, or late last evening for one that waits: the head is asked this morning.
        var made = _city.Now.AddDays(state == ApplicationState.Submitted ? -1 : -5);
        var isOrder = state == ApplicationState.Ordered;
        ApplicationEvent first = new(made, isOrder ? section.HeadId : person.Id, isOrder ? Role.Head : Role.Staff, isOrder ? ApplicationState.Ordered : ApplicationState.Submitted);
        return new TeleworkApplication
        {
            Id = $"{section.Id}-{number:D2}",
            PersonId = person.Id,
            SectionId = section.Id,
            Kind = isOrder ? ApplicationKind.Order : ApplicationKind.Application,
            State = state,
            Draft = new ApplicationDraft { Days = [new PlannedDay(day, DayPart.Day)], Spot = WorkSpot.OwnHome, Tasks = "照会の回答案の作成", Extent = "回答案を係内で確認できるところまで" },
            DecidedBy = state == ApplicationState.Approved ? "市1" : null,
            History = by is null || isOrder ? [first] : [first, new(made.AddHours(2), by, Role.Head, state, reason)],
        };
    }

    private async Task AddAsync(DemoSection section, DemoPerson person, TeleworkApplication application, CancellationToken cancellationToken)
    {
        var gathered = await app.GetRequiredService<GatherFacts>().RunAsync(new About(section.Id, person.Id, person.Id, application.Id, application.Draft), cancellationToken);
        await app.GetRequiredService<ApplyApplication>().RunAsync(gathered!, application, null, cancellationToken);
        app.GetRequiredService<TeleworkCache>().Clear();
    }

    /// <summary>The first business day behind a date.</summary>
    private DateOnly Next(DateOnly date) => _city.Calendar.Next(date);
}
