using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Planning;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.PhoneDuty.Cover;

/// <summary>Reads how the published turns of a time stand: the rules, who is away, and the load before it.</summary>
internal sealed class ReadOutlook(DutyTable table, DutyQueries duty, DutyAvailability availability, City city)
{
    /// <summary>How far ahead turns count for a load.</summary>
    private const int DaysAhead = 60;

    /// <summary>For one day: who is away is read for that day alone, turns from the week before on.</summary>
    public Task<DutyOutlook> OfAsync(Section section, DateOnly date, CancellationToken cancellationToken) =>
        ReadAsync(section, Week.MondayOf(date).AddDays(-7), date.AddDays(DaysAhead), date, date, cancellationToken);

    /// <summary>For all of a time, both ends inclusive.</summary>
    public Task<DutyOutlook> BetweenAsync(Section section, DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
        ReadAsync(section, Week.MondayOf(from).AddDays(-7), to, from, to, cancellationToken);

    private async Task<DutyOutlook> ReadAsync(Section section, DateOnly first, DateOnly last, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var year = FiscalYear.Of(from).Start;
        var rulesTask = duty.RulesAsync(section.Id, cancellationToken);
        var presenceTask = availability.BetweenAsync(section.Id, from, to, cancellationToken);
        var rows = await table.DaysAsync(section.Id, year < first ? year : first, last, cancellationToken);
        var days = rows.Select(r => (Row: r, Day: r.ToDay())).ToList();
        var presence = await presenceTask;
        var past = days.Where(d => d.Day.Date >= year && d.Day.Date < first).SelectMany(d => d.Day.Turns).GroupBy(t => t.PersonId).ToDictionary(g => g.Key, g => (decimal)g.Count());
        var near = days.Where(d => d.Day.Date >= first).ToList();
        var turns = near.SelectMany(d => d.Day.Turns).ToList();
        var request = new RotaRequest
        {
            Rules = await rulesTask,
            Shifts = [.. near.SelectMany(d => d.Day.Shifts)],
            Unavailable = presence.Unavailable,
            Past = past,
            OfficeDays = presence.OfficeDays,
            Published = turns,
        };
        return new DutyOutlook(section, request, turns, presence, near.ToDictionary(d => d.Day.Date, d => d.Row), city.Today);
    }
}
