using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.CallMemos;

/// <summary>Time that counts only while somebody is at work by their hours; the break counts, as for everything that may be pushed.</summary>
internal static class WorkingTime
{
    private const int MostDays = 62;

    /// <summary>
    /// The instant at which <paramref name="minutes"/> of the recipient's working time have passed since <paramref name="from"/>. Nights,
    /// closed days and leave do not count. When it does not come within two months, the end of them.
    /// </summary>
    public static DateTimeOffset After(CallMemoRecipient to, DateTimeOffset from, int minutes, BusinessCalendar calendar, OfficeZone zone)
    {
        var left = TimeSpan.FromMinutes(minutes);
        var first = zone.DateOf(from);
        for (var date = first; date < first.AddDays(MostDays); date = date.AddDays(1))
        {
            foreach (var (start, end) in Spans(to, date, calendar))
            {
                var (begins, ends) = (Later(zone.At(date, start), from), zone.At(date, end));
                if (ends - begins >= left)
                {
                    return begins + left;
                }

                left -= ends > begins ? ends - begins : TimeSpan.Zero;
            }
        }

        return zone.StartOf(first.AddDays(MostDays));
    }

    private static IEnumerable<(TimeOnly Start, TimeOnly End)> Spans(CallMemoRecipient to, DateOnly date, BusinessCalendar calendar)
    {
        if (!calendar.IsBusinessDay(date, to.Section) || !to.Person.IsMemberOn(date)
            || WorkingHours.Of(to.Section.PatternOf(to.Person, date, calendar), to.Leaves.FirstOrDefault(l => l.Date == date)) is not { } hours)
        {
            return [];
        }

        return hours is { AwayFrom: { } from, AwayTo: { } back } ? [(hours.Start, from), (back, hours.End)] : [(hours.Start, hours.End)];
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
