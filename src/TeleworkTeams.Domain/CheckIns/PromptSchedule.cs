using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.CheckIns;

/// <summary>When whom to ask. "Who will be asked" and "who is asked now" are this one function.</summary>
public static class PromptSchedule
{
    /// <summary>How long the midday and the evening card may still be sent (S-37: not far outside the person's hours).</summary>
    public static readonly TimeSpan LateWindow = TimeSpan.FromMinutes(90);

    /// <summary>How long the morning card may be sent at the least: a late one is worse than none, a lost one worse than a late one.</summary>
    public static readonly TimeSpan MorningWindow = TimeSpan.FromMinutes(60);

    /// <summary>
    /// The cards of <paramref name="date"/> for the section, in order of due time and then person id: none on a closed day of the
    /// city or of the section, none for somebody who is no member on that day or on leave all day, the morning card moved behind a
    /// morning leave or a closed morning and the evening card before an afternoon leave or a closed afternoon. Morning: due the lead before the person's start, until noon or
    /// their end, at least <see cref="MorningWindow"/>. Midday (S-08): due at the section's time if that lies in the person's hours,
    /// for <see cref="LateWindow"/> and not after their end. Evening: due at their end, for <see cref="LateWindow"/>.
    /// No window leaves <paramref name="date"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not know the year.</exception>
    public static IReadOnlyList<Prompt> For(
        DateOnly date, Section section, IReadOnlyCollection<Person> people, IReadOnlyCollection<Leave> leaves, BusinessCalendar calendar, OfficeZone zone)
    {
        if (!calendar.IsBusinessDay(date, section))
        {
            return [];
        }

        var leaveOf = leaves.Where(leave => leave.Date == date).DistinctBy(leave => leave.PersonId).ToDictionary(leave => leave.PersonId);
        return [.. people
            .Where(person => person.IsMemberOn(date))
            .SelectMany(person => Of(person, date, section, leaveOf.GetValueOrDefault(person.Id), calendar, zone))
            .OrderBy(prompt => prompt.DueAt)
            .ThenBy(prompt => prompt.PersonId, StringComparer.Ordinal)];
    }

    private static IEnumerable<Prompt> Of(Person person, DateOnly date, Section section, Leave? leave, BusinessCalendar calendar, OfficeZone zone)
    {
        if (WorkingHours.Of(section.PatternOf(person, date, calendar), leave) is not { } hours)
        {
            yield break;
        }

        var midnight = zone.StartOf(date.AddDays(1));
        var end = zone.At(date, hours.End);
        var morning = Later(zone.StartOf(date), zone.At(date, hours.Start).AddMinutes(-section.CheckIns.MorningLeadMinutes));
        var noonOrEnd = Earlier(zone.At(date, new TimeOnly(12, 0)), end);
        yield return new(person.Id, PromptKind.Morning, morning, Earlier(midnight, Later(noonOrEnd, morning + MorningWindow)));

        if (section.CheckIns.MiddayAt is { } middayAt && hours.Include(middayAt))
        {
            var midday = zone.At(date, middayAt);
            yield return new(person.Id, PromptKind.Midday, midday, Earlier(end, midday + LateWindow));
        }

        yield return new(person.Id, PromptKind.Evening, end, Earlier(midnight, end + LateWindow));
    }

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
