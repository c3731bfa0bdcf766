using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.PhoneDuty.Cover;

/// <summary>Reads how the published turns of a time stand: the rules, who is away, and the load before it.</summary>
internal sealed class ReadOutlook(GatherRota gather, City city)
{
    /// <summary>How far ahead turns are watched.</summary>
    public const int DaysAhead = 60;

    public DateOnly Today => city.Today;

    /// <summary>From today to the day, inclusive.</summary>
    public Task<DutyOutlook> OfAsync(Section section, DateOnly date, CancellationToken cancellationToken) =>
        BetweenAsync(section, date < city.Today ? date : city.Today, date, cancellationToken);

    /// <summary>Both ends inclusive, as far as the calendar knows. Shifts that are over are left out.</summary>
    public async Task<DutyOutlook> BetweenAsync(Section section, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var facts = await gather.PublishedAsync(section, from, city.Calendar.Knows(to) ? to : new DateOnly(from.Year, 12, 31), cancellationToken);
        var shifts = facts.PublishedDays.SelectMany(d => d.Shifts).Where(s => city.Zone.At(s.Date, s.To) > facts.Now).ToList();
        var ids = shifts.Select(s => s.Id).ToHashSet();
        return new DutyOutlook(facts, facts.Request(shifts), [.. facts.PublishedDays.SelectMany(d => d.Turns).Where(t => ids.Contains(t.ShiftId))]);
    }
}
