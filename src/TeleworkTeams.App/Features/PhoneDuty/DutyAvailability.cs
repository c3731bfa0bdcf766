using TeleworkTeams.App.Features.CheckIns;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.Telework;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>Who can answer in the office when.</summary>
/// <param name="Unavailable">Times in which somebody cannot.</param>
/// <param name="Waiting">Times that an application asks for which is not decided: no obstacle, but worth knowing.</param>
/// <param name="InOffice">People and business days on which they are in the office for a part at least.</param>
internal sealed record DutyPresence(IReadOnlyList<Unavailable> Unavailable, IReadOnlyList<Unavailable> Waiting, IReadOnlySet<(string PersonId, DateOnly Date)> InOffice)
{
    /// <summary>Of <paramref name="dates"/>, how many each person is in the office; who is missing has none.</summary>
    public IReadOnlyDictionary<string, int> OfficeDays(IReadOnlySet<DateOnly> dates) =>
        InOffice.Where(d => dates.Contains(d.Date)).GroupBy(d => d.PersonId).ToDictionary(g => g.Key, g => g.Count());
}

/// <summary>The one answer to "who is in the office then": for plans, drafts, reviews, substitutes, swaps and conflicts.</summary>
internal sealed class DutyAvailability(PeopleQueries people, TeleworkQueries telework, CheckInQueries checkIns, City city)
{
    /// <summary>The section's business days from <paramref name="from"/> to <paramref name="to"/>, both inclusive: leave, telework in force, today's reports, and the hours of each person.</summary>
    public async Task<DutyPresence> BetweenAsync(string sectionId, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        if (await people.SectionAsync(sectionId, cancellationToken) is not { } section || !city.Calendar.Knows(from) || !city.Calendar.Knows(to))
        {
            return new DutyPresence([], [], new HashSet<(string, DateOnly)>());
        }

        var today = city.Today;
        var membersTask = people.PeopleOfAsync(sectionId, cancellationToken);
        var leavesTask = people.LeavesAsync(sectionId, from, to, cancellationToken);
        var teleworkTask = telework.BetweenAsync(sectionId, null, from, to, cancellationToken);
        var reportsTask = from <= today && today <= to ? checkIns.BetweenAsync(sectionId, null, today, today, cancellationToken) : Task.FromResult<IReadOnlyList<CheckIn>>([]);
        var members = await membersTask;
        var leaves = (await leavesTask).ToDictionary(l => (l.PersonId, l.Date));
        var claims = (await teleworkTask).ToLookup(t => (t.PersonId, t.Day.Date));
        var reports = (await reportsTask).ToDictionary(r => r.PersonId);

        List<Unavailable> away = [];
        List<Unavailable> waiting = [];
        HashSet<(string, DateOnly)> inOffice = [];
        foreach (var date in city.Calendar.BusinessDays(from, to).Where(d => city.Calendar.IsBusinessDay(d, section)))
        {
            foreach (var person in members.Where(p => p.IsMemberOn(date)))
            {
                var pattern = section.PatternOf(person, date, city.Calendar);
                var report = date == today ? reports.GetValueOrDefault(person.Id) : null;
                var before = away.Count;
                away.AddRange(OfLeave(person.Id, date, pattern, leaves.GetValueOrDefault((person.Id, date))));
                away.AddRange(OfTelework(claims[(person.Id, date)].Where(t => t.IsInForce && !IsOvertaken(t, report)), pattern));
                away.AddRange(OfReport(person.Id, date, report));
                waiting.AddRange(OfTelework(claims[(person.Id, date)].Where(t => !t.IsInForce), pattern));
                if (!away.Skip(before).Any(a => a is { From: null, To: null }))
                {
                    inOffice.Add((person.Id, date));
                }

                away.Add(new Unavailable(person.Id, date, null, pattern.Start, UnavailableReason.OutsideHours));
                away.Add(new Unavailable(person.Id, date, pattern.End, null, UnavailableReason.OutsideHours));
            }
        }

        return new DutyPresence(away, waiting, inOffice);
    }

    private static IEnumerable<Unavailable> OfLeave(string personId, DateOnly date, WorkPattern pattern, Leave? leave)
    {
        if (leave is not null)
        {
            var hours = WorkingHours.Of(pattern, leave);
            var (from, to) = (leave.Kind, hours) switch
            {
                (_, null) or (LeaveKind.Day, _) => ((TimeOnly?)null, (TimeOnly?)null),
                (LeaveKind.Morning, { } rest) => (null, rest.Start),
                (LeaveKind.Afternoon, { } rest) => (rest.End, null),
                _ => (leave.From, leave.To),
            };
            yield return new Unavailable(personId, date, from, to, UnavailableReason.Leave);
        }
    }

    /// <summary>The time that a day of telework takes from the office.</summary>
    public static Unavailable OfTelework(string personId, PlannedDay day, WorkPattern pattern)
    {
        var hours = DayParts.Hours(day, pattern);
        return new Unavailable(
            personId, day.Date,
            day.Part is DayPart.Day or DayPart.Morning ? null : hours.From,
            day.Part is DayPart.Day or DayPart.Afternoon ? null : hours.To,
            UnavailableReason.Telework);
    }

    private static IEnumerable<Unavailable> OfTelework(IEnumerable<TeleworkDay> days, WorkPattern pattern) => days.Select(d => OfTelework(d.PersonId, d.Day, pattern));

    /// <summary>Who reported from the office on a whole day of telework came after all.</summary>
    private static bool IsOvertaken(TeleworkDay day, CheckIn? report) => report?.Place == Place.Office && day.Day.Part == DayPart.Day;

    private IEnumerable<Unavailable> OfReport(string personId, DateOnly date, CheckIn? report)
    {
        if (report?.Place is { } place and not Place.Office)
        {
            yield return new Unavailable(personId, date, null, null, place == Place.Trip ? UnavailableReason.Trip : UnavailableReason.Telework);
        }

        if (report?.EndedAt is { } ended)
        {
            yield return new Unavailable(personId, date, city.Zone.TimeOf(ended), null, UnavailableReason.OutsideHours);
        }
    }
}
