using System.Collections.Concurrent;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>
/// Each morning, whoever may decide now gets the card of what still waits: the head has changed or is back, a deputy's days have begun, or
/// a card was never planned. Once for each approver and round, for the keys are the same.
/// </summary>
internal sealed class RemindApprovers(PeopleQueries people, TeleworkQueries telework, ApplicationEffects effects, City city)
{
    private static readonly TimeOnly From = new(8, 0);
    private static readonly TimeOnly Until = new(12, 0);

    private readonly ConcurrentDictionary<string, DateOnly> _done = new();

    public async Task PlanAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (today, time) = (city.Zone.DateOf(now), city.Zone.TimeOf(now));
        if (time < From || time >= Until || !city.Calendar.Knows(today) || !city.Calendar.IsBusinessDay(today))
        {
            return;
        }

        foreach (var section in await people.SectionsAsync(cancellationToken))
        {
            if (_done.GetValueOrDefault(section.Id) == today)
            {
                continue;
            }

            var members = await people.PeopleOfAsync(section.Id, cancellationToken);
            foreach (var application in (await telework.WaitingAsync(section.Id, cancellationToken)).Where(a => a.Kind == ApplicationKind.Registration || a.Draft.Days[^1].Date >= today))
            {
                await effects.AskAsync(section, members, application, cancellationToken);
            }

            _done[section.Id] = today;
        }
    }
}
